import { NEEDED } from "./needed.generated.js";
import { neededIn } from "./needed.js";

/**
 * What each line needs (`neededIn`), looked up where `pnpm generate` has written it down: to read it off the lines would be a
 * fifteenth of the command's time on one draft. A line changed since then is read.
 */
export function neededByLine(lines: readonly string[]): (readonly string[] | null)[] {
  const written = new Map(NEEDED.split("\n").map((row) => [row.slice(0, row.indexOf(" ")), row] as const));
  return lines.map((line) => {
    const row = written.get(mark(line));
    return row === undefined ? neededIn(line) : row.slice(row.indexOf(" ") + 1).split("|");
  });
}

/** The rows of `NEEDED`: a line's mark, a space, and what it needs between bars. A line that needs nothing, or a bar, has none. */
export function neededRows(lines: readonly string[]): string[] {
  const rows = new Map<string, string>();
  for (const line of new Set(lines)) {
    const needed = neededIn(line);
    if (rows.has(mark(line))) throw new Error(`Another line has the mark of ${line}`);
    if (needed && !/[|\n]/.test(needed.join(""))) rows.set(mark(line), `${mark(line)} ${needed.join("|")}`);
  }
  return [...rows.values()].sort();
}

/** Tells a line from all others, and from itself before a change (FNV-1a, and the length). */
function mark(line: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < line.length; at++) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36) + line.length.toString(36);
}
