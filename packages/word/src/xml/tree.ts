import { SaxesParser } from "saxes";
import { limits } from "../limits.js";
import { damaged, WordError } from "../word-error.js";
import { canonicalName } from "./namespaces.js";

/** An element and where it stands in its part. Offsets are UTF-16, into the part's text. */
export interface XmlElement {
  /** Canonical name: `w:p`, `mc:Choice`. */
  readonly name: string;
  /** Name as written, with the document's own prefix. */
  readonly written: string;
  /** By canonical name: `w:val`; no prefix where none is written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | null;
  /** Start of `<`. */
  readonly start: number;
  /** After the opening tag's `>`. */
  readonly openEnd: number;
  /** Start of the closing tag; for `<a/>` the same as `openEnd`. */
  readonly closeStart: number;
  readonly end: number;
}

export interface XmlPart {
  /** The part's name in the package, `word/document.xml`. */
  readonly name: string;
  readonly text: string;
  readonly root: XmlElement;
  /** Namespace addresses that the root declares, by prefix. */
  readonly prefixes: Readonly<Record<string, string>>;
}

const NONE: Readonly<Record<string, string>> = {};

/**
 * Reads a part's XML into elements with their places. Text is left where it stands: see `readText`.
 * Errors: `WordError` for XML that is not well formed, that holds a document type or entities, or that is too deep or large.
 */
export function parseXml(name: string, text: string): XmlPart {
  const parser = new SaxesParser({ xmlns: true });
  type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let prefixes: Readonly<Record<string, string>> = NONE;
  let count = 0;

  parser.on("error", (error) => {
    throw damaged(`its part “${name}” is not well-formed XML`, error);
  });
  parser.on("doctype", () => {
    throw new WordError(
      "unsafe-xml",
      `This Word document was not opened, because its part “${name}” declares a document type or entities, which Word never writes and which can be used to attack a computer.`,
    );
  });
  parser.on("opentag", (tag) => {
    if (++count > limits.elements || open.length >= limits.depth)
      throw new WordError(
        "too-large",
        `This Word document was not opened, because its part “${name}” holds far too many elements.`,
      );
    const openEnd = parser.position;
    const parent = open.at(-1) ?? null;
    const element: Open = {
      name: canonicalName(tag.uri, tag.local),
      written: tag.name,
      attributes: attributesOf(tag.attributes),
      children: [],
      parent,
      // No "<" can stand inside a tag, so the last one before its end begins it.
      start: text.lastIndexOf("<", openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
    };
    if (parent) parent.children.push(element);
    else {
      root = element;
      prefixes = { ...tag.ns };
    }
    open.push(element);
  });
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.closeStart = tag.isSelfClosing ? element.openEnd : text.lastIndexOf("<", element.end - 1);
  });

  parser.write(text).close();
  if (!root) throw damaged(`its part “${name}” is empty`);
  return { name, text, root, prefixes };
}

function attributesOf(
  written: Readonly<Record<string, { uri: string; local: string; value: string }>>,
): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | null = null;
  for (const { uri, local, value } of Object.values(written)) {
    attributes ??= {};
    attributes[canonicalName(uri, local)] = value;
  }
  return attributes ?? NONE;
}

/** The first child of a name. */
export function child(element: XmlElement | null | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** A child's `w:val`. */
export function childValue(element: XmlElement | null | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/** An on/off child (`<w:b/>`, `<w:b w:val="0"/>`): true, false, or undefined where it says nothing. */
export function toggle(element: XmlElement | null | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  return !["0", "false", "off"].includes(found.attributes["w:val"] ?? "1");
}

/** Every element under one, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  const waiting: XmlElement[] = [...element.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let n = next.children.length - 1; n >= 0; n--) waiting.push(next.children[n] as XmlElement);
  }
}
