/**
 * The shape of a draft once Markdown has been read: sections of blocks of sentences, each able to say
 * where every character came from. Nothing below this floor sees Markdown.
 *
 * Coordinates. All offsets are half-open UTF-16 code units. A block's `plain` text has its own coordinate;
 * `runs` lead from it to the source, relative to `Block.at`, which is relative to the section's start. So a
 * section whose source text has not changed keeps its content object, wherever an edit elsewhere has moved it to.
 */

/** A half-open range of UTF-16 offsets. What it is an offset into is said by the field that holds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One run of a block's text map. `verbatim`: the plain characters are the source characters, one for one.
 * `decoded`: the source slice means the plain text (`&amp;` → `&`, `\*` → `*`, inline code → one placeholder word,
 * a hard wrap with its indentation → one space). `gap`: source with no plain text (markup), `plain` is empty.
 */
export interface TextRun {
  readonly kind: "verbatim" | "decoded" | "gap";
  readonly plain: Span;
  readonly source: Span;
}

/** What the language floor reads of a block. Same source ⇒ same object (memoised by text). */
export interface BlockText {
  /** Markup gone, entities decoded, wraps joined to one space, inline code and images one placeholder word. */
  readonly plain: string;
  /** Runs in order, covering `plain` without holes; source offsets relative to `Block.at`. */
  readonly runs: readonly TextRun[];
  /** Sentences in order, spans in `plain`, trimmed of surrounding white space. */
  readonly sentences: readonly Span[];
  /** A run-in label at the block's start: strong text, or a short capitalised phrase before a colon or dash, without its mark. */
  readonly label: Span | null;
  /** Table rows: the cells' spans in `plain` (cells are joined by one newline). Else empty. */
  readonly cells: readonly Span[];
  /** Spans of strong text in `plain`. */
  readonly strong: readonly Span[];
  /** Identifiers of footnotes cited in the block. */
  readonly footnotes: readonly string[];
}

export interface ListPlace {
  /** Number of the outermost list within the section, so that a list's items can be found together. */
  readonly list: number;
  /** Number of the innermost list. */
  readonly innerList: number;
  /** Number of the outermost item (the rule book's block) within the section. */
  readonly item: number;
  /** Number of the innermost item. */
  readonly innerItem: number;
  /** 0 for an item of an outermost list. */
  readonly depth: number;
  /** True for the first paragraph of its item. */
  readonly first: boolean;
  /** How many items the innermost list has. */
  readonly size: number;
}

export interface TablePlace {
  readonly table: number;
  /** 0 for the first body row. Header rows are not blocks. */
  readonly row: number;
  /** Plain text of the header cells. */
  readonly header: readonly string[];
}

export interface Block {
  readonly kind: "heading" | "paragraph" | "row";
  /**
   * `body` is linted. `buyer` is the buyer's question or specification; `contents` a table of contents;
   * `note` a footnote definition's text (read as part of the window that cites it, never linted itself).
   */
  readonly role: "body" | "buyer" | "contents" | "note";
  /** Start of the block's coordinate, relative to the section's start. */
  readonly at: number;
  /** The block's whole source extent, relative to the section's start. */
  readonly extent: Span;
  readonly text: BlockText;
  readonly list: ListPlace | null;
  readonly table: TablePlace | null;
  /** Number of the block quote that holds it, within the section, or null. */
  readonly quote: number | null;
  /** Heading depth 1–6; a paragraph that is only bold text is a heading of depth 7. 0 for other blocks. */
  readonly depth: number;
}

/** A section's blocks, memoised by source text: same text ⇒ same object. */
export interface SectionContent {
  readonly heading: Block | null;
  /** Blocks in document order, the heading left out. */
  readonly blocks: readonly Block[];
}

/** The blocks between one heading and the next heading of any level. */
export interface Section {
  /** Offsets into the draft's source. */
  readonly start: number;
  readonly end: number;
  /** Plain heading texts from the outermost down to this section's own (empty before the first heading). */
  readonly path: readonly string[];
  readonly content: SectionContent;
}

export interface FrontMatter {
  /** Offsets of the whole front matter in the source, fences included; null where there is none. */
  readonly span: Span | null;
  readonly title: string | null;
  readonly buyer: string | null;
  readonly question: string | null;
  /** ISO day, only when it is a real one. */
  readonly submissionDate: string | null;
  readonly wordLimit: number | null;
  readonly sector: string | null;
  readonly topic: string | null;
  /** Broken YAML, an impossible date: one plain sentence each, with the place in the source. */
  readonly problems: readonly { readonly message: string; readonly span: Span }[];
}

export interface Directive {
  readonly kind: "ignore-next" | "ignore-start" | "ignore-end" | "ignore-file";
  /** Rule ids as written, each with its place in the source. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** The text after `--`, or null. */
  readonly reason: string | null;
  /** The comment in the source. */
  readonly span: Span;
  /** `ignore-next`: the source extent of the block it covers (a table: all of it); null when nothing follows. */
  readonly covers: Span | null;
  /** Set when the comment begins with `tenderlint-` but is no directive we know. */
  readonly malformed: string | null;
}

/** Something a reader of the result must know: a block read as plain text because a parser could not be trusted with it. */
export interface Note {
  readonly message: string;
  readonly span: Span;
}

export interface Draft {
  /** The text as given, BOM included; all source offsets are into it. */
  readonly source: string;
  /** Where the source's lines start: at 0, and after each line's end. */
  readonly lineStarts: readonly number[];
  readonly frontMatter: FrontMatter;
  readonly sections: readonly Section[];
  /** Footnote definitions' text by identifier. Their `at` is an offset into the source. */
  readonly footnotes: ReadonlyMap<string, Block>;
  readonly directives: readonly Directive[];
  readonly notes: readonly Note[];
}
