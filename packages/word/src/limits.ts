/** How much a document may hold before it is refused: far above any tender answer, far below what would harm a computer. Bytes, unless said. */
export const limits = {
  /** The file itself. */
  file: 256 * 1024 * 1024,
  /** One part that is read (the text, the styles …), unpacked. */
  part: 64 * 1024 * 1024,
  /** All parts together, as the file says that they unpack. */
  unpacked: 2 * 1024 * 1024 * 1024,
  /** Number of parts. */
  parts: 20_000,
  /** Elements in one part. */
  elements: 4_000_000,
  /** Elements within elements in one part. */
  depth: 400,
} as const;
