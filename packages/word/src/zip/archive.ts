import { buffer as collect } from "node:stream/consumers";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { limits } from "../limits.js";
import { damaged, WordError } from "../word-error.js";

/** A zip file in memory. Its bytes are never written to. */
export interface Archive {
  readonly bytes: Uint8Array;
  /** In the order of the file's own list. */
  readonly entries: readonly Entry[];
  /** The entry of a name; Word's file names are the same in either case. */
  find(name: string): Entry | undefined;
  /**
   * An entry's unpacked bytes, its size and checksum verified.
   * Errors: `WordError` where it is too large, encrypted or damaged.
   */
  read(entry: Entry): Promise<Uint8Array>;
}

/** Opens a zip file's list of entries; unpacks nothing. Errors: `WordError` where it is cut short, damaged or too large. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  if (bytes.byteLength > limits.file) throw tooLarge("the file", limits.file);
  const { zip, entries } = await readEntries(bytes);
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const name = entry.fileName.toLowerCase();
    if (byName.has(name)) throw damaged(`it holds two parts named “${entry.fileName}”`);
    byName.set(name, entry);
  }
  if (total(entries, "uncompressedSize") > limits.unpacked) throw tooLarge("what it unpacks to", limits.unpacked);
  if (total(entries, "compressedSize") > bytes.byteLength) throw damaged("its parts overlap");
  return {
    bytes,
    entries,
    find: (name) => byName.get(name.toLowerCase()),
    async read(entry) {
      if (entry.uncompressedSize > limits.part) throw tooLarge(`its part “${entry.fileName}”`, limits.part);
      if (entry.isEncrypted())
        throw new WordError("encrypted", "This file is protected with a password: remove it in Word and try again.");
      try {
        // The stream fails when more or fewer bytes come out than the list says, so what is collected stays in the limit.
        return await collect(await zip.openReadStreamPromise(entry));
      } catch (cause) {
        throw damaged(`its part “${entry.fileName}” does not unpack`, cause);
      }
    },
  };
}

function total(entries: readonly Entry[], size: "compressedSize" | "uncompressedSize"): number {
  return entries.reduce((sum, entry) => sum + entry[size], 0);
}

async function readEntries(bytes: Uint8Array): Promise<{ zip: ZipFile; entries: Entry[] }> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  try {
    const zip = await fromBufferPromise(view, { lazyEntries: true });
    if (zip.entryCount > limits.parts) throw tooLarge(`the number of its parts (${zip.entryCount})`);
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return { zip, entries };
  } catch (cause) {
    if (cause instanceof WordError) throw cause;
    throw new WordError(
      "damaged",
      "This Word document is cut short or damaged, as after a broken download or copy: copy it again from where it came from.",
      { cause },
    );
  }
}

function tooLarge(what: string, limit?: number): WordError {
  const most = limit === undefined ? "" : ` (the most is ${Math.round(limit / 1024 / 1024)} MB)`;
  return new WordError("too-large", `This Word document was not opened, because ${what} is far too large${most}.`);
}
