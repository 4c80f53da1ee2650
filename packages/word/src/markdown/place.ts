/** Where a paragraph stands in the Word document, as a person would say it. */
export interface ParagraphPlace {
  /** The headings above it, outermost first; a heading's own words are the last of its path. */
  readonly headings: readonly string[];
  /** 1-based, of all paragraphs of the document that are not empty: headings, list items and table cells count, contents lists and notes do not. A note has the number of the paragraph that cites it. */
  readonly paragraph: number;
  /** 1-based, since the last heading, which does not count; 0 for a heading. */
  readonly paragraphInSection: number;
  readonly within:
    | { readonly kind: "heading" | "text" | "text box" }
    | { readonly kind: "table"; readonly table: number; readonly row: number; readonly column: number }
    | { readonly kind: "footnote" | "endnote"; readonly number: number };
}

/** One line for a person: “Involving people › paragraph 3”, “Table 2, row 1, column 3”. */
export function describePlace({ headings, paragraphInSection, within }: ParagraphPlace): string {
  const path = within.kind === "heading" ? headings.slice(0, -1) : headings;
  const spot = describeSpot(within, paragraphInSection);
  return path.length > 0 ? `${path.join(" › ")} › ${spot}` : `${spot.slice(0, 1).toUpperCase()}${spot.slice(1)}`;
}

function describeSpot(within: ParagraphPlace["within"], paragraph: number): string {
  switch (within.kind) {
    case "heading":
      return "heading";
    case "table":
      return `table ${within.table}, row ${within.row}, column ${within.column}`;
    case "footnote":
    case "endnote":
      return `${within.kind} ${within.number}`;
    case "text box":
      return `text box, paragraph ${paragraph}`;
    default:
      return `paragraph ${paragraph}`;
  }
}
