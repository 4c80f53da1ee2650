import { rulePages, rules } from "@tenderlint/core/rules";
import { count, displayWidth, wrap } from "@tenderlint/core/text";
import picocolors from "picocolors";
import { EXIT, type ExitCode } from "../exit.js";
import { inline, summaryOf } from "../page.js";
import { columnsOf, print, wantsColour } from "../terminal.js";

/** `tenderlint rules`: every rule with its severity and what it finds. */
export function rulesCommand(): ExitCode {
  const colours = picocolors.createColors(wantsColour(process.stdout));
  const width = columnsOf(process.stdout);
  const tints = { error: colours.red, warning: colours.yellow, info: colours.blue };
  const widest = Math.max(...rules.map((rule) => displayWidth(rule.id)));
  const lines = rules.flatMap((rule) => {
    const head = `${rule.id.padEnd(widest)}  ${rule.severity.padEnd(7)}  `;
    const [first = "", ...rest] = wrap(
      inline(summaryOf(rulePages[rule.id] ?? ""), colours),
      width,
      " ".repeat(head.length),
    );
    return [
      `${colours.bold(rule.id)}${" ".repeat(widest - rule.id.length)}  ${tints[rule.severity](rule.severity.padEnd(7))}  ${first.slice(head.length)}`.trimEnd(),
      ...rest,
    ];
  });
  print(`${lines.join("\n")}\n\n${count(rules.length, "rule")}. For one of them: tenderlint explain RULE\n`);
  return EXIT.clean;
}
