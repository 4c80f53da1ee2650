/** One replacement in a text, in UTF-16 offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const FENCED = /(?<![\s\S])(\uFEFF?)---[ \t]*(\r\n|\n|\r)([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?=\r|\n|$(?![\s\S]))/m;
const LINE = /^submission-date[ \t]*:[^\r\n]*/m;

/**
 * The edit that makes a draft's front matter say when it is submitted: its line replaced, or added to the front matter,
 * or front matter put before everything. Nothing else is touched, and line ends stay as the draft has them.
 */
export function submissionDateEdit(text: string, day: string): TextEdit {
  const line = `submission-date: ${day}`;
  const fenced = text.startsWith("---") || text.startsWith("\uFEFF---") ? FENCED.exec(text) : null;
  if (fenced?.index !== 0) {
    const start = text.startsWith("\uFEFF") ? 1 : 0;
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
    return { start, end: start, text: `---${eol}${line}${eol}---${eol}${eol}` };
  }
  const [, mark = "", eol = "\n", body = ""] = fenced;
  const bodyStart = fenced[0].indexOf(eol, mark.length) + eol.length;
  const old = LINE.exec(body);
  if (old) return { start: bodyStart + old.index, end: bodyStart + old.index + old[0].length, text: line };
  return { start: bodyStart + body.length, end: bodyStart + body.length, text: line + eol };
}

/** The day that a draft's front matter gives, as it is written there; null where it gives none. */
export function submissionDateOf(text: string): string | null {
  const fenced = FENCED.exec(text);
  if (fenced?.index !== 0) return null;
  return /^submission-date[ \t]*:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m.exec(fenced[3] ?? "")?.[1] ?? null;
}
