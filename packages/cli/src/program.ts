import { Command, CommanderError } from "commander";
import { EXIT, type ExitCode } from "./exit.js";
import { UsageError } from "./usage-error.js";

declare const TENDERLINT_VERSION: string;

const EXAMPLES = `
Examples:
  tenderlint                              every draft in this folder
  tenderlint answer.md bids/              one draft, and all in a folder
  tenderlint "lot-*/q3*.md"               what a pattern matches
  tenderlint answer.md --as-of 2026-03-01 ages measured to the day you submit
  tenderlint --rule only-positive=off     without a rule
  tenderlint answer.docx --annotate reviewed.docx     findings as Word comments, in a copy
  tenderlint --output review.html         a page for the review meeting
  tenderlint --format sarif=r.sarif --format junit=r.xml --format pretty
  tenderlint --since main                 only what has changed since a git revision
  tenderlint baseline add --reason "agreed with the lead"
  tenderlint explain tokenistic-claim     what a rule wants, with examples
  tenderlint explain answer.md:12         what was read in a line
  tenderlint map answer.md                what is claimed, and what shows it

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong use or settings, 3 a fault in tenderlint.
Drafts never leave this computer, and nothing is ever written to them.`;

/** Runs the command and gives its exit code. Each command is loaded when it is asked for. */
export async function runProgram(args: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = EXIT.clean;
  const program = new Command("tenderlint")
    .description("Marks, in draft tender answers, where an evaluator would ask: how do you know?")
    .usage("[paths or globs…] [options]\n       tenderlint explain | rules | init | map | baseline | ignores | strip")
    .argument("[paths...]", "drafts, folders or globs; default: this folder")
    .option("--as-of <day>", "measure ages to this day, as 2026-03-01; wins over front matter and settings")
    .option(
      "--format <name[=file]>",
      "pretty, json, sarif, github, gitlab, junit, markdown or html (repeatable)",
      collect,
    )
    .option("--preset <name>", "recommended or strict, in place of the settings’ “extends”")
    .option("--rule <id=severity>", "set a rule to error, warning, info or off (repeatable)", collect)
    .option("--config <file>", "use this file, not the nearest tenderlint.json")
    .option("--fail-on <severity>", "exit 1 from error, warning or info on, or never", "warning")
    .option("--since <revision>", "only findings in blocks changed since a git revision")
    .option("--baseline <file>", "use this file, not the nearest tenderlint-baseline.json")
    .option("--no-baseline", "count accepted findings too")
    .option("--stdin", "read one draft from standard input")
    .option("--stdin-path <path>", "the path that draft would have, for its settings and the report")
    .option("-q, --quiet", "findings only: not what was read, no counts")
    .option("-o, --output <file>", "write the report to a file; .html, .sarif, .json, .xml and .md name its format")
    .option("--annotate <file>", "write a copy of the Word document with the findings as comments")
    .option("--cache", "keep results in .tenderlint-cache, and lint only what has changed")
    .option("--cache-location <folder>", "keep them in this folder")
    .option("--jobs <number>", "lint in so many workers; chosen by itself where it pays")
    .version(TENDERLINT_VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText("after", EXAMPLES)
    .enablePositionalOptions()
    .showSuggestionAfterError(true)
    .action(async (paths: string[], flags) => {
      const { lintCommand } = await import("./commands/lint.js");
      exit = await lintCommand(paths, flags);
    });
  const quietly = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .helpOption("-h, --help", "print this help");
  quietly(program);
  quietly(program.command("explain"))
    .description("explain a rule, or what was read in a line of a draft")
    .argument("<rule or file:line>")
    .option("--as-of <day>", "measure ages to this day")
    .option("--config <file>", "use this file, not the nearest tenderlint.json")
    .action(async (what: string, flags) => {
      const { explainCommand } = await import("./commands/explain.js");
      exit = await explainCommand(what, flags);
    });
  quietly(program.command("rules"))
    .description("list the rules")
    .action(async () => {
      const { rulesCommand } = await import("./commands/rules.js");
      exit = rulesCommand();
    });
  quietly(program.command("init"))
    .description("write a tenderlint.json with comments")
    .action(async () => {
      const { initCommand } = await import("./commands/init.js");
      exit = initCommand();
    });
  quietly(program.command("map"))
    .description("list the claims and examples of a draft with the words that show them")
    .argument("<draft>")
    .option("--as-of <day>", "measure ages to this day")
    .option("--config <file>", "use this file, not the nearest tenderlint.json")
    .action(async (draft: string, flags) => {
      const { mapCommand } = await import("./commands/map.js");
      exit = await mapCommand(draft, flags);
    });
  const settings = (command: Command): Command =>
    command
      .option("--as-of <day>", "measure ages to this day")
      .option("--preset <name>", "recommended or strict, in place of the settings’ “extends”")
      .option("--rule <id=severity>", "set a rule to error, warning, info or off (repeatable)", collect)
      .option("--config <file>", "use this file, not the nearest tenderlint.json");
  const baseline = quietly(program.command("baseline")).description(
    "accept findings as they are, until their words change",
  );
  for (const [action, description] of [
    ["add", "take every finding that counts into the baseline"],
    ["show", "list the entries with their reasons"],
    ["prune", "take out the entries whose words have changed or are gone"],
  ] as const) {
    const command = quietly(baseline.command(action))
      .description(description)
      .argument("[paths...]", "drafts, folders or globs; default: this folder")
      .option("--baseline <file>", "use this file, not the nearest tenderlint-baseline.json");
    if (action === "add") command.option("--reason <words>", "why they are accepted");
    if (action !== "show") settings(command);
    command.action(async (paths: string[], flags) => {
      const { baselineCommand } = await import("./commands/baseline.js");
      exit = await baselineCommand(action, paths, flags);
    });
  }
  settings(quietly(program.command("ignores")))
    .description("list everything that is suppressed, with its reason")
    .argument("[paths...]", "drafts, folders or globs; default: this folder")
    .option("--baseline <file>", "use this file, not the nearest tenderlint-baseline.json")
    .option("--no-baseline", "leave the baseline out")
    .action(async (paths: string[], flags) => {
      const { ignoresCommand } = await import("./commands/ignores.js");
      exit = await ignoresCommand(paths, flags);
    });
  quietly(program.command("strip"))
    .description("write a copy of a draft without its notes to tenderlint, for the bid portal")
    .argument("<draft>")
    .option("-o, --output <file>", "write the copy to a file; default: standard output")
    .option("--front-matter", "leave the front matter out too")
    .action(async (draft: string, flags) => {
      const { stripCommand } = await import("./commands/strip.js");
      exit = await stripCommand(draft, flags);
    });
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.clean;
    throw new UsageError(usageWords(error));
  }
  return exit;
}

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** The option parser's complaint as one sentence. */
function usageWords({ code, message }: CommanderError): string {
  const [, name = ""] = /'([^']+)'/.exec(message) ?? [];
  const near = /Did you mean (?:one of )?([^?)]{1,200})\?/.exec(message)?.[1];
  const hint = near ? `Did you mean ${near}?` : "See tenderlint --help.";
  switch (code) {
    case "commander.unknownOption":
      return `There is no option ${name}. ${hint}`;
    case "commander.optionMissingArgument":
      return `${name.replace(/^-\w, /, "").replace(/ .*/, "")} needs a value. ${hint}`;
    case "commander.missingArgument":
      return `Something is missing: ${name}. ${hint}`;
    case "commander.unknownCommand":
      return `There is no command “${name}” here. ${near ? `Did you mean “${near}”?` : "See tenderlint --help."}`;
    case "commander.help":
      return "Say what to do with the baseline: tenderlint baseline add, show or prune.";
    case "commander.excessArguments":
      return `There is more here than this command takes. ${hint}`;
    default:
      return `${message.replace(/^error: /, "")}`;
  }
}
