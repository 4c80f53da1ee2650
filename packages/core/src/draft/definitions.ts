import { between } from "../kept.js";
import type { ChunkList, Labels } from "./chunk-list.js";
import type { Known } from "./markdown.js";

/** What a draft defines for all its chunks. */
export interface Definitions {
  readonly key: string;
  readonly links: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

/** Gathers link and footnote definitions; gives those of the list `before` again where nothing has changed. */
export function gatherDefinitions(
  list: ChunkList,
  before: { readonly list: ChunkList; readonly definitions: Definitions } | null,
): Definitions {
  const changed = before && [...between(before.list.chunks, list.kept), ...between(list.chunks, list.kept)];
  if (before && changed && !changed.some(({ labels }) => defines(labels))) return before.definitions;
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const { labels } of list.chunks) {
    for (const id of labels.links) links.add(id);
    for (const id of labels.footnotes) footnotes.add(id);
  }
  const key = JSON.stringify([[...links].sort(), [...footnotes].sort()]);
  return before?.definitions.key === key ? before.definitions : { key, links, footnotes };
}

const defines = ({ links, footnotes }: Labels): boolean => links.length + footnotes.length > 0;

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
