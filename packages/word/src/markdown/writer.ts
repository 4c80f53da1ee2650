import type { Atom } from "../read/model.js";
import type { ParagraphPlace } from "./place.js";

/**
 * A stretch of Markdown and the words of the document that it stands for. Verbatim where both are of one length;
 * else (an escape, a character reference) the whole stretch stands for the whole words.
 */
export interface Link {
  /** Offsets into the Markdown. */
  readonly start: number;
  readonly end: number;
  readonly atom: Atom;
  /** Offsets into the atom's text. */
  readonly from: number;
  readonly to: number;
  readonly place: ParagraphPlace;
}

/** Collects Markdown, and what it was made from. */
export interface Writer {
  /** Markup, line ends: Markdown that no word of the document stands behind. */
  markup(text: string): void;
  /** Markdown for the characters `from` to `to` of an atom. */
  words(markdown: string, atom: Atom, from: number, to: number): void;
  /** The place of the words that follow. */
  at(place: ParagraphPlace): void;
  readonly length: number;
  done(): { readonly markdown: string; readonly links: readonly Link[] };
}

export function createWriter(): Writer {
  const out: string[] = [];
  const links: { -readonly [K in keyof Link]: Link[K] }[] = [];
  let length = 0;
  let place: ParagraphPlace = { headings: [], paragraph: 0, paragraphInSection: 0, within: { kind: "text" } };
  return {
    markup(text) {
      out.push(text);
      length += text.length;
    },
    words(markdown, atom, from, to) {
      const last = links.at(-1);
      const verbatim = markdown.length === to - from;
      if (
        verbatim &&
        last &&
        last.atom === atom &&
        last.to === from &&
        last.end === length &&
        last.end - last.start === last.to - last.from
      ) {
        last.end += markdown.length;
        last.to = to;
      } else links.push({ start: length, end: length + markdown.length, atom, from, to, place });
      out.push(markdown);
      length += markdown.length;
    },
    at(next) {
      place = next;
    },
    get length() {
      return length;
    },
    done: () => ({ markdown: out.join(""), links }),
  };
}
