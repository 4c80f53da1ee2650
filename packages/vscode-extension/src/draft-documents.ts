/** Schemes whose Markdown is nobody's draft: old versions beside new ones, output, comment boxes, notebook cells, our own pages. */
const NOT_DRAFTS: ReadonlySet<string> = new Set([
  "git",
  "gitfs",
  "gitlens",
  "review",
  "pr",
  "output",
  "vscode-scm",
  "vscode-local-history",
  "vscode-notebook-cell",
  "vscode-interactive-input",
  "search-editor",
  "comment",
  "walkThrough",
  "walkThroughSnippet",
  "chat-editing-text-model",
  "vscode-chat-code-block",
  "extension",
  "tenderlint",
]);

/** As much of a text document as tells what it is. */
export interface DocumentFacts {
  readonly languageId: string;
  readonly uri: { readonly scheme: string; readonly path: string };
}

/** Whether a document is a draft answer: Markdown on a disk, on a virtual file system, or not saved yet. */
export const isDraft = ({ languageId, uri }: DocumentFacts): boolean =>
  languageId === "markdown" && !NOT_DRAFTS.has(uri.scheme);

/** Whether a document holds tenderlint's settings for a folder. */
export const isConfig = ({ uri }: DocumentFacts): boolean =>
  uri.path.endsWith("/tenderlint.json") && !NOT_DRAFTS.has(uri.scheme);
