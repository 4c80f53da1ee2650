import picomatch from "picomatch/posix.js";

/**
 * A config may come from anywhere, so a pattern is kept simple enough that no path can make matching slow:
 * each wildcard in one path part multiplies the ways to match it.
 */
const MOST_IN_ONE_PART = 4;
const MOST_GLOBSTARS = 3;
const LONGEST = 300;

/** What is wrong with a pattern of `overrides.files`, in one sentence, or null. */
export function patternProblem(pattern: string): string | null {
  if (pattern.trim() === "") return "This pattern is empty.";
  if (pattern.length > LONGEST) return `This pattern is longer than ${LONGEST} characters.`;
  if (pattern.startsWith("/") || /^[a-z]:/i.test(pattern))
    return "Patterns are relative to the folder of tenderlint.json: take the leading folder or “/” out.";
  if (pattern.includes("\\")) return "Write “/” between folders in a pattern, not “\\”.";
  const parts = pattern.split("/");
  if (parts.includes("..")) return "A pattern cannot leave the folder of tenderlint.json: take “..” out.";
  const globstars = parts.filter((part) => part === "**").length;
  const busiest = Math.max(...parts.map((part) => (part === "**" ? 0 : (part.match(/[*?]+|\{/g)?.length ?? 0))));
  if (globstars > MOST_GLOBSTARS || busiest > MOST_IN_ONE_PART) return "This pattern has too many wildcards.";
  return null;
}

/**
 * Whether a path (with “/”, relative to the config's folder) matches one of the patterns.
 * A pattern without “/” is about the file's name, wherever it lies.
 */
export function matchesAny(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matcher(pattern)(path));
}

const matchers = new Map<string, (path: string) => boolean>();

function matcher(pattern: string): (path: string) => boolean {
  const known = matchers.get(pattern);
  if (known) return known;
  const match = picomatch(pattern.replace(/^\.\//, ""), {
    dot: true,
    noextglob: true,
    basename: !pattern.replace(/^\.\//, "").includes("/"),
  });
  const test = (path: string): boolean => match(path);
  if (matchers.size > 1000) matchers.clear();
  matchers.set(pattern, test);
  return test;
}
