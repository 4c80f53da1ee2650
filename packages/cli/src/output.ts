import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { REPORT_MARK } from "@tenderlint/core/report";
import { failureWords, isDraftName } from "@tenderlint/core/workspace";
import { UsageError } from "./usage-error.js";

/**
 * The absolute path of a file to write, once it is sure that writing there harms nothing: no draft, no config, no folder.
 * @param label the option as typed, for the sentence that refuses
 * @param precious absolute paths of what is being read
 */
export function outputPath(label: string, given: string, cwd: string, precious: readonly string[]): string {
  const path = resolve(cwd, given);
  if (!existsSync(dirname(path))) throw new UsageError(`${label}: the folder to write in does not exist.`);
  const there = statOf(path);
  if (!there) {
    if (precious.includes(path)) throw new UsageError(neverOverwritten(label));
    return path;
  }
  if (there.isDirectory()) throw new UsageError(`${label}: this is a folder. Name a file in it.`);
  const same = (other: string): boolean => {
    const stat = statOf(other);
    return stat !== null && stat.ino === there.ino && stat.dev === there.dev;
  };
  if (there.isFile() && ((isDraftName(path) && !isReport(path)) || precious.some(same)))
    throw new UsageError(neverOverwritten(label));
  return path;
}

const neverOverwritten = (label: string): string =>
  `${label}: tenderlint never writes to a draft or its settings. Choose another name.`;

/** Whether a text is a Markdown report of tenderlint's own: no draft, though its name ends like one. */
export const isReportText = (text: string): boolean => text.replace(/^\uFEFF/, "").startsWith(REPORT_MARK);

function isReport(path: string): boolean {
  const start = Buffer.alloc(REPORT_MARK.length + 3);
  let file: number | null = null;
  try {
    file = openSync(path, "r");
    return isReportText(start.toString("utf8", 0, readSync(file, start)));
  } catch {
    return false;
  } finally {
    if (file !== null) closeSync(file);
  }
}

/**
 * Writes a file as a whole or not at all: beside it first, then in its place. Something that is no plain file (a device,
 * a link) is written to where it is. Throws `UsageError` where it cannot be.
 */
export function writeOutput(path: string, label: string, data: string | Uint8Array): void {
  try {
    writeWhole(path, data);
  } catch (error) {
    throw new UsageError(
      `${label} ${failureWords(error).replace("read: you", "written: you").replace("to open it", "to write it").replace("cannot be read", "cannot be written")}`,
    );
  }
}

/** Writes a file as a whole or not at all. Throws what the file system throws. */
export function writeWhole(path: string, data: string | Uint8Array): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) {
    writeFileSync(path, data);
    return;
  }
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${crypto.randomUUID()}.tmp`);
  try {
    writeFileSync(beside, data, { flag: "wx", ...(there ? { mode: there.mode } : {}) });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}
