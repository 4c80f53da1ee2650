import { openPackage } from "../package/package.js";
import { readText } from "../xml/text.js";
import { child, descendants, type XmlElement, type XmlPart } from "../xml/tree.js";

/** A comment as a reader of the file finds it, by a way of its own: not the one that wrote it. */
export interface FoundComment {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  readonly date: string | undefined;
  readonly paragraphs: readonly string[];
  /** The text between the marks of its range, deletions left out; a break is a space. */
  readonly words: string;
}

/** The comments of a Word document in the order of their part. Throws where a mark is missing, doubled or out of order. */
export async function commentsOf(bytes: Uint8Array): Promise<FoundComment[]> {
  const pack = await openPackage(bytes);
  const part = await pack.part(pack.related("comments"));
  if (!part) return [];
  return part.root.children.map((comment) => {
    const id = comment.attributes["w:id"] ?? "";
    return {
      id,
      author: comment.attributes["w:author"] ?? "",
      initials: comment.attributes["w:initials"] ?? "",
      date: comment.attributes["w:date"],
      paragraphs: comment.children.map((paragraph) => textOf(part, [...descendants(paragraph)])),
      words: wordsBetween(pack.main, id),
    };
  });
}

function wordsBetween(main: XmlPart, id: string): string {
  const all = [...descendants(main.root)];
  const only = (name: string): number => {
    const found = all.flatMap((one, n) => (one.name === name && one.attributes["w:id"] === id ? [n] : []));
    if (found.length !== 1) throw new Error(`${name} ${id} stands ${found.length} times`);
    return found[0] as number;
  };
  const [start, end, reference] = [only("w:commentRangeStart"), only("w:commentRangeEnd"), only("w:commentReference")];
  if (!(start < end && end < reference)) throw new Error(`the marks of comment ${id} are out of order`);
  return textOf(main, all.slice(start, end))
    .replace(/[ \t\n\r]+/g, " ")
    .replace(/^ | $/g, "");
}

function textOf(part: XmlPart, elements: readonly XmlElement[]): string {
  let paragraph: XmlElement | null = null;
  let text = "";
  for (const element of elements) {
    const own = closest(element, "w:p");
    if (paragraph && own !== paragraph) text += " ";
    paragraph = own;
    if (closest(element, "w:del") || closest(element, "w:moveFrom") || closest(element, "mc:Fallback")) continue;
    if (element.name === "w:t" || element.name === "m:t") text += shown(part, element);
    else if (["w:br", "w:tab", "w:cr"].includes(element.name)) text += " ";
    else if (element.name === "w:noBreakHyphen") text += "-";
  }
  return text;
}

function shown(part: XmlPart, element: XmlElement): string {
  const { text } = readText(part, element);
  return element.attributes["xml:space"] === "preserve" ? text : text.trim();
}

function closest(element: XmlElement, name: string): XmlElement | null {
  for (let one: XmlElement | null = element; one; one = one.parent) if (one.name === name) return one;
  return null;
}

/** What a schema would say of the places of marks: where they stand, and that properties still come first. Empty where all is well. */
export async function misplaced(bytes: Uint8Array): Promise<string[]> {
  const { main } = await openPackage(bytes);
  const holders = ["w:p", "w:hyperlink", "w:ins", "w:moveTo", "w:fldSimple", "w:sdtContent", "w:smartTag"];
  return [...descendants(main.root)].flatMap((element) => {
    const { name, parent, children } = element;
    const wrong: string[] = [];
    if (name.startsWith("w:commentRange") && !holders.includes(parent?.name ?? ""))
      wrong.push(`${name} in ${parent?.name}`);
    if (name === "w:commentReference" && parent?.name !== "w:r") wrong.push(`${name} in ${parent?.name}`);
    if (
      name === "w:r" &&
      !holders.concat("w:rt", "w:rubyBase").includes(parent?.name ?? "") &&
      parent?.name !== "w:del"
    )
      wrong.push(`w:r in ${parent?.name}`);
    if (name === "w:t" && parent?.name !== "w:r") wrong.push(`w:t in ${parent?.name}`);
    for (const properties of ["w:pPr", "w:rPr"])
      if (child(element, properties) && children[0]?.name !== properties && name !== "w:pPr")
        wrong.push(`${properties} is not first in ${name}`);
    return wrong;
  });
}
