import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";

type Options = NonNullable<Parameters<typeof fromMarkdown>[1]> & object;
type SyntaxExtension = Exclude<NonNullable<Exclude<Options, string>["extensions"]>[number], undefined>;

/** Link and footnote definitions that stand elsewhere in the draft, as Markdown normalises them. */
export interface Known {
  readonly links: readonly string[];
  readonly footnotes: readonly string[];
}

export const nothingKnown: Known = { links: [], footnotes: [] };

const GFM = [
  { for: /[|]|:-|-:/, syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { for: /\[\^/, syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { for: /~/, syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
  { for: /\[[ \txX\r\n]\]/, syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
] as const;

/**
 * Reads Markdown. Extensions whose marks the text does not hold are left out: each costs time at every character.
 * Throws where micromark does: a `RangeError` when its stack overflows.
 */
export function readMarkdown(text: string, known: Known = nothingKnown): Root {
  const wanted = GFM.filter((extension) => extension.for.test(text));
  const extensions: SyntaxExtension[] = wanted.map((extension) => extension.syntax as SyntaxExtension);
  if (known.links.length + known.footnotes.length > 0) extensions.push(tell(known));
  // A byte order mark is only one at a draft's start; elsewhere it is a character, which micromark would drop.
  const safe = text.startsWith("\ufeff") ? `\u2060${text.slice(1)}` : text;
  return fromMarkdown(safe, { extensions, mdastExtensions: wanted.map((extension) => extension.tree) });
}

/** Tells the parser of definitions that stand elsewhere, at the first line it reads. */
function tell(known: Known): SyntaxExtension {
  interface Parser {
    defined: string[];
    gfmFootnotes?: string[];
  }
  const told = new WeakSet<Parser>();
  return {
    document: {
      null: [
        {
          name: "definitionsElsewhere",
          tokenize(_effects, _ok, nok) {
            const parser = this.parser as unknown as Parser;
            if (!told.has(parser)) {
              told.add(parser);
              parser.defined.push(...known.links);
              parser.gfmFootnotes ??= [];
              parser.gfmFootnotes.push(...known.footnotes);
            }
            return nok;
          },
        },
      ],
    },
  } as SyntaxExtension;
}

/** An identifier as definitions and references are compared. */
export function normalise(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, " ")
    .replace(/^ | $/g, "")
    .toLowerCase()
    .toUpperCase();
}

/** A label, or a bracket that opens none: what stands behind it is read once only. */
const LABEL = /\[((?:[^[\]\\]|\\[\s\S])*)(\])?/g;

/** Every label that the text could cite, normalised; quote marks at line starts are left out of it. */
export function citedLabels(text: string): string[] {
  if (!text.includes("[")) return [];
  const labels = new Set<string>();
  for (const [, label = "", close] of text.matchAll(LABEL))
    if (close && label.length < 1000) labels.add(normalise(label.replace(/[\r\n][ \t>]*/g, " ")));
  labels.delete("");
  return [...labels];
}
