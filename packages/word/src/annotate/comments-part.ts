import type { WordPackage } from "../package/package.js";
import { damaged } from "../word-error.js";
import { escapeXml } from "../xml/text.js";
import { descendants, type XmlPart } from "../xml/tree.js";
import { nameWord, type WriteWord, wordNamespace, writer } from "./names.js";

export interface Comment {
  readonly id: number;
  /** One each; empty ones are left out. */
  readonly paragraphs: readonly string[];
}

const AUTHOR = "tenderlint";
const INITIALS = "tl";
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The first number that no comment of the document has. */
export function nextId(main: XmlPart, comments: XmlPart | null): number {
  const used = [...(comments?.root.children ?? []), ...descendants(main.root)]
    .filter(({ name }) => name === "w:comment" || name.startsWith("w:commentR"))
    .map(({ attributes }) => Number(attributes["w:id"]))
    .filter((id) => Number.isSafeInteger(id));
  return used.reduce((most, id) => Math.max(most, id), -1) + 1;
}

/**
 * The parts that change when comments are added, by name: the comments' own part, and for the first comments of a
 * document the content types and relationships that make it known.
 * @param date ISO date and time of the comments, or null for none
 */
export async function withComments(
  pack: WordPackage,
  comments: readonly Comment[],
  date: string | null,
): Promise<Map<string, string>> {
  const old = await pack.part(pack.related("comments"));
  if (old) {
    const xml = comments.map((comment) => writeComment(comment, date, nameWord(old))).join("");
    return new Map([[old.name, insideRoot(old, xml)]]);
  }
  const word = writer("w", "");
  const xml = comments.map((comment) => writeComment(comment, date, word)).join("");
  const name = freeName(pack);
  return new Map([
    [name, `${PROLOG}<w:comments xmlns:w="${wordNamespace(pack.main)}">${xml}</w:comments>`],
    [pack.contentTypes.name, withContentType(pack, name)],
    await withRelationship(pack, name),
  ]);
}

function writeComment({ id, paragraphs }: Comment, date: string | null, word: WriteWord): string {
  const content = paragraphs
    .filter((text) => text.trim() !== "")
    .map((text, n) => {
      // Word wants the mark that the comment's balloon hangs on before its first words.
      const reference = n === 0 ? word("r", {}, word("annotationRef", {})) : "";
      return word("p", {}, `${reference}${word("r", {}, spaced(word("t", {}, escapeXml(text))))}`);
    });
  return word(
    "comment",
    { id, author: AUTHOR, ...(date === null ? {} : { date }), initials: INITIALS },
    content.join(""),
  );
}

/** A `t` element that keeps the spaces at its ends. */
function spaced(text: string): string {
  return text.replace(/^<[^\s>]+/, (name) => `${name} xml:space="preserve"`);
}

/** A part with more at its root's end; the root may be empty. */
function insideRoot({ text, root }: XmlPart, xml: string): string {
  if (text.startsWith("</", root.closeStart))
    return `${text.slice(0, root.closeStart)}${xml}${text.slice(root.closeStart)}`;
  return `${text.slice(0, root.openEnd).replace(/(?<!\s)\s*\/>$/, ">")}${xml}</${root.written}>${text.slice(root.openEnd)}`;
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}

function freeName({ archive, main }: WordPackage): string {
  for (let n = 1; ; n++) {
    const name = `${folderOf(main.name)}comments${n === 1 ? "" : n}.xml`;
    if (!archive.find(name)) return name;
  }
}

function withContentType({ contentTypes }: WordPackage, name: string): string {
  const prefix = prefixOf(contentTypes);
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  return insideRoot(contentTypes, `<${prefix}Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`);
}

async function withRelationship(pack: WordPackage, name: string): Promise<[string, string]> {
  const old = await pack.part(pack.relationshipsName);
  const target = name.slice(folderOf(name).length);
  const link = (prefix: string, id: string): string =>
    `<${prefix}Relationship Id="${id}" Type="${pack.relationshipBase}/comments" Target="${escapeXml(target)}"/>`;
  if (!old)
    return [
      pack.relationshipsName,
      `${PROLOG}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("", "rId1")}</Relationships>`,
    ];
  if (old.root.name !== "rel:Relationships") throw damaged(`its part “${old.name}” is not what its name says`);
  const used = new Set(old.root.children.map(({ attributes }) => attributes.Id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  return [old.name, insideRoot(old, link(prefixOf(old), `rId${number}`))];
}

function prefixOf({ root }: XmlPart): string {
  return root.written.includes(":") ? `${root.written.split(":")[0]}:` : "";
}
