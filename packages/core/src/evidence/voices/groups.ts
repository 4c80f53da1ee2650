import { HAD } from "../../language/sentence/groups.js";
import { has, ofKind } from "../../language/signals.js";
import type { SentenceAt, UnclearGroup, Unit } from "../evidence.js";
import { place, textOf } from "../evidence.js";

/** How far a group's influence may stand from it: sentences (RULEBOOK 7, unclear-influence). */
const REACH = 2;

/** Groups that are told of, where their own influence is shown within two sentences of none of their mentions. */
export function readUnclearGroups(units: readonly Unit[]): UnclearGroup[] {
  const flat = units.flatMap((unit) => unit.sentences);
  const unclear: UnclearGroup[] = [];
  const clear: string[] = [];
  flat.forEach((from, n) => {
    const { sentence, block } = from;
    // A table of groups tells of each in its other columns.
    if (sentence.quoted || units[from.unit]?.kind === "row") return;
    for (const group of ofKind(sentence, "described")) {
      const had = group.confidence === HAD;
      if (had && !meetsLater(flat, n)) continue;
      if (/meetings?$/.test(group.value) || (!had && group.confidence < 1 && !isPromised(flat, n, group.value)))
        continue;
      const text = block.text.plain;
      const item = units[from.unit]?.kind === "item";
      const influences = flat.some(
        (near, k) =>
          (Math.abs(k - n) <= REACH || (item && near.unit === from.unit && k > n)) &&
          (showsInfluence(flat, near, k, group.value, n) || (had && has(near.sentence, "influence"))),
      );
      if (influences) {
        clear.push(group.value);
        continue;
      }
      const end = clauseEnd(text, group.span.end, sentence.span.end);
      unclear.push({ at: place(from, { start: group.span.start, end }), name: group.value });
    }
  });
  return unclear.filter(({ name }) => !clear.some((other) => sameGroup(other, name)));
}

/** "Seven tenants sit on it", "22 of them … They get together at the library": a name that was only had is a group's. */
const meetsLater = (flat: readonly SentenceAt[], n: number): boolean => {
  const own = textOf(flat[n] as SentenceAt);
  const told = [own.slice(own.search(/[:,;]/) >>> 0), ...flat.slice(n + 1, n + 3).map(textOf)].join(" ");
  return /\b(?:sits?|serves?) on it\b|\b(?:they|which|of (?:them|whom)|members)\b[^.;]{0,60}?\b(?:meets?|gets? together|gathers?|comes? together)\b/i.test(
    told,
  );
};

/** "The forum" by its head alone, of a group that has only been promised, with no say anywhere. */
const isPromised = (flat: readonly SentenceAt[], n: number, head: string): boolean => {
  const before = flat
    .slice(0, n)
    .filter(({ sentence }) => ofKind(sentence, "group").some((group) => sameGroup(group.value, head)));
  return (
    before.length > 0 &&
    before.every(({ sentence }) => sentence.mood === "promise") &&
    !flat.some(({ sentence }) => ofKind(sentence, "influence").length > 0)
  );
};

/** Whether a sentence shows the say of the group that is told of in sentence `told`. */
function showsInfluence(flat: readonly SentenceAt[], near: SentenceAt, k: number, name: string, told: number): boolean {
  if (near.sentence.mood === "hypothetical") return false;
  const names = ofKind(near.sentence, "group");
  return ofKind(near.sentence, "influence").some((power) => {
    if (power.value !== "they") return sameGroup(power.value, name);
    // "They" are the group named last.
    const before = names.filter((group) => group.span.start < power.span.start);
    const last = before[before.length - 1];
    // … or the one that the sentence is about.
    if (last) return [last, before[0]].some((group) => group !== undefined && sameGroup(group.value, name));
    if (k < told || opensAnew(near, flat[told])) return false;
    for (let i = k - 1; i >= told; i--) {
      const other = flat[i];
      const mentioned = other ? ofKind(other.sentence, "group") : [];
      const latest = mentioned[mentioned.length - 1];
      if (latest) return mentioned.some((group) => sameGroup(group.value, name));
    }
    return k === told;
  });
}

/** A block with a label of its own speaks of what the label names: its "they" are not the group of the block before. */
const opensAnew = ({ unit, block }: SentenceAt, told: SentenceAt | undefined): boolean =>
  unit !== told?.unit && block.text.label !== null;

/** Up to the next clause, without the full stop. */
function clauseEnd(text: string, from: number, to: number): number {
  const stop = text.slice(from, to).search(/[;:]|, and /);
  if (stop >= 0) return from + stop;
  return /[.!?]/.test(text[to - 1] ?? "") ? to - 1 : to;
}

/** One group under two names: "the Youth Board", "the board". */
export function sameGroup(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short[short.length - 1] !== long[long.length - 1]) return false;
  return short.length === 1 || short.filter((word) => long.includes(word)).length >= 2;
}

/**
 * Whether a group has been told of under a name that means the same, as `sameGroup` has it: the last word is shared, and
 * another one with it, or one of the names is that word alone. By words, so that many groups cost no more than their names.
 */
export function createToldGroups(): (name: string) => boolean {
  const lasts = new Set<string>();
  const alone = new Set<string>();
  const pairs = new Set<string>();
  return (name) => {
    const words = name.split(" ");
    const last = words.pop() ?? "";
    const told =
      words.length === 0 ? lasts.has(last) : alone.has(last) || words.some((word) => pairs.has(`${word} ${last}`));
    if (told) return true;
    lasts.add(last);
    if (words.length === 0) alone.add(last);
    for (const word of words) pairs.add(`${word} ${last}`);
    return false;
  };
}
