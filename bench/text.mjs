import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The bodies of all sample drafts, front matter cut off. */
export function readBodies(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) =>
      readFileSync(join(folder, name), "utf8")
        .replace(/^---\n[\s\S]*?\n---\n/, "")
        .trim(),
    );
}

export const countWords = (text) => text.split(/\s+/).filter(Boolean).length;

/** Numbers in [0, 1) that are the same in every run with the same seed (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Plain words that draft answers are full of and that no rule asks for. */
const SPARE = [
  "garden",
  "window",
  "corner",
  "harbour",
  "meadow",
  "pencil",
  "ladder",
  "kettle",
  "bridge",
  "candle",
  "parcel",
];

/** Exchanges one lower-case word in each sentence, so that nothing remembered by sentence or block can answer for it. */
export function exchangeWords(text, random) {
  return text.replace(/[^.!?\n|]{20,}/g, (sentence) => {
    const words = [...sentence.matchAll(/(?<=\s)[a-z]{4,}(?=[\s,;])/g)];
    const word = words[Math.floor(random() * words.length)];
    if (!word) return sentence;
    const spare = `${SPARE[Math.floor(random() * SPARE.length)]}${Math.floor(random() * 1000)
      .toString(26)
      .replace(/\d/g, "x")}`;
    return sentence.slice(0, word.index) + spare + sentence.slice(word.index + word[0].length);
  });
}

/** A draft of about so many words: the bodies one after another, each time with other words exchanged. */
export function draftOf(bodies, words, random) {
  const parts = [];
  for (let n = 0, sum = 0; sum < words; n++) {
    const part = exchangeWords(bodies[n % bodies.length], random);
    parts.push(part);
    sum += countWords(part);
  }
  return parts.join("\n\n");
}

/** Puts one letter into a word somewhere in the text, as a writer types. */
export function typeLetter(text, random) {
  const from = Math.floor(random() * text.length);
  const found = text.slice(from).search(/[a-z]{3}/);
  const at = found < 0 ? Math.floor(text.length / 2) : from + found + 1;
  return `${text.slice(0, at)}e${text.slice(at)}`;
}
