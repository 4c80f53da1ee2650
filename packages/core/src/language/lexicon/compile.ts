import type { Token } from "../tokens.js";
import { inflections, irregularVerbs, verbForms } from "./inflect.js";
import { type VerbClass, verbClasses } from "./verbs.js";
import type { WordList, WordListChange } from "./word-list.js";

/** A list's entry found in a sentence: token indices, half-open. */
export interface Hit {
  readonly list: string;
  readonly from: number;
  readonly to: number;
}

interface TrieNode {
  next: Map<string, TrieNode> | null;
  ends: { list: string; near: boolean }[] | null;
}

const newNode = (): TrieNode => ({ next: null, ends: null });

/** "co-production" is written three ways: joined, hyphenated (the same key) and apart. */
function spellings(form: string): string[][] {
  const words = form.split(" ");
  if (!form.includes("-")) return [words];
  let ways: string[][] = [[]];
  for (const word of words) {
    const joined = word.replaceAll("-", "");
    const apart = word.includes("-") ? word.split("-") : null;
    ways = ways.flatMap((way) =>
      apart
        ? [
            [...way, joined],
            [...way, ...apart],
          ]
        : [[...way, joined]],
    );
  }
  return ways;
}

export interface Lexicon {
  /** The longest hit of each list at each place, near misses taken out. */
  find(tokens: readonly Token[]): Map<string, Hit[]>;
}

/** Compiles word lists, with a house's changes, into one trie over token keys: one pass finds the hits of all lists. */
export function compileLexicon(
  lists: readonly WordList[],
  changes: Readonly<Record<string, WordListChange>> = {},
): Lexicon {
  const root = newNode();
  const insert = (form: string, list: string, near: boolean): void => {
    for (const words of spellings(form)) {
      let node = root;
      for (const word of words) {
        node.next ??= new Map();
        let child = node.next.get(word);
        if (!child) {
          child = newNode();
          node.next.set(word, child);
        }
        node = child;
      }
      node.ends ??= [];
      if (!node.ends.some((end) => end.list === list && end.near === near)) node.ends.push({ list, near });
    }
  };
  for (const list of lists) {
    const change = changes[list.name];
    const removed = new Set(change?.remove?.map((word) => word.toLowerCase()));
    for (const word of [...list.words, ...(change?.add ?? [])]) {
      const entry = word.toLowerCase();
      if (removed.has(entry)) continue;
      for (const form of inflections(entry, list.inflect)) insert(form, list.name, false);
    }
    for (const near of list.not ?? []) insert(near, list.name, true);
  }
  return {
    find(tokens) {
      const found = new Map<string, Hit[]>();
      const nears = new Map<string, Hit[]>();
      for (let from = 0; from < tokens.length; from++) {
        const token = tokens[from];
        if (!token || token.kind === "mark") continue;
        let node: TrieNode | undefined = root;
        for (let to = from; node && to < tokens.length; ) {
          const word = tokens[to];
          if (!word) break;
          // A hyphen or apostrophe mark between words does not break a phrase; other marks do.
          if (word.kind === "mark") {
            if (word.text !== "-" || to === from) break;
            to++;
            continue;
          }
          const child: TrieNode | undefined =
            node.next?.get(word.key) ?? (word.text !== word.key ? node.next?.get(word.text) : undefined);
          node = child;
          to++;
          if (!child?.ends) continue;
          for (const end of child.ends) {
            const into = end.near ? nears : found;
            const hits = into.get(end.list);
            const last = hits?.[hits.length - 1];
            if (!hits) into.set(end.list, [{ list: end.list, from, to }]);
            else if (last && last.from === from) hits[hits.length - 1] = { list: end.list, from, to };
            else if (!last || to > last.to || end.near) hits.push({ list: end.list, from, to });
          }
        }
      }
      for (const [list, misses] of nears) {
        const hits = found.get(list);
        if (!hits) continue;
        const kept = hits.filter((hit) => !misses.some((miss) => miss.from <= hit.from && hit.to <= miss.to));
        if (kept.length) found.set(list, kept);
        else found.delete(list);
      }
      return found;
    },
  };
}

/** One reading of a word as a verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: "base" | "third" | "past" | "participle" | "past-or-participle" | "gerund" | "base-or-past";
}

export interface VerbBook {
  /** How a word can be read as a verb that we know, or null. */
  read(key: string): VerbReading | null;
  /** The classes of a lemma, or of a phrasal verb ("bring in"). */
  classes(lemma: string): ReadonlySet<VerbClass> | null;
  /** Particles that a lemma forms a phrasal verb with. */
  particles(lemma: string): readonly string[] | null;
}

const NO_CLASSES: ReadonlySet<VerbClass> = new Set();

/** Builds the verb book once: about 900 verbs, every form. */
export function compileVerbs(): VerbBook {
  const classOf = new Map<string, Set<VerbClass>>();
  const readings = new Map<string, VerbReading>();
  const particlesOf = new Map<string, string[]>();
  const addForms = (lemma: string): void => {
    const key = lemma.replaceAll("-", "");
    const hyphen = lemma.lastIndexOf("-");
    const prefix = lemma.slice(0, hyphen + 1).replaceAll("-", "");
    const forms = verbForms(lemma.slice(hyphen + 1));
    const put = (form: string, kind: VerbReading["form"]): void => {
      const word = prefix + form.replaceAll("-", "");
      if (!readings.has(word)) readings.set(word, { lemma: key, form: kind });
    };
    for (const past of forms.past) {
      if (past === forms.base) put(past, "base-or-past");
      else put(past, forms.participle.includes(past) ? "past-or-participle" : "past");
    }
    for (const participle of forms.participle) put(participle, participle === forms.base ? "base" : "participle");
    put(forms.third, "third");
    put(forms.gerund, "gerund");
    put(forms.base, "base");
  };
  for (const [name, verbs] of Object.entries(verbClasses) as [VerbClass, readonly string[]][]) {
    for (const verb of verbs) {
      const [first = "", ...rest] = verb.split(" ");
      const lemma = first.replaceAll("-", "");
      const key = [lemma, ...rest].join(" ");
      const classes = classOf.get(key) ?? new Set();
      classes.add(name);
      classOf.set(key, classes);
      if (rest.length) {
        const known = particlesOf.get(lemma) ?? [];
        if (!known.includes(rest.join(" "))) known.push(rest.join(" "));
        particlesOf.set(lemma, known);
      }
      addForms(first);
    }
  }
  for (const verb of irregularVerbs) addForms(verb);
  for (const known of particlesOf.values()) known.sort((a, b) => b.length - a.length);
  return {
    read: (key) => readings.get(key) ?? null,
    classes: (lemma) => classOf.get(lemma) ?? (readings.has(lemma) ? NO_CLASSES : null),
    particles: (lemma) => particlesOf.get(lemma) ?? null,
  };
}
