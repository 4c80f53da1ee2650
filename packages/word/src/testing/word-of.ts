import { createArchive } from "../zip/rewrite.js";

/** The insides of a Word document's parts, as XML; parts that are not given are not there. */
export interface Insides {
  /** Content of `w:body`. */
  readonly body: string;
  /** Content of `w:styles`, `w:numbering`, `w:footnotes` … */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Further files by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Content type of the main part. */
  readonly kind?: string;
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const namespaces = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");
export const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const PARTS = ["styles", "numbering", "footnotes", "endnotes", "comments"] as const;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A small Word document for a test, with the parts and the words that Word itself would write. */
export function wordOf(insides: Insides): Uint8Array {
  const parts = PARTS.filter((part) => insides[part] !== undefined);
  const overrides = parts.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${KIND}.${part}+xml"/>`);
  const links = parts.map(
    (part, n) => `<Relationship Id="rId${n + 1}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`,
  );
  return createArchive({
    "[Content_Types].xml": `${prolog}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${insides.kind ?? `${KIND}.document.main+xml`}"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${prolog}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${prolog}<w:document ${namespaces}><w:body>${insides.body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `${prolog}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`,
    ...Object.fromEntries(
      parts.map((part) => [`word/${part}.xml`, `${prolog}<w:${part} ${namespaces}>${insides[part]}</w:${part}>`]),
    ),
    ...insides.files,
  });
}

/** A paragraph; its properties' content is given as XML. */
export function p(content: string, properties = ""): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${content}</w:p>`;
}

export function styled(style: string, content: string): string {
  return p(content, `<w:pStyle w:val="${style}"/>`);
}

/** A run of text that is already XML. */
export function r(text: string, properties = ""): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function bold(text: string): string {
  return r(text, "<w:b/>");
}

/** A list item. */
export function li(list: number, level: number, content: string): string {
  return p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A table of rows of cells; a cell is the XML of its blocks. */
export function table(...rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map(row).join("")}</w:tbl>`;
}

/** Lists 1 and 3 have bullets, lists 2 and 4 numbers. */
export const numbering = ["bullet", "decimal", "bullet", "decimal"]
  .map((format, n) => {
    const levels = [0, 1, 2].map(
      (level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${level + 1}."/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${n}">${levels.join("")}</w:abstractNum>`;
  })
  .concat([0, 1, 2, 3].map((n) => `<w:num w:numId="${n + 1}"><w:abstractNumId w:val="${n}"/></w:num>`))
  .join("");
