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

/** Looks no further than the lines it is asked for: a keystroke asks for a few lines of a long draft. */
export function createLineReader(text: string): LineReader {
  let lf = -1;
  /** The first CR before `lf`; `lf` where there is none. */
  let cr = -1;
  return {
    at(start) {
      if (start >= text.length) return undefined;
      if (lf < start) lf = find(text, "\n", start);
      if (cr < start) cr = start + find(text.slice(start, lf), "\r", 0);
      const end = cr;
      const next = end === text.length ? end : text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
      return { start, end, next };
    },
  };
}

function find(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}
