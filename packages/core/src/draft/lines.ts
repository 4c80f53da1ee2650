/** One line of a text: [start, end) without its ending, and where the next line starts. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Reads lines at ascending places; endings are LF, CR LF and lone CR. */
export interface LineReader {
  /** The line that starts at `at`. Undefined at or past the text's end. */
  at(at: number): Line | undefined;
}

export function createLineReader(text: string): LineReader {
  const none = text.length;
  const plain = !text.includes("\r");
  let lf = -1;
  let cr = plain ? none : -1;
  return {
    at(start) {
      if (start >= text.length) return undefined;
      if (lf < start) lf = find(text, "\n", start);
      if (!plain && cr < start) cr = find(text, "\r", start);
      const end = Math.min(lf, cr);
      const next = end === none ? none : end === cr && text[end + 1] === "\n" ? end + 2 : end + 1;
      return { start, end, next };
    },
  };
}

function find(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}
