import type { Kept } from "../kept.js";
import type { Part } from "./assemble.js";
import type { ChunkList } from "./chunk-list.js";
import { type ChunkContent, emptyContent } from "./content.js";
import type { Section } from "./draft.js";
import { type Heading, sameHeading, under } from "./headings.js";
import { firstWhere } from "./search.js";
import { createSectionContents } from "./section-contents.js";

/** Cuts a draft into sections at its headings. */
export interface SectionReader {
  /** @param kept the chunks that say what they said in the list that was read before this one */
  read(list: Omit<ChunkList, "kept">, kept: Kept, question: string | null): Section[];
}

/** A section, and what is needed to read on from it, or up to it, after an edit. */
interface Placed {
  readonly section: Section;
  /** The chunk that it begins in. */
  readonly chunk: number;
  /** Whether its heading is the first thing in that chunk. */
  readonly whole: boolean;
  /** The heading that is open at its end. */
  readonly heading: Heading | null;
}

/** A section that is being read. */
interface Open extends Pick<Placed, "chunk" | "whole"> {
  readonly start: number;
  /** Of its heading; 0 before the first. */
  readonly depth: number;
  readonly parts: Part[];
  /** Whether anything but a heading stands in it. */
  filled: boolean;
}

/** What was read last. */
interface Last {
  readonly placed: readonly Placed[];
  readonly question: string | null;
  /** How many chunks and characters there were. */
  readonly chunks: number;
  readonly length: number;
}

const nothing: Last = { placed: [], question: null, chunks: 0, length: 0 };

/** @param remembered how many blocks of sections are remembered in all */
export function createSectionReader(remembered: number): SectionReader {
  const contentOf = createSectionContents(remembered);
  let last = nothing;
  return {
    read({ chunks, starts, bodyStart, source }, kept, question) {
      const before = last.question === question ? last : nothing;
      // The end of a section is known by the heading after it, so reading goes on from the last one that has not changed.
      const same = Math.max(
        0,
        before.placed.findLastIndex(({ chunk, whole }) => whole && chunk < kept.head),
      );
      const placed = before.placed.slice(0, same);
      const heading = (): Heading | null => placed[placed.length - 1]?.heading ?? null;
      const close = ({ start, chunk, whole, depth, parts, filled }: Open, end: number): void => {
        const first = chunks[chunk];
        if (!first || (depth === 0 && !filled)) return;
        const content = contentOf(first, parts, question);
        const own = content.heading ? under(heading(), depth, content.heading.text.plain.trim()) : heading();
        placed.push({ section: { start, end, path: own?.path ?? [], content }, chunk, whole, heading: own });
      };
      const tail = chunks.length - kept.tail;
      const now = { placed, question, chunks: chunks.length, length: source.length };
      const from = same > 0 ? (before.placed[same]?.chunk ?? 0) : 0;
      let open = opened(starts[from] ?? bodyStart, from, false, 0);
      for (let n = from; n < chunks.length; n++) {
        const content = chunks[n]?.content ?? emptyContent;
        const at = starts[n] ?? 0;
        if (n >= tail && beginsSection(content)) {
          close(open, at);
          open = opened(at, n, false, 0);
          const rest = restFrom(n, heading(), before, now);
          for (const one of rest) placed.push(one);
          if (rest.length > 0) break;
        }
        let piece = 0;
        for (const [m, { heading, start, blocks }] of content.pieces.entries()) {
          if (heading === null) {
            if (blocks.length > 0) open.filled = true;
            continue;
          }
          if (m > piece) open.parts.push({ content, from: piece, to: m, at: at - open.start });
          close(open, at + start);
          open = opened(at + start, n, m === 0 && start === 0, heading.depth);
          piece = m;
        }
        if (content.pieces.length > piece)
          open.parts.push({ content, from: piece, to: content.pieces.length, at: at - open.start });
      }
      close(open, source.length);
      last = now;
      return placed.map(({ section }) => section);
    },
  };
}

function opened(start: number, chunk: number, whole: boolean, depth: number): Open {
  return { start, chunk, whole, depth, parts: [], filled: false };
}

/** Whether a chunk's first character begins a section. */
function beginsSection({ pieces: [first] }: ChunkContent): boolean {
  return first !== undefined && first.heading !== null && first.start === 0;
}

/** The sections from chunk `n` on, which has not changed since; none where no section began with it, or under other headings. */
function restFrom(n: number, heading: Heading | null, before: Last, now: Last): readonly Placed[] {
  const chunks = now.chunks - before.chunks;
  const shift = now.length - before.length;
  const first = firstWhere(before.placed.length, (place) => (before.placed[place]?.chunk ?? 0) >= n - chunks);
  const found = before.placed[first];
  if (found?.chunk !== n - chunks || !found.whole) return [];
  if (!sameHeading(heading, before.placed[first - 1]?.heading ?? null)) return [];
  const rest = before.placed.slice(first);
  if (chunks === 0 && shift === 0) return rest;
  return rest.map(({ section: { start, end, path, content }, chunk, whole, heading }) => ({
    section: { start: start + shift, end: end + shift, path, content },
    chunk: chunk + chunks,
    whole,
    heading,
  }));
}
