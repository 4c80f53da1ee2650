/** What is wrong with a file that could not be read, for a program; `message` says it to a person. */
export type WordProblem =
  | "not-word"
  | "old-word"
  | "encrypted"
  | "macros"
  | "damaged"
  | "too-large"
  | "unsafe-xml"
  | "no-place";

/** A file that cannot be read as a Word document. `message` is one plain sentence for the person who gave the file. */
export class WordError extends Error {
  override readonly name = "WordError";
  readonly problem: WordProblem;

  constructor(problem: WordProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

/** The sentence for a file whose contents are broken. */
export function damaged(what: string, cause?: unknown): WordError {
  return new WordError(
    "damaged",
    `This Word document is damaged (${what}): open it in Word, save a fresh copy and try again with that.`,
    cause === undefined ? undefined : { cause },
  );
}
