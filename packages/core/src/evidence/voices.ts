import { has, ofKind } from "../language/signals.js";
import { windowOf } from "./claims.js";
import type { At, GroupMention, Pair, Promise_, SentenceAt, Unit } from "./evidence.js";
import { place } from "./evidence.js";

/** Promises with a soft verb, and what in them and the next sentence of their block can be held to account. */
export function readPromises(units: readonly Unit[]): Promise_[] {
  const promises: Promise_[] = [];
  for (const unit of units)
    unit.sentences.forEach((from, n) => {
      const [promise] = ofKind(from.sentence, "promise");
      if (!promise) return;
      const near = [from, unit.sentences[n + 1]].filter(
        (other): other is SentenceAt => other !== undefined && other.sentence.mood !== "hypothetical",
      );
      const any = (kind: "owner" | "promise-time" | "promise-measure"): boolean =>
        near.some(({ sentence }) => has(sentence, kind));
      const named = near.some(({ sentence }) =>
        sentence.signals.some(
          (signal) => signal.kind === "who" && (signal.value === "role" || signal.value === "name"),
        ),
      );
      promises.push({
        at: place(from, promise.span),
        unit: unit.index,
        soft: has(from.sentence, "soft"),
        owner: any("owner") || named,
        time: any("promise-time"),
        measure: any("promise-measure"),
      });
    });
  return promises;
}

/** Vague frequency with no exact frequency, date or trigger in its sentence. */
export function readCadences(units: readonly Unit[], isTriggered: (text: string) => boolean): At[] {
  const found: At[] = [];
  for (const unit of units)
    for (const from of unit.sentences) {
      const { sentence, block, reading } = from;
      const [vague] = ofKind(sentence, "vague-cadence");
      if (!vague) continue;
      const inside = (span: { start: number; end: number }): boolean =>
        span.start >= sentence.span.start && span.end <= sentence.span.end;
      if (reading.cadences.some((cadence) => cadence.exact && inside(cadence))) continue;
      if (reading.dates.some((date) => !date.excluded && inside(date))) continue;
      if (isTriggered(block.text.plain.slice(sentence.span.start, sentence.span.end))) continue;
      found.push(place(from, vague.span));
    }
  return found;
}

/** Feedback gathered, and whether anything was done about it in its window. */
export function readGatherings(
  units: readonly Unit[],
  taken: ReadonlySet<SentenceAt>,
  runs: readonly (readonly SentenceAt[])[],
): (At & { acted: boolean })[] {
  const found: (At & { acted: boolean })[] = [];
  for (const unit of units) {
    const gathered = unit.sentences.find(({ sentence }) => has(sentence, "gathered"));
    const signal = gathered && ofKind(gathered.sentence, "gathered")[0];
    if (!gathered || !signal || taken.has(gathered)) continue;
    const start = unit.sentences.indexOf(gathered);
    const own = unit.sentences.slice(Math.max(0, start - 1));
    const window = windowOf(units, unit, gathered, runs).filter((from) => !unit.sentences.includes(from));
    const [opening] = window;
    // The next block answers for it only where it goes on about it.
    const goesOn =
      opening !== undefined &&
      (opening.sentence.refersBack ||
        (has(opening.sentence, "action") && opening.sentence.said.length === 0) ||
        opening.unit !== unit.index + 1 ||
        units[opening.unit]?.kind === "item" ||
        runs.some((run) => run.includes(opening)) ||
        /:\s*$/.test(unit.blocks[unit.blocks.length - 1]?.text.plain ?? ""));
    const related = goesOn ? window : [];
    const acted = [...own, ...related].some(
      ({ sentence }, n) =>
        has(sentence, "action") ||
        sentence.events.some((event) => event.kind === "change") ||
        has(sentence, "joint") ||
        has(sentence, "you-said") ||
        (n > 0 && sentence.mood === "promise" && !has(sentence, "soft")),
    );
    found.push({ ...place(gathered, signal.span), acted });
  }
  return found;
}

/** Co-production as a name for a survey, a comment form, a consultation. */
export function readConsultations(units: readonly Unit[]): At[] {
  const found: At[] = [];
  for (const unit of units) {
    const shared = unit.sentences.some(
      ({ sentence, block }) =>
        ofKind(sentence, "joint").some(
          (signal) =>
            !/co[- ]?(?:design|produc|creat|wr)/i.test(block.text.plain.slice(signal.span.start, signal.span.end)),
        ) ||
        ofKind(sentence, "influence").some((signal) =>
          DECIDES.test(block.text.plain.slice(signal.span.start, signal.span.end)),
        ),
    );
    if (shared) continue;
    unit.sentences.forEach((from, n) => {
      const co = ofKind(from.sentence, "co-production");
      if (co.length === 0 || co.some((signal) => signal.value === "not") || from.sentence.quoted) return;
      if (
        unit.sentences.some(({ sentence }) =>
          ofKind(sentence, "co-production").some((signal) => signal.value === "not"),
        )
      )
        return;
      const named = ofKind(from.sentence, "consultation");
      const next = unit.sentences[n + 1]?.sentence;
      const inNext =
        named.length === 0 &&
        next &&
        (next.refersBack || from.sentence.mood !== "promise") &&
        /\b(?:is|was|are|were|approach|project|call|called)\b/i.test(
          from.block.text.plain.slice(from.sentence.span.start, from.sentence.span.end),
        )
          ? ofKind(next, "consultation")
          : [];
      const [consultation] = [...named, ...inNext];
      const [word] = co;
      if (!consultation || !word) return;
      const text = from.block.text.plain;
      // A survey that was itself co-designed is the object of co-production, not its substitute.
      const between = text
        .slice(Math.min(word.span.end, consultation.span.start), Math.max(word.span.start, consultation.span.start))
        .toLowerCase();
      if (
        word.span.end <= consultation.span.start &&
        /^(?:d|s)?\s*(?:our |the |a |an |its |their |this |each |new |annual )*(?:(?!through|by|via|with|using|at|in|from|on|of|consists|is|was|means)[a-z]+ )?$/.test(
          between,
        )
      )
        return;
      if (
        consultation.span.end <= word.span.start &&
        /^\W*(?:was|were|is|are|has been|had been|itself)?\W*(?:is |was |were )?$/.test(
          text.slice(consultation.span.end, word.span.start).toLowerCase(),
        )
      )
        return;
      found.push({ block: from.block, start: from.sentence.span.start, end: trimEnd(text, from.sentence.span.end) });
    });
  }
  return found;
}

const DECIDES =
  /^(?:veto|vote|voted|votes|approve|sign|reject|chose|choose|casting|binding|final say|decid|agreed|budget|recommend|right to)/i;
const trimEnd = (text: string, end: number): number => (/[.!?]/.test(text[end - 1] ?? "") ? end - 1 : end);

/** "You said, we did" claimed in general: a board, a poster, a slogan. */
export function readGeneralPairs(units: readonly Unit[], taken: ReadonlySet<SentenceAt>): Pair[] {
  const pairs: Pair[] = [];
  for (const unit of units)
    for (const from of unit.sentences) {
      if (taken.has(from) || from.sentence.mood === "promise" || from.sentence.mood === "hypothetical") continue;
      const [said] = ofKind(from.sentence, "you-said");
      if (!said) continue;
      const text = from.block.text.plain.slice(said.span.start, said.span.end).toLowerCase();
      if (!/we (?:did|listened|acted|heard|responded|do|changed|delivered)|we asked|actions|you spoke/.test(text))
        continue;
      const joint = unit.sentences.some(
        ({ sentence, block }) =>
          ofKind(sentence, "joint").some(
            (signal) =>
              !(signal.span.start < said.span.end && said.span.start < signal.span.end && block === from.block),
          ) ||
          (has(sentence, "checked-back") && false),
      );
      const reviewed = unit.sentences.some(({ sentence }) => has(sentence, "checked-back"));
      pairs.push({
        at: {
          block: from.block,
          start: from.sentence.span.start,
          end: trimEnd(from.block.text.plain, from.sentence.span.end),
        },
        joint,
        dated: unit.sentences.some(({ reading }) => reading.dates.some((date) => !date.excluded)),
        outcome: unit.sentences.some(({ sentence }) => has(sentence, "measure") || has(sentence, "sourced")),
        reviewed,
        general: true,
      });
    }
  return pairs;
}

const DESCRIBES =
  /\b(?:meets?|met|gathers?|convenes?|comes? together|sits? (?:every|each|on the|in the|four|six|twice|monthly|quarterly)|is|are|has|have|had|was|were|comprises?|consists?|includes?|brings?|draws?|represents?|takes? place|held|hold|holds|run|runs|host|hosts|exists?|provides?|offers?|gives?|discuss(?:es|ed)?|talks?|talk|considers?|considered|looks? at|hears?|receives?|attends?|attended|chairs?|chaired|plays?|acts?|feeds?|helps?|supports?|established|set up|launched|formed|created|made up|open to|welcomes?|enjoys?|shares?|reviews?|advises?|contributes?|works?|comments?|is joined|joins?|features?|boasts?|members?|facilitate|facilitates|continues?|keeps?|acts as|serves?|remains?|been|links?|connects?|reports? to|meeting|led|supported)\b/;

/** Groups that are told of, and whether their own influence is shown within two sentences (RULEBOOK 7, unclear-influence). */
export function readGroups(units: readonly Unit[]): GroupMention[] {
  const flat = units.flatMap((unit) => unit.sentences);
  const mentions: GroupMention[] = [];
  flat.forEach((from, n) => {
    const { sentence, block } = from;
    if (sentence.quoted || sentence.mood === "promise" || sentence.mood === "hypothetical") return;
    for (const group of ofKind(sentence, "group")) {
      const text = block.text.plain.slice(sentence.span.start, sentence.span.end).toLowerCase();
      const after = block.text.plain.slice(group.span.end, sentence.span.end).toLowerCase();
      const before = block.text.plain.slice(sentence.span.start, group.span.start).toLowerCase();
      const subject =
        /^(?:\W*(?:our|the|a|an|each|every|its|their|this|we (?:also )?(?:have|run|host|hold|facilitate|support|operate|convene|set up|established|launched|maintain|enjoy|value)|there (?:is|are)|in addition|also|alongside [a-z ]+|at [a-z' ]+|in [a-z0-9' ]+|since [a-z0-9 ]+|every [a-z]+|once a [a-z]+|members of|membership of|through|via|with)?[ ,]*){0,4}(?:[a-z'’-]+ ){0,3}$/.test(
          before,
        ) && before.length < 70;
      const fragment = sentence.mood === "fragment" && before.trim().length < 12;
      const had =
        /\b(?:benefits? from|has|have|had|runs?|ran|hosts?|supports?|boasts?|enjoys?|operates?|served by|is home to|there is|there are|set up|established|launched|formed|created|through|via|convenes?|facilitates?) (?:a|an|our|its|their|the|an active|a thriving|a lively|a dedicated)? ?(?:[a-z'’-]+ ){0,3}$/.test(
          before,
        );
      if (/meeting$/.test(group.value)) return;
      const described = ((subject || had) && (had || DESCRIBES.test(after) || DESCRIBES.test(before))) || fragment;
      const influences = flat
        .filter(
          (other, k) =>
            Math.abs(k - n) <= 2 || (other.unit === from.unit && k > n && units[from.unit]?.kind === "item"),
        )
        .some((other, k) => {
          const same = other === from;
          const { sentence: near } = other;
          const signals = ofKind(near, "influence");
          if (signals.length === 0 || near.mood === "hypothetical") return false;
          if (same)
            return signals.some((signal) =>
              ownInfluence(block.text.plain, sentence.span.start, signal.span, group.span),
            );
          void k;
          const names = ofKind(near, "group");
          if (names.some((name) => sameGroup(name.value, group.value))) return true;
          const own = other.block.text.plain.slice(near.span.start, near.span.end).toLowerCase();
          if (names.length > 0) return false;
          return (
            flat.indexOf(other) > n &&
            /^(?:\W*(?:in|at|on|last|since|during|by) [^,]{2,40}, )?(?:it|its|they|their|members|this|these|the (?:group|panel|board|forum|council|committee|members|network|parliament|meeting|jury|chair|same)|those|both|each|all|one of its|nothing|no |if it|what it|where it)\b/.test(
              own,
            )
          );
        });
      void text;
      mentions.push({
        at: place(from, {
          start: group.span.start,
          end: trimEnd(block.text.plain, clauseEnd(block.text.plain, group.span.end, sentence.span.end)),
        }),
        name: group.value,
        described,
        influences,
      });
    }
  });
  return mentions;
}

function clauseEnd(text: string, from: number, to: number): number {
  const stop = text.slice(from, to).search(/[;:]|, and /);
  return stop < 0 ? to : from + stop;
}

/** In the group's own sentence the power must be the group's: not "we decide", not another subject's. */
function ownInfluence(
  text: string,
  sentenceStart: number,
  power: { start: number; end: number },
  group: { start: number; end: number },
): boolean {
  if (power.start < group.start) {
    const between = text.slice(power.end, group.start).toLowerCase();
    return (
      /\b(?:by|of|with|from|until|unless|without|to)\b/.test(between) ||
      /\b(?:approved|agreed|chosen|signed off|decided|set|voted)\b/.test(
        text.slice(power.start, power.end).toLowerCase(),
      )
    );
  }
  const between = text.slice(group.end, power.start).toLowerCase();
  void sentenceStart;
  return !/\b(?:we|our (?:managers?|team|directors?)|(?:senior )?managers?|the (?:board|director|manager)|directors|trustees) (?:[a-z]+ )?$/.test(
    between,
  );
}

export function sameGroup(a: string, b: string): boolean {
  if (a === b) return true;
  const last = (name: string): string => name.split(" ").pop() ?? "";
  const words = new Set(a.split(" "));
  const shared = b.split(" ").filter((word) => words.has(word)).length;
  return last(a) === last(b) && (shared >= 2 || a.split(" ").length === 1 || b.split(" ").length === 1);
}
