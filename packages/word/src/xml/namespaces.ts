/** The names that this package gives to Office Open XML's namespaces, whatever prefix a document uses. */
const known: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

/** A name such as `w:p`, the same in every document. Names of unknown namespaces get `?:`. */
export function canonicalName(uri: string, local: string): string {
  return uri === "" ? local : `${known[uri] ?? "?"}:${local}`;
}

export function isWord(uri: string): boolean {
  return known[uri] === "w";
}
