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
  tenderlint --format json --output r.json
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
    .usage("[paths or globs…] [options]\n       tenderlint explain | rules | init | map")
    .argument("[paths...]", "drafts, folders or globs; default: this folder")
    .option("--as-of <day>", "measure ages to this day, as 2026-03-01; wins over front matter and settings")
    .option("--format <name>", "pretty or json", "pretty")
    .option("--preset <name>", "recommended or strict, in place of the settings’ “extends”")
    .option("--rule <id=severity>", "set a rule to error, warning, info or off (repeatable)", collect)
    .option("--config <file>", "use this file, not the nearest tenderlint.json")
    .option("--fail-on <severity>", "exit 1 from error, warning or info on, or never", "warning")
    .option("--stdin", "read one draft from standard input")
    .option("--stdin-path <path>", "the path that draft would have, for its settings and the report")
    .option("-q, --quiet", "findings only: not what was read, no counts")
    .option("-o, --output <file>", "write the report to a file")
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
  const near = /Did you mean (?:one of )?([^?)]+)\?/.exec(message)?.[1];
  const hint = near ? `Did you mean ${near}?` : "See tenderlint --help.";
  switch (code) {
    case "commander.unknownOption":
      return `There is no option ${name}. ${hint}`;
    case "commander.optionMissingArgument":
      return `${name.replace(/^-\w, /, "").replace(/ .*/, "")} needs a value. ${hint}`;
    case "commander.missingArgument":
      return `Something is missing: ${name}. ${hint}`;
    case "commander.excessArguments":
      return `There is more here than this command takes. ${hint}`;
    default:
      return `${message.replace(/^error: /, "")}`;
  }
}
