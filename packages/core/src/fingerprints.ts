import { type Content, createNamer } from "./content-names.js";
import { between, type Kept } from "./kept.js";

/** What is said in one section, in order. */
type Section = readonly { readonly content: Content }[];

/**
 * Names all that is said in a draft by its content, section by section. After an edit only what is said in the sections
 * that have changed is named anew, unless the same is said elsewhere. A section whose names are the same has the same list of them.
 * @param kept the sections, at the start and at the end, that say what they said in the draft before
 */
export type Fingerprints = (sections: readonly Section[], kept: Kept) => readonly (readonly string[])[];

export function createFingerprints(): Fingerprints {
  let sections: readonly Section[] = [];
  let names: readonly (readonly string[])[] = [];
  /** How often each content is said. */
  const counts = new Map<string, number>();
  const count = (changed: readonly Section[], by: 1 | -1): void => {
    for (const { content } of changed.flat()) {
      const now = (counts.get(content.whole) ?? 0) + by;
      if (now > 0) counts.set(content.whole, now);
      else counts.delete(content.whole);
    }
  };
  return (next, kept) => {
    const old = between(sections, kept);
    const changed = between(next, kept);
    count(old, -1);
    const elsewhere = [...old, ...changed].flat().some(({ content }) => counts.has(content.whole));
    count(changed, 1);
    if (elsewhere) {
      const all = nameAll(next);
      const known = names;
      const shift = next.length - known.length;
      names = all.map((own, n) => {
        const before = known[n < kept.head ? n : n - shift];
        return before && sameNames(own, before) ? before : own;
      });
    } else {
      const tail = names.slice(names.length - kept.tail);
      names = [...names.slice(0, kept.head), ...nameAll(changed), ...tail];
    }
    sections = next;
    return names;
  };
}

function nameAll(sections: readonly Section[]): string[][] {
  const name = createNamer();
  return sections.map((said) => said.map(({ content }) => name(content)));
}

const sameNames = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name, n) => name === others[n]);
