import { isWord } from "../xml/namespaces.js";
import { escapeXml } from "../xml/text.js";
import type { XmlPart } from "../xml/tree.js";

/** Writes an element of Word's namespace, with attributes of it, around content that is already XML. */
export type WriteWord = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content?: string,
) => string;

/** The address that a part uses for Word's namespace. */
export function wordNamespace(part: XmlPart): string {
  return Object.values(part.prefixes).find(isWord) ?? "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
}

/** Names elements as a part does: by its own prefix, or by one declared on the spot where it has none (attributes need one). */
export function nameWord(part: XmlPart): WriteWord {
  const own = Object.entries(part.prefixes).find(([prefix, uri]) => prefix !== "" && isWord(uri))?.[0];
  return own === undefined ? writer("w", ` xmlns:w="${wordNamespace(part)}"`) : writer(own, "");
}

export function writer(prefix: string, declaration: string): WriteWord {
  return (name, attributes, content = "") => {
    const written = Object.entries(attributes).map(([key, value]) => ` ${prefix}:${key}="${escapeXml(String(value))}"`);
    const open = `<${prefix}:${name}${declaration}${written.join("")}`;
    return content ? `${open}>${content}</${prefix}:${name}>` : `${open}/>`;
  };
}
