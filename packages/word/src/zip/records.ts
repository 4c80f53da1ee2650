/** The records of a zip file, as bytes (PKWARE's APPNOTE 4.3). */

/** What both of an entry's headers say. Sizes in bytes; `time` and `date` in MS-DOS form. */
export interface Header {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc32: number;
  readonly packed: number;
  readonly unpacked: number;
}

/** What only the list at the file's end says. */
export interface Listing {
  readonly madeBy: number;
  readonly needs: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  /** Where the entry's local header starts. */
  readonly offset: number;
}

const VERSION = 20;

export function localRecord(header: Header): Buffer {
  const fixed = Buffer.alloc(30);
  fixed.writeUInt32LE(0x04034b50, 0);
  fixed.writeUInt16LE(VERSION, 4);
  writeCommon(fixed, 6, header);
  return Buffer.concat([fixed, header.name]);
}

export function listRecord(header: Header, listing: Listing): Buffer {
  const fixed = Buffer.alloc(46);
  fixed.writeUInt32LE(0x02014b50, 0);
  fixed.writeUInt16LE(listing.madeBy, 4);
  fixed.writeUInt16LE(listing.needs, 6);
  writeCommon(fixed, 8, header);
  fixed.writeUInt16LE(listing.extra.length, 30);
  fixed.writeUInt16LE(listing.comment.length, 32);
  fixed.writeUInt16LE(listing.internalAttributes, 36);
  fixed.writeUInt32LE(listing.externalAttributes, 38);
  fixed.writeUInt32LE(listing.offset, 42);
  return Buffer.concat([fixed, header.name, listing.extra, listing.comment]);
}

export function endRecord(count: number, listStart: number, listSize: number, comment: Uint8Array): Buffer {
  const fixed = Buffer.alloc(22);
  fixed.writeUInt32LE(END, 0);
  fixed.writeUInt16LE(count, 8);
  fixed.writeUInt16LE(count, 10);
  fixed.writeUInt32LE(listSize, 12);
  fixed.writeUInt32LE(listStart, 16);
  fixed.writeUInt16LE(comment.length, 20);
  return Buffer.concat([fixed, comment]);
}

/** First four bytes of the record that ends every zip file. */
export const END = 0x06054b50;

function writeCommon(out: Buffer, at: number, header: Header): void {
  out.writeUInt16LE(header.flags, at);
  out.writeUInt16LE(header.method, at + 2);
  out.writeUInt16LE(header.time, at + 4);
  out.writeUInt16LE(header.date, at + 6);
  out.writeUInt32LE(header.crc32, at + 8);
  out.writeUInt32LE(header.packed, at + 12);
  out.writeUInt32LE(header.unpacked, at + 16);
  out.writeUInt16LE(header.name.length, at + 20);
}
