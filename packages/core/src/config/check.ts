import type { z } from "zod";
import { nearest, suggestion } from "../suggest.js";
import { configSchema, presets } from "./schema.js";

/** One thing wrong with a configuration, where it stands and what to do. */
export interface ValueProblem {
  readonly path: readonly (string | number)[];
  /** True where it is the key at `path`, not its value, that is wrong. */
  readonly key: boolean;
  readonly message: string;
  readonly advice: string | null;
}

/** Everything that is wrong with a value that should be a `TenderlintConfig`, in plain sentences. */
export function checkConfig(value: unknown): ValueProblem[] {
  const read = configSchema.safeParse(value, { reportInput: true });
  return read.success ? [] : read.error.issues.flatMap((issue) => explain(issue, []));
}

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

function explain(issue: Issue, above: Path): ValueProblem[] {
  const path: Path = [...above, ...issue.path.map((part) => (typeof part === "number" ? part : String(part)))];
  const wrong = (message: string, advice: string | null = null): ValueProblem[] => [
    { path, key: false, message, advice },
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path: [...path, key], key: true, ...unknownKey(path, key) }));
    case "invalid_union": {
      // The branch of the value's own type speaks: a misspelt option should not be told to be a severity.
      const branch = issue.errors.find((issues) => !issues.some((one) => one.path.length === 0 && isType(one)));
      if (branch) return branch.flatMap((one) => explain(one, path));
      return wrong(
        path[path.length - 1] === "extends"
          ? "“extends” takes the name of a preset, or a list of names."
          : 'A rule takes a severity, as in "warning", or an object with a severity and options.',
      );
    }
    case "invalid_value": {
      const choices = issue.values.map(String);
      const given = issue.input;
      const known = choices.join(", ");
      if (typeof given !== "string") return wrong(`This should be one of ${known}.`);
      const what = choices.every((choice) => (presets as readonly string[]).includes(choice))
        ? "There is no preset"
        : "There is no severity";
      return wrong(`${what} “${short(given)}”.`, suggestion(given, choices, `There are: ${known}.`));
    }
    case "invalid_type":
      return wrong(`This should be ${TYPE_WORDS[issue.expected] ?? `a ${issue.expected}`}.`);
    case "too_small":
      return wrong(
        issue.origin === "array"
          ? "This list is empty."
          : issue.origin === "string"
            ? "This is empty."
            : `This should be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}.`,
      );
    case "too_big":
      return wrong(issue.origin === "string" ? "This is too long." : "This is too large.");
    default:
      return wrong(issue.message);
  }
}

const isType = (issue: Issue): boolean =>
  issue.code === "invalid_type" || (issue.code === "invalid_value" && typeof issue.input !== "string");

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text in double quotes",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "a group of settings in braces",
};

function unknownKey(path: Path, key: string): { message: string; advice: string | null } {
  const candidates = keysAt(path);
  const near = nearest(key, candidates);
  const advice = near ? `Did you mean “${near}”?` : null;
  const parent = path[path.length - 1];
  const name = short(key);
  if (parent === "rules")
    return { message: `There is no rule “${name}”.`, advice: advice ?? "“tenderlint rules” lists them all." };
  if (parent === "lexicon")
    return { message: `There is no word list “${name}”.`, advice: advice ?? `There are: ${candidates.join(", ")}.` };
  if (path[path.length - 2] === "rules")
    return {
      message: `The rule “${parent}” has no option “${name}”.`,
      advice: advice ?? `It takes: ${candidates.join(", ")}.`,
    };
  return { message: `There is no setting “${name}” here.`, advice: advice ?? `There are: ${candidates.join(", ")}.` };
}

/** The keys that the schema knows at a path. */
function keysAt(path: Path): string[] {
  let schemas: unknown[] = [configSchema];
  for (const part of path) schemas = schemas.flatMap(open).flatMap((schema) => step(schema, part));
  return schemas.flatMap(open).flatMap((schema) => Object.keys(shapeOf(schema) ?? {}));
}

interface Node {
  readonly def?: { readonly innerType?: unknown; readonly options?: readonly unknown[]; readonly element?: unknown };
  readonly shape?: Readonly<Record<string, unknown>>;
}
const shapeOf = (schema: unknown): Node["shape"] => (schema as Node).shape;

/** A schema without its wrappings, or a union's branches. */
function open(schema: unknown): unknown[] {
  const { def } = schema as Node;
  if (def?.innerType) return open(def.innerType);
  if (def?.options) return def.options.flatMap(open);
  return [schema];
}

function step(schema: unknown, part: string | number): unknown[] {
  const next = typeof part === "number" ? (schema as Node).def?.element : shapeOf(schema)?.[part];
  return next ? [next] : [];
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
