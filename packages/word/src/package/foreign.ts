import { WordError } from "../word-error.js";

/** First bytes of files that people give by mistake, and what to say of each. */
const foreign: readonly { readonly begins: string; readonly message: string }[] = [
  { begins: "%PDF", message: "This is a PDF, not a Word document: give the .docx file that it was made from." },
  {
    begins: "{\\rtf",
    message: "This is a rich text file (.rtf), not a Word document: open it in Word, save it as .docx and try again.",
  },
];

/** The first bytes of an OLE container: old Word files, and new ones with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Throws `WordError` for a file that is no zip file at all, naming what it is where that can be told. */
export function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WordError("not-word", "This file is empty.");
  if (OLE.every((byte, at) => bytes[at] === byte)) throw oleError(bytes);
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8)).toString("latin1");
  for (const { begins, message } of foreign) if (start.startsWith(begins)) throw new WordError("not-word", message);
  if (!start.startsWith("PK\u0003\u0004"))
    throw new WordError("not-word", "This is not a Word document (.docx), whatever its name says.");
}

function oleError(bytes: Uint8Array): WordError {
  const holds = (name: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, "utf16le");
  if (holds("EncryptedPackage"))
    return new WordError(
      "encrypted",
      "This Word document is protected with a password: remove the password in Word (File, Info, Protect Document) and try again.",
    );
  if (holds("WordDocument"))
    return new WordError(
      "old-word",
      "This is an old Word file (.doc): open it in Word, save it as .docx and try again.",
    );
  return new WordError("not-word", "This is an old Office file, not a Word document (.docx).");
}
