import { child, childValue, toggle, type XmlElement, type XmlPart } from "../xml/tree.js";

/** What a style says, what it is based on included. */
export interface Style {
  readonly id: string;
  /** Lower-case names, its own first. Word keeps the built-in ones in English whatever language it speaks. */
  readonly names: readonly string[];
  /** 0 for the outermost heading level; null for body text. */
  readonly outline: number | null;
  /** The `w:numPr` in force. */
  readonly numbering: XmlElement | null;
  readonly bold: boolean;
  readonly hidden: boolean;
  /** Left indent in twentieths of a point. */
  readonly indent: number;
}

export interface Styles {
  /** The style of a paragraph or run; for null the default paragraph style. */
  get(id: string | null | undefined): Style;
}

const plain: Style = { id: "", names: [], outline: null, numbering: null, bold: false, hidden: false, indent: 0 };
/** Styles may be based on one another in a ring in a broken file. */
const LONGEST_CHAIN = 30;

export function readStyles(part: XmlPart | null): Styles {
  const elements = (part?.root.children ?? []).filter((one) => one.name === "w:style");
  const byId = new Map(elements.map((one) => [one.attributes["w:styleId"] ?? "", one]));
  const usual = elements.find(
    ({ attributes }) =>
      attributes["w:type"] === "paragraph" && ["1", "true", "on"].includes(attributes["w:default"] ?? ""),
  );
  const memory = new Map<string, Style>();
  return {
    get(id) {
      const key = id ?? usual?.attributes["w:styleId"] ?? "";
      const known = memory.get(key);
      if (known) return known;
      const style = resolve(chainOf(byId, key), key);
      memory.set(key, style);
      return style;
    },
  };
}

/** A style and those it is based on, its own first. */
function chainOf(byId: ReadonlyMap<string, XmlElement>, id: string): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
    const element = byId.get(next);
    if (!element) break;
    chain.push(element);
    next = childValue(element, "w:basedOn");
  }
  return chain;
}

function resolve(chain: readonly XmlElement[], id: string): Style {
  if (chain.length === 0) return { ...plain, id };
  /** The nearest style that says something. */
  const nearest = <T>(read: (style: XmlElement) => T | undefined): T | undefined => {
    for (const style of chain) {
      const value = read(style);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const paragraph = (style: XmlElement): XmlElement | undefined => child(style, "w:pPr");
  const run = (style: XmlElement): XmlElement | undefined => child(style, "w:rPr");
  return {
    id,
    names: chain.map((style) => childValue(style, "w:name")?.toLowerCase() ?? ""),
    outline: nearest((style) => outlineOf(paragraph(style))) ?? null,
    numbering: nearest((style) => child(paragraph(style), "w:numPr")) ?? null,
    bold: nearest((style) => toggle(run(style), "w:b")) ?? false,
    hidden: nearest((style) => toggle(run(style), "w:vanish")) ?? false,
    indent: nearest((style) => indentOf(paragraph(style))) ?? 0,
  };
}

/** A `w:pPr`'s outline level: 0 to 8, 9 for body text (which overrides what it is based on). */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = Number.parseInt(childValue(properties, "w:outlineLvl") ?? "", 10);
  return Number.isNaN(level) ? undefined : level;
}

export function indentOf(properties: XmlElement | undefined): number | undefined {
  const attributes = child(properties, "w:ind")?.attributes;
  const left = Number.parseInt(attributes?.["w:left"] ?? attributes?.["w:start"] ?? "", 10);
  return Number.isNaN(left) ? undefined : left;
}
