/** A sentence in the reader's language, `{0}`, `{1}` … filled in. It is `vscode.l10n.t`; tests pass a plain one. */
export type Translate = (message: string, ...filled: (string | number)[]) => string;

/** One of two sentences by number, so that neither "1 answers" nor "answer(s)" is ever written. */
export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
