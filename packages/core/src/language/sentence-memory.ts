import type { Span } from "../draft/draft.js";
import type { DateMention } from "./dates/index.js";
import type { Memory } from "./memory.js";
import { type Language, type Place, readSentence } from "./read-sentence.js";
import type { Sentence } from "./signals.js";

/** Reads the sentence at a span of a block; `folded` is the block's text folded, `dates` those in the sentence. */
export type SentenceReader = (
  plain: string,
  folded: string,
  span: Span,
  dates: readonly DateMention[],
  place: Place,
) => Sentence;

/** Reads each sentence once, wherever it stands: an edit of a paragraph leaves its other sentences as they are. */
export function createSentenceReader(language: Language, memory: Memory, name: string): SentenceReader {
  return (plain, folded, span, dates, place) => {
    const { start, end } = span;
    const inside = place.labels
      .filter((label) => label.start < end && start < label.end)
      .map((label) => ({ start: label.start - start, end: label.end - start }));
    const own = dates.map((date) => ({ ...date, start: date.start - start, end: date.end - start }));
    const key = [
      name,
      place.elliptic ? "e" : "",
      place.quoted ? "q" : "",
      inside.length + own.length > 0 ? JSON.stringify([inside, own]) : "",
      plain.slice(start, end),
      folded.slice(start, end),
    ].join("|");
    const known = memory.sentences.get(key);
    if (known) return moved(known, start - known.span.start);
    const read = readSentence(language, plain.slice(start, end), folded.slice(start, end), start, dates, place);
    memory.sentences.set(key, read);
    return read;
  };
}

/** A sentence's reading so many units further on in a block. */
function moved(sentence: Sentence, by: number): Sentence {
  if (by === 0) return sentence;
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...sentence,
    span: shift(sentence.span),
    signals: sentence.signals.map((signal) => ({ ...signal, span: shift(signal.span) })),
    events: sentence.events.map((event) => ({
      ...event,
      span: shift(event.span),
      verb: shift(event.verb),
      subject: event.subject && shift(event.subject),
    })),
    said: sentence.said.map(shift),
  };
}
