import { existsSync } from "node:fs";
import { rulePages, rules } from "@tenderlint/core/rules";
import { suggestion } from "@tenderlint/core/text";
import picocolors from "picocolors";
import { EXIT, type ExitCode } from "../exit.js";
import { renderPage } from "../page.js";
import { columnsOf, print, wantsColour } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import type { ReadFlags } from "./read-draft.js";

/** `tenderlint explain RULE` and `tenderlint explain FILE:LINE`. Only the second one loads the linter. */
export async function explainCommand(what: string, flags: ReadFlags): Promise<ExitCode> {
  const rule = rules.find(({ id }) => id === what);
  if (rule) {
    const colours = picocolors.createColors(wantsColour(process.stdout));
    const page = renderPage(rulePages[rule.id] ?? `# ${rule.id}`, columnsOf(process.stdout), colours);
    const [title, ...rest] = page.split("\n");
    const facts = colours.dim(`${rule.severity} · presets: ${rule.presets.join(", ")}`);
    print(`${[title, facts, ...rest].join("\n")}\n`);
    return EXIT.clean;
  }
  const place = /^(.+?):(\d+)(?::\d+)?$/.exec(what);
  if (place?.[1] && place[2]) {
    const { explainLine } = await import("./explain-line.js");
    return explainLine(place[1], Number(place[2]), flags);
  }
  if (existsSync(what)) throw new UsageError(`${what}: name a line too, as in “tenderlint explain ${what}:12”.`);
  const ids = rules.map(({ id }) => id);
  throw new UsageError(
    `There is no rule “${what}”. ${suggestion(what, ids, "“tenderlint rules” lists them all. For a line of a draft: tenderlint explain answer.md:12.")}`,
  );
}
