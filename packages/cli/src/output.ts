import { existsSync, type Stats, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { failureWords, isDraftName } from "@tenderlint/core/workspace";
import { UsageError } from "./usage-error.js";

/**
 * The absolute path of --output, once it is sure that writing there harms nothing: no draft, no config, no folder.
 * @param precious absolute paths of what is being read
 */
export function outputPath(given: string, cwd: string, precious: readonly string[]): string {
  const path = resolve(cwd, given);
  if (!existsSync(dirname(path))) throw new UsageError(`--output ${given}: the folder to write in does not exist.`);
  const there = statOf(path);
  if (!there) {
    if (precious.includes(path)) throw new UsageError(neverOverwritten(given));
    return path;
  }
  if (there.isDirectory()) throw new UsageError(`--output ${given}: this is a folder. Name a file in it.`);
  const same = (other: string): boolean => {
    const stat = statOf(other);
    return stat !== null && stat.ino === there.ino && stat.dev === there.dev;
  };
  if (there.isFile() && (isDraftName(path) || precious.some(same))) throw new UsageError(neverOverwritten(given));
  return path;
}

const neverOverwritten = (given: string): string =>
  `--output ${given}: tenderlint never writes to a draft or its settings. Choose another name.`;

export function writeOutput(path: string, shown: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(
      `--output ${shown} ${failureWords(error).replace("read: you", "written: you").replace("to open it", "to write it")}`,
    );
  }
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}
