import { type Content, contentOf } from "./content-names.js";
import type { Section } from "./draft/draft.js";
import type { Spoken } from "./rules/precedence.js";
import type { AnyRule, Problem } from "./rules/rule.js";

/** A problem that is to be said, in words. */
export interface Said extends Spoken {
  readonly words: { readonly what: string; readonly why: string; readonly advice: string };
  /** What it is known by: its rule, the headings it stands under, and its sentence. */
  readonly content: Content;
}

/** Fills the slots of a problem's message. */
export function putInWords(spoken: Spoken, section: Section, active: readonly { readonly rule: AnyRule }[]): Said {
  const { rule: id, problem } = spoken;
  const message = active.find((other) => other.rule.id === id)?.rule.messages[problem.message];
  if (!message) throw new Error(`Rule ${id} has no message "${problem.message}"`);
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => problem.data?.[name] ?? whole);
  return {
    ...spoken,
    words: { what: fill(message.what), why: fill(message.why), advice: fill(message.advice) },
    content: contentOf(id, ...section.path, sentenceAt(problem.at)),
  };
}

const sentences = new WeakMap<object, Map<number, string>>();

/** The sentence that a place begins in, folded; kept as long as the block's text is. */
function sentenceAt({ block, start, end }: Problem["at"]): string {
  const { plain, sentences: spans } = block.text;
  const span = spans.find((each) => each.start <= start && start < each.end);
  if (!span) return normal(plain.slice(start, end));
  const known = sentences.get(block.text) ?? new Map<number, string>();
  sentences.set(block.text, known);
  const folded = known.get(span.start) ?? normal(plain.slice(span.start, span.end));
  known.set(span.start, folded);
  return folded;
}

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
