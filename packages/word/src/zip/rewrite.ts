import { crc32, deflateRawSync } from "node:zlib";
import type { Entry } from "yauzl";
import type { Archive } from "./archive.js";
import { endRecord, type Header, type Listing, listRecord, localRecord } from "./records.js";

/** The first free day of a zip file's calendar, 1 January 1980: the time of a part that no older part lends one. */
const FIRST_DAY = 0x21;
const DEFLATED = 8;
const UTF8_NAME = 0x800;
/** The extra field that holds sizes over 4 GB: what is written here never needs it. */
const ZIP64 = 1;

/**
 * A copy of a zip file with some entries replaced and some added (at the end). Every other entry is copied byte for
 * byte as it stands, header and packed data. Reads no clock: the same input gives the same output.
 * @param changes new unpacked content by entry name
 */
export function rewriteArchive(
  archive: Pick<Archive, "bytes" | "entries">,
  changes: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const old = [...archive.entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  const out: Uint8Array[] = [];
  let length = 0;
  const push = (bytes: Uint8Array): void => {
    out.push(bytes);
    length += bytes.length;
  };

  push(archive.bytes.subarray(0, old[0]?.relativeOffsetOfLocalHeader ?? 0));
  const listings = new Map<Entry, Buffer>();
  for (const entry of old) {
    const offset = length;
    const content = changes.get(entry.fileName);
    const record = content ? pack(entry.fileNameRaw, content, entry) : null;
    if (record) for (const bytes of record.bytes) push(bytes);
    else push(localBytes(archive.bytes, entry));
    listings.set(
      entry,
      listRecord(record?.header ?? headerOf(entry), { ...listingOf(entry, record !== null), offset }),
    );
  }
  const list = archive.entries.map((entry) => listings.get(entry) ?? Buffer.alloc(0));
  const known = new Set(archive.entries.map((entry) => entry.fileName));
  for (const [name, content] of changes) {
    if (known.has(name)) continue;
    const offset = length;
    const record = pack(Buffer.from(name, "utf8"), content, archive.entries[0]);
    for (const bytes of record.bytes) push(bytes);
    list.push(listRecord(record.header, { ...newListing, offset }));
  }

  const start = length;
  for (const record of list) push(record);
  push(endRecord(list.length, start, length - start, Buffer.alloc(0)));
  return Uint8Array.from(Buffer.concat(out));
}

/** A zip file of new entries. */
export function createArchive(content: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const changes = Object.entries(content).map(([name, value]): [string, Uint8Array] => [
    name,
    typeof value === "string" ? Buffer.from(value, "utf8") : value,
  ]);
  return rewriteArchive({ bytes: new Uint8Array(), entries: [] }, new Map(changes));
}

/** An entry's local header and packed data; a data descriptor after it, where the entry has one, comes along. */
function localBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const at = entry.relativeOffsetOfLocalHeader;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(at, data + entry.compressedSize + descriptorLength(view, data + entry.compressedSize, entry));
}

/** Length of a data descriptor: with or without its signature, with sizes of four or of eight bytes. */
function descriptorLength(view: DataView, at: number, entry: Entry): number {
  if ((entry.generalPurposeBitFlag & 8) === 0 || at + 16 > view.byteLength) return 0;
  const signed = view.getUint32(at, true) === 0x08074b50 ? 4 : 0;
  const narrow = view.getUint32(at + signed + 8, true) === entry.uncompressedSize;
  return signed + (narrow ? 12 : 20);
}

function pack(name: Uint8Array, content: Uint8Array, like: Entry | undefined): { header: Header; bytes: Uint8Array[] } {
  const data = deflateRawSync(content);
  const header: Header = {
    name,
    flags: UTF8_NAME,
    method: DEFLATED,
    time: like?.lastModFileTime ?? 0,
    date: like?.lastModFileDate ?? FIRST_DAY,
    crc32: crc32(content),
    packed: data.length,
    unpacked: content.length,
  };
  return { header, bytes: [localRecord(header), data] };
}

function headerOf(entry: Entry): Header {
  return {
    name: entry.fileNameRaw,
    flags: entry.generalPurposeBitFlag,
    method: entry.compressionMethod,
    time: entry.lastModFileTime,
    date: entry.lastModFileDate,
    crc32: entry.crc32,
    packed: entry.compressedSize,
    unpacked: entry.uncompressedSize,
  };
}

const newListing: Omit<Listing, "offset"> = {
  madeBy: 20,
  needs: 20,
  internalAttributes: 0,
  externalAttributes: 0,
  extra: Buffer.alloc(0),
  comment: Buffer.alloc(0),
};

function listingOf(entry: Entry, replaced: boolean): Omit<Listing, "offset"> {
  return {
    madeBy: entry.versionMadeBy,
    needs: replaced ? newListing.needs : entry.versionNeededToExtract,
    internalAttributes: entry.internalFileAttributes,
    externalAttributes: entry.externalFileAttributes,
    extra: replaced ? newListing.extra : withoutZip64(entry.extraFieldRaw),
    comment: entry.fileCommentRaw,
  };
}

function withoutZip64(extra: Buffer): Uint8Array {
  const kept: Buffer[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) !== ZIP64) kept.push(extra.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}
