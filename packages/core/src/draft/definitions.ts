import type { Labels, ListedChunk } from "./chunk-list.js";
import type { Known } from "./markdown.js";

/** What a draft defines for all its chunks. */
export interface Definitions {
  readonly key: string;
  readonly links: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

/** Gathers link and footnote definitions; gives `before` again where nothing has changed. */
export function gatherDefinitions(chunks: readonly ListedChunk[], before: Definitions | null): Definitions {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const { labels } of chunks) {
    for (const id of labels.links) links.add(id);
    for (const id of labels.footnotes) footnotes.add(id);
  }
  const key = JSON.stringify([[...links].sort(), [...footnotes].sort()]);
  return before?.key === key ? before : { key, links, footnotes };
}

/** What a chunk must be told, because it could cite it and does not define it; null when nothing. */
export function neededBy(labels: Labels, { links, footnotes }: Definitions): Known | null {
  if (labels.cites.length === 0 || links.size + footnotes.size === 0) return null;
  const known = {
    links: labels.cites.filter((label) => links.has(label) && !labels.links.includes(label)).sort(),
    footnotes: labels.cites
      .filter((label) => label.startsWith("^"))
      .map((label) => label.slice(1))
      .filter((id) => footnotes.has(id) && !labels.footnotes.includes(id))
      .sort(),
  };
  return known.links.length + known.footnotes.length > 0 ? known : null;
}
