import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { extname } from "node:path";
import { failureWords } from "./problem.js";

/** A draft's text, byte order mark included; or why there is none, in a sentence that follows the path. */
export type DraftText = { readonly text: string } | { readonly problem: string };

/** A draft of this many bytes or more is not read. The longest tender answers are a hundredth of it. */
export const TOO_LARGE = 10_000_000;

/** Reads one draft. Never throws; never waits for a pipe or a device; never reads more than `TOO_LARGE` bytes. */
export function readDraftFile(path: string): DraftText {
  const read = readFileBytes(path, TOO_LARGE);
  return "problem" in read ? read : decodeDraft(read.bytes, extname(path));
}

/**
 * The bytes of a file, or why there are none, in a sentence that follows the path. Never throws; never waits for a pipe or
 * a device.
 * @param limit a file of this many bytes or more is not read
 */
export function readFileBytes(path: string, limit: number): { readonly bytes: Buffer } | { readonly problem: string } {
  let file: number | null = null;
  try {
    const problem = refusal(statSync(path), limit);
    if (problem) return { problem };
    // Not to wait, should a pipe have taken the file's place since.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const now = fstatSync(file);
    const changed = refusal(now, limit);
    if (changed) return { problem: changed };
    const bytes = readAll(file, now.size, limit);
    return bytes.length >= limit ? { problem: tooLarge(bytes.length, limit) } : { bytes };
  } catch (error) {
    return { problem: failureWords(error) };
  } finally {
    if (file !== null) closeSync(file);
  }
}

function refusal(stat: Stats, limit: number): string | null {
  if (stat.isDirectory()) return "is a folder, not a draft.";
  if (stat.isFIFO()) return "is a pipe, not a file: use --stdin to lint what another command writes.";
  if (stat.isSocket()) return "is a socket, not a file.";
  if (stat.isCharacterDevice() || stat.isBlockDevice()) return "is a device, not a file.";
  return stat.size >= limit ? tooLarge(stat.size, limit) : null;
}

const tooLarge = (bytes: number, limit = TOO_LARGE): string =>
  `is too large to be a draft (${(bytes / 1_000_000).toFixed(1)} MB; the limit is ${limit / 1_000_000} MB).`;

function readAll(file: number, expected: number, limit: number): Buffer {
  const parts: Buffer[] = [];
  let total = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(Math.max(expected - total + 1, 65_536));
    const read = readSync(file, part, 0, part.length, null);
    if (read === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, read));
    total += read;
    if (total >= limit) return Buffer.concat(parts);
  }
}

const OFFICE: Readonly<Record<string, string>> = {
  ".doc": "a Word document",
  ".docx": "a Word document",
  ".odt": "an OpenDocument text",
  ".pdf": "a PDF",
  ".rtf": "a rich text document",
  ".xlsx": "a spreadsheet",
};

/** The text of a draft's bytes, as UTF-8. `extension` only helps to say what the bytes may be. */
export function decodeDraft(bytes: Buffer, extension = ""): DraftText {
  if (bytes.length >= TOO_LARGE) return { problem: tooLarge(bytes.length) };
  const office = OFFICE[extension.toLowerCase()];
  if (office) return { problem: `is ${office}: save it as plain text in Markdown (.md) first.` };
  if (isUtf16(bytes)) return { problem: "is saved as UTF-16: save it as UTF-8." };
  if (bytes.subarray(0, 8000).includes(0)) return { problem: "is not text (it holds binary data)." };
  if (!isUtf8(bytes))
    return {
      problem: `is not UTF-8 text (the first wrong character is on line ${wrongLine(bytes)}): save it as UTF-8.`,
    };
  return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
}

/** UTF-16 by its byte order mark, or by a zero in every other byte of plain English. */
function isUtf16(bytes: Buffer): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const head = bytes.subarray(0, 200);
  if (head.length < 4) return false;
  const zeros = (odd: number): number => head.filter((byte, n) => n % 2 === odd && byte === 0).length;
  const half = Math.floor(head.length / 2);
  return (zeros(1) > half * 0.9 && zeros(0) === 0) || (zeros(0) > half * 0.9 && zeros(1) === 0);
}

function wrongLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
