import { displayWidth, wrap } from "@tenderlint/core/text";
import type picocolors from "picocolors";

export type Colours = ReturnType<typeof picocolors.createColors>;

/** A page's first paragraph: what the rule finds, in a sentence or two. */
export function summaryOf(page: string): string {
  const first = page.split(/\n{2,}/).find((part) => part.trim() !== "" && !part.startsWith("#"));
  return first?.replace(/\s+/g, " ").trim() ?? "";
}

/** Emphasis and code of a line: colours where there are any, else code keeps its backticks. */
export function inline(text: string, colours: Colours): string {
  return text
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => colours.bold(words))
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, (_, words: string) => colours.italic(words))
    .replace(/`([^`]+)`/g, (whole, words: string) => (colours.isColorSupported ? colours.cyan(words) : whole))
    .replace(/\[([^[\]]+)\]\([^()]+\)/g, (_, words: string) => words);
}

/**
 * A rule's page for a terminal of `width` columns: headings, paragraphs, lists, quotes, tables and fenced examples,
 * which is all the Markdown that the pages have.
 */
export function renderPage(page: string, width: number, colours: Colours): string {
  const text = (lines: readonly string[], first = "", rest?: string): string[] =>
    wrap(inline(lines.join(" ").replace(/\s+/g, " ").trim(), colours), width, first, rest);
  return blocksOf(page)
    .map(({ kind, lines }) => {
      switch (kind) {
        case "title":
          return [colours.bold(lines.join(" "))];
        case "heading":
          return [colours.bold(colours.underline(lines.join(" ")))];
        case "quote":
          return text(lines, `  ${colours.dim("│")} `, `  ${colours.dim("│")} `);
        case "list":
          return lines.flatMap((item) => text([item], "  - ", "    "));
        case "example":
          return exampleOf(lines, width - 4, colours).map((line) => `    ${line}`.trimEnd());
        case "table":
          return tableOf(lines, width, colours);
        default:
          return text(lines);
      }
    })
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

const MARKS = /^\s*\^/;

/** An example's lines, wrapped; the carets under a line are cut where it is cut. */
function exampleOf(lines: readonly string[], width: number, colours: Colours): string[] {
  return lines.flatMap((line, n) => {
    if (MARKS.test(line)) return [];
    const marks = lines.slice(n + 1, lines.findIndex((other, m) => m > n && !MARKS.test(other)) >>> 0);
    return piecesOf(line, width).flatMap(({ start, end }, _, pieces) => [
      line.slice(start, end),
      ...marks.flatMap((mark) => {
        const carets = mark.slice(0, mark.lastIndexOf("^") + 1);
        const own = carets.slice(start, end);
        const last = carets.length > start && (carets.length <= end || end === pieces[pieces.length - 1]?.end);
        if (!own.includes("^")) return [];
        const name = last ? mark.slice(carets.length) : "";
        const marked = own.trimEnd() + name;
        if (marked.length <= width) return [colours.yellow(marked)];
        // The rule's name, where it does not fit beside its carets, stands under them.
        const indent = Math.min(own.indexOf("^"), Math.max(0, width - name.trim().length));
        return [colours.yellow(own.trimEnd()), colours.yellow(" ".repeat(indent) + name.trim())];
      }),
    ]);
  });
}

/** Where a line is cut so that no piece is wider than `width`: at spaces where there are any. */
function piecesOf(line: string, width: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  while (line.length - start > width) {
    const space = line.lastIndexOf(" ", start + width);
    const end = space > start ? space : start + width;
    pieces.push({ start, end });
    start = space > start ? space + 1 : end;
  }
  return [...pieces, { start, end: line.length }];
}

interface PageBlock {
  readonly kind: "title" | "heading" | "quote" | "list" | "example" | "table" | "paragraph";
  readonly lines: readonly string[];
}

function blocksOf(page: string): PageBlock[] {
  const blocks: { kind: PageBlock["kind"]; lines: string[] }[] = [];
  let fence: string | null = null;
  let fresh = true;
  const put = (kind: PageBlock["kind"], line: string, joins: boolean): void => {
    const last = blocks[blocks.length - 1];
    if (joins && !fresh && last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
    fresh = false;
  };
  for (const line of page.split(/\r?\n/)) {
    const marker = /^(`{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (marker === fence) [fence, fresh] = [null, true];
      else blocks[blocks.length - 1]?.lines.push(line);
    } else if (marker) {
      fence = marker;
      blocks.push({ kind: "example", lines: [] });
    } else if (line.trim() === "") fresh = true;
    else if (line.startsWith("# ")) put("title", line.slice(2), false);
    else if (/^#{2,} /.test(line)) put("heading", line.replace(/^#+ /, ""), false);
    else if (line.startsWith(">")) put("quote", line.replace(/^> ?/, ""), true);
    else if (line.startsWith("|")) put("table", line, true);
    else if (/^[-*] /.test(line)) {
      // Items of a list with blank lines between them are one list all the same.
      fresh = fresh && blocks[blocks.length - 1]?.kind !== "list";
      put("list", line.slice(2), true);
    } else if (/^ {2,}\S/.test(line) && !fresh && blocks[blocks.length - 1]?.kind === "list") {
      const items = blocks[blocks.length - 1]?.lines ?? [];
      items.push(`${items.pop() ?? ""} ${line.trim()}`);
    } else put("paragraph", line, true);
  }
  return blocks;
}

/** A table as aligned columns, the last one wrapped. */
function tableOf(lines: readonly string[], width: number, colours: Colours): string[] {
  const rows = lines
    .filter((line) => !/^\|[\s:|-]+\|?$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) => inline(cell.trim(), colours)),
    );
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, n) => Math.max(...rows.map((row) => displayWidth(row[n] ?? ""))));
  return rows.flatMap((row, n) => {
    const lead = row
      .slice(0, -1)
      .map((cell, m) => `${cell}${" ".repeat((widths[m] ?? 0) - displayWidth(cell))}  `)
      .join("");
    const wrapped = wrap(row[row.length - 1] ?? "", width, `  ${lead}`);
    return n === 0 ? wrapped.map((line) => colours.dim(line)) : wrapped;
  });
}
