import type { Block, Draft, Section, Span } from "../draft/draft.js";
import { makeChanged } from "../kept.js";
import type { LanguageReader } from "../language/read-block.js";
import { findPlaceholders, isTriggered } from "../language/residue.js";
import { has } from "../language/signals.js";
import { readClaims } from "./claims.js";
import { headingDate } from "./dating.js";
import type { At, Evidence, Example, SectionEvidence, SentenceAt, Signal, Unit } from "./evidence.js";
import { place, textOf } from "./evidence.js";
import { type ExampleContext, readLabelled, readNarratives } from "./examples.js";
import { findLabelled } from "./labelled.js";
import { readUnits } from "./units.js";
import {
  readCadences,
  readConsultations,
  readGatherings,
  readGeneralPairs,
  readPromises,
  readUnclearGroups,
} from "./voices/index.js";

/** Gathers a draft's evidence; sections whose text and surroundings have not changed keep what was gathered before. */
export interface Gatherer {
  gather(draft: Draft, asOf: string): Evidence;
}

export function createGatherer(language: LanguageReader): Gatherer {
  const memo = new WeakMap<object, Known>();
  let last: { readonly asOf: string; readonly notes: string; readonly sections: Evidence["sections"] } | null = null;
  return {
    gather(draft, asOf) {
      const topic = draft.frontMatter.topic;
      const notes = [...draft.footnotes.values()].map((block) => block.text.plain).join("\u0000");
      const evidenceOf = (section: Section): SectionEvidence => {
        const known = memo.get(section.content);
        if (
          known &&
          known.asOf === asOf &&
          (known.notes === null || known.notes === notes) &&
          samePath(known.path, section.path)
        )
          return known.evidence;
        const evidence = gatherSection(section, draft, language, asOf);
        const cites = section.content.blocks.some((block) => block.text.footnotes.length > 0);
        memo.set(section.content, { asOf, path: section.path, notes: cites ? notes : null, evidence });
        return evidence;
      };
      const { all: sections } = makeChanged(
        draft.sections,
        last?.asOf === asOf && last.notes === notes ? last.sections : [],
        (section, before) => {
          if (section === before.section) return before;
          const same = section.content === before.section.content && samePath(section.path, before.section.path);
          return same ? { section, evidence: before.evidence } : null;
        },
        (section) => ({ section, evidence: evidenceOf(section) }),
      );
      last = { asOf, notes, sections };
      return { asOf, topic, sections };
    },
  };
}

function samePath(some: readonly string[], others: readonly string[]): boolean {
  return some === others || (some.length === others.length && some.every((heading, n) => heading === others[n]));
}

/** What was gathered in a section, and all that it depends on besides the section's own text. */
interface Known {
  readonly asOf: string;
  readonly path: readonly string[];
  /** The draft's footnotes, where the section cites any. */
  readonly notes: string | null;
  readonly evidence: SectionEvidence;
}

function gatherSection(section: Section, draft: Draft, language: LanguageReader, asOf: string): SectionEvidence {
  const units = readUnits(section.content, language);
  const labelled = findLabelled(section.content, units);
  const context: ExampleContext = {
    asOf,
    heading: ({ unit }) =>
      headingDate(
        [units[unit]?.under, section.content.heading].filter((block) => block != null),
        section.content.heading ? section.path.slice(0, -1) : section.path,
        asOf,
      ),
  };
  const examples: Example[] = [];
  const taken = new Set<SentenceAt>();
  for (const run of labelled) {
    for (const sentence of [...run.sentences, ...run.heads]) taken.add(sentence);
    const example = readLabelled(run, context);
    if (example) examples.push(example);
  }
  examples.push(...readNarratives(units, taken, context));
  const runs = [...labelled.map((run) => run.sentences)];
  const inExample = new Set(examples.flatMap((example) => example.sentences));
  const claims = readClaims(units, runs, context, (unit) => footnotesOf(unit, draft, language));
  const improvements: At[] = [];
  let challenged = false;
  let words = 0;
  let firstImprovement: At | null = null;
  for (const unit of units) {
    for (const from of unit.sentences) {
      if (unit.kind !== "row") words += from.sentence.words;
      if (has(from.sentence, "challenge")) challenged = true;
      if (from.sentence.mood === "promise" || from.sentence.mood === "hypothetical" || from.sentence.quoted) continue;
      const better = from.sentence.signals.find((signal) => tellsImprovement(from, signal));
      if (better && !firstImprovement) firstImprovement = place(from, better.span);
      if (inExample.has(from)) continue;
      const word = from.sentence.signals.find((signal) => signal.kind === "improved" || signal.kind === "praise");
      if (
        word &&
        (from.sentence.mood === "done" || PLAINLY.test(textOf(from))) &&
        !has(from.sentence, "measure") &&
        !has(from.sentence, "sourced") &&
        !has(from.sentence, "claim") &&
        !has(from.sentence, "gathered")
      )
        improvements.push(place(from, word.span));
    }
  }
  return {
    units,
    claims,
    examples: examples.sort(
      (a, b) =>
        section.content.blocks.indexOf(a.change.block) - section.content.blocks.indexOf(b.change.block) ||
        a.change.start - b.change.start,
    ),
    pairs: readGeneralPairs(units, inExample),
    promises: readPromises(units),
    improvements,
    cadences: readCadences(units, isTriggered),
    unclearGroups: readUnclearGroups(units),
    gatherings: readGatherings(
      units,
      new Set(examples.filter((example) => example.kind !== "narrative").flatMap((example) => example.sentences)),
      runs,
    ),
    consultations: readConsultations(units),
    placeholders: units.flatMap((unit) =>
      unit.blocks.flatMap((block) => placeholdersIn(block).map((span) => ({ block, ...span }))),
    ),
    words,
    firstImprovement,
    challenged,
    improvingExamples: examples.filter((example) =>
      example.sentences.some((from) => from.sentence.signals.some((signal) => tellsImprovement(from, signal))),
    ).length,
  };
}

/** How things are now, said to be better: "Pupils are noticeably more alert", "are calmer than they used to be". */
const PLAINLY =
  /\b(?:now|these days|nowadays|no longer|any more|ever since|since then|again|a thing of the past)\b|\bthan (?:(?:we|they|it|he|she) did\b(?! (?:not|in|on|at|for|to)\b)|(?:they|he|she|it|we|things) (?:used to be|(?:once|ever) (?:was|were)|(?:were|was)(?! (?:told|asked|given|promised|allowed)))|before\b|ever (?:before|they were)|when they (?:came|arrived|started|joined))|\b(?:noticeably|visibly|markedly|demonstrably|tangibly|palpably|measurably)\b|\bin a different league\b|\b(?:no end|firing on all cylinders)\b/i;

const placeholders = new WeakMap<Block["text"], readonly Span[]>();

/** Template residue in a block, looked for once while its text stays what it is. */
function placeholdersIn({ text }: Block): readonly Span[] {
  const known = placeholders.get(text) ?? findPlaceholders(text.plain);
  placeholders.set(text, known);
  return known;
}

/** Improvement language: the words, praise, or a measure that says it got better. */
function tellsImprovement(from: SentenceAt, signal: Signal): boolean {
  if (signal.kind === "improved" || signal.kind === "praise") return true;
  if (signal.kind !== "measure" || signal.value === "loose") return false;
  const clause = from.block.text.plain.slice(
    Math.max(from.sentence.span.start, signal.span.start - 25),
    signal.span.end,
  );
  return /\b(?:improv|rose|risen|fell|fallen|dropp|climb|increas|decreas|reduc|halv|doubl|trebl|grew|grown|down from|up from|down to|up to|fewer|went from|gone from|cut )/i.test(
    clause,
  );
}

/** Sentences of the footnotes that a unit cites. */
function footnotesOf(unit: Unit, draft: Draft, language: LanguageReader): SentenceAt[] {
  return unit.blocks.flatMap((block) =>
    block.text.footnotes.flatMap((id) => {
      const note = draft.footnotes.get(id);
      if (!note) return [];
      const reading = language.read(note.text.plain, note.text.sentences, {
        elliptic: true,
        quoted: false,
        labels: [],
      });
      return reading.sentences.map((sentence) => ({ block: note, reading, sentence, unit: unit.index }));
    }),
  );
}
