/** The documents that the client has open, and what it has been shown of each. */

import type { Finding } from "@tenderlint/core";
import type { Diagnostic, TextDocumentContentChangeEvent, TextDocumentItem } from "vscode-languageserver";
import { isConfig, normalUri } from "./configs.js";
import type { Encoding } from "./text/lines.js";
import { applyChanges, createSnapshot, type Edit, type Snapshot } from "./text/snapshot.js";
import type { Typing } from "./text/typing.js";

export interface OpenDocument {
  /** Replaced at each change. */
  snapshot: Snapshot;
  typing: Typing | null;
  /** What the writer sees. */
  shown: readonly Finding[];
  /** The last answer given or sent. */
  answer: { readonly id: string; readonly diagnostics: readonly Diagnostic[]; readonly held: boolean } | null;
  /** The last status sent, as JSON. */
  status: string | null;
  /** Takes back the timer that shows what is held back. */
  stopTimer: (() => void) | null;
  readonly isDraft: boolean;
}

export interface Documents {
  get(uri: string): OpenDocument | null;
  /** The same file by any spelling of its URI. */
  find(uri: string): OpenDocument | null;
  all(): Iterable<OpenDocument>;
  open(item: TextDocumentItem): OpenDocument;
  /** Null for a document that is not open. */
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): { readonly document: OpenDocument; readonly before: Snapshot; readonly edit: Edit | null } | null;
  close(uri: string): OpenDocument | null;
}

export function createDocuments(encoding: Encoding): Documents {
  const open = new Map<string, OpenDocument>();
  const byNormal = new Map<string, OpenDocument>();
  return {
    get: (uri) => open.get(uri) ?? null,
    find: (uri) => open.get(uri) ?? byNormal.get(normalUri(uri)) ?? null,
    all: () => open.values(),
    open({ uri, version, languageId, text }) {
      const document: OpenDocument = {
        snapshot: createSnapshot(uri, version, languageId, text, encoding),
        typing: null,
        shown: [],
        answer: null,
        status: null,
        stopTimer: null,
        isDraft: isDraft(uri, languageId),
      };
      open.get(uri)?.stopTimer?.();
      open.set(uri, document);
      byNormal.set(normalUri(uri), document);
      return document;
    },
    change(uri, version, changes) {
      const document = open.get(uri);
      if (!document) return null;
      const before = document.snapshot;
      const { snapshot, edit } = applyChanges(before, version, changes, encoding);
      document.snapshot = snapshot;
      return { document, before, edit };
    },
    close(uri) {
      const document = open.get(uri);
      if (!document) return null;
      document.stopTimer?.();
      open.delete(uri);
      byNormal.delete(normalUri(uri));
      return document;
    },
  };
}

const DRAFT_LANGUAGES = /^(?:markdown|md|gfm|mdx|quarto|rmd|rmarkdown|vimwiki|pandoc|text|plaintext)$/i;
const DRAFT_NAMES = /\.(?:md|markdown)$/i;

/** Markdown by what the client calls it or by its name; a configuration is none. */
export const isDraft = (uri: string, languageId: string): boolean =>
  !isConfig(uri) && (DRAFT_LANGUAGES.test(languageId) || DRAFT_NAMES.test(uri));
