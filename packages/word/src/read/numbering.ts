import { child, childValue, type XmlElement, type XmlPart } from "../xml/tree.js";
import type { Styles } from "./styles.js";

/** A list item's place among lists. */
export interface Numbering {
  /** The list it belongs to: Word's abstract list, which several of its `numId`s can go on with. */
  readonly list: string;
  /** The `numId`, where its first item starts the list's numbers again; else null. */
  readonly restart: string | null;
  /** 0 for the outermost level. */
  readonly level: number;
  readonly ordered: boolean;
  /** The number of the level's first item. */
  readonly start: number;
}

export interface Numberings {
  /** What a `w:numPr` means for a paragraph of a style; null where it takes a paragraph out of its list. */
  read(properties: XmlElement | null, style: string): Numbering | null;
}

export function readNumberings(part: XmlPart | null, styles: Styles): Numberings {
  const of = (name: string, id: string): Map<string, XmlElement> =>
    new Map(
      (part?.root.children ?? []).filter((one) => one.name === name).map((one) => [one.attributes[id] ?? "", one]),
    );
  const abstracts = of("w:abstractNum", "w:abstractNumId");
  const lists = of("w:num", "w:numId");

  const abstractOf = (list: string, follow = true): XmlElement | undefined => {
    const found = abstracts.get(childValue(lists.get(list), "w:abstractNumId") ?? "");
    const link = childValue(found, "w:numStyleLink");
    if (!link || !follow) return found;
    const linked = childValue(styles.get(link).numbering, "w:numId");
    return linked ? abstractOf(linked, false) : found;
  };

  return {
    read(properties, style) {
      const list = childValue(properties, "w:numId") ?? childValue(styles.get(style).numbering, "w:numId");
      if (!list || list === "0") return null;
      const levels = (abstractOf(list)?.children ?? []).filter((one) => one.name === "w:lvl");
      const styled = levels.find((one) => childValue(one, "w:pStyle") === style)?.attributes["w:ilvl"];
      const level = Number.parseInt(childValue(properties, "w:ilvl") ?? styled ?? "0", 10) || 0;
      const over = (lists.get(list)?.children ?? []).find(
        (one) => one.name === "w:lvlOverride" && one.attributes["w:ilvl"] === String(level),
      );
      const definition = child(over, "w:lvl") ?? levels.find((one) => one.attributes["w:ilvl"] === String(level));
      const format = childValue(definition, "w:numFmt") ?? (definition ? "decimal" : "bullet");
      if (format === "none") return null;
      const again = childValue(over, "w:startOverride");
      const start = Number.parseInt(again ?? childValue(definition, "w:start") ?? "1", 10);
      return {
        list: childValue(lists.get(list), "w:abstractNumId") ?? list,
        restart: again === undefined ? null : list,
        level: Math.min(Math.max(level, 0), 8),
        ordered: format !== "bullet",
        start: Number.isNaN(start) ? 1 : start,
      };
    },
  };
}
