import type { Span } from "../../draft/draft.js";
import type { Event } from "../signals.js";
import type { Words } from "./context.js";

/** "More employer talks: done", "toilets: now fixed": an answer with no verb of its own, where subjects may be left out. */
export function fragmentOf(words: Words): Event | null {
  if (!words.elliptic) return null;
  const found =
    /(?:[:–—-]|->|→|=)\s*(?:now )?(?:all )?(done|sorted|fixed|agreed|introduced|in place|completed|delivered|actioned)\b[.!]?\s*$/.exec(
      words.own,
    );
  if (!found) return null;
  const start = words.own.length - words.own.trimStart().length;
  const end = words.own.trimEnd().replace(/[.!]$/, "").length;
  return {
    span: { start, end },
    kind: "change",
    answer: false,
    lemma: "do",
    verb: { start: found.index, end },
    subject: null,
    byPeople: false,
    byBidder: true,
    byGroup: false,
    passive: true,
  };
}

/** "…, so the print's bigger now": how things are since, in answer to what was said in the sentence. */
export function nowStateOf({ own }: Words, said: readonly Span[]): Event | null {
  const [first] = said;
  if (!first) return null;
  const found =
    /(?:,|;|:|-|\bso\b|\band\b) (?:so |and )?((?:the |our |its |their |all )?(?:[a-z'-]+ ){0,3}?(?:[a-z]+'s|[a-z]+'re|is|are) (?:[a-z'-]+ ){1,6}?now\b|(?:now )?(?:got|have|has|had) (?:it|them|one)\b|(?:now )(?:the |our |its |their |all )?(?:[a-z'-]+ ){0,3}?(?:is|are|has|have) [^.;]{3,60})/.exec(
      own,
    );
  if (!found?.[1] || found.index < first.start) return null;
  const start = found.index + found[0].indexOf(found[1]);
  const end = start + found[1].trimEnd().length;
  return {
    span: { start, end },
    kind: "change",
    answer: false,
    lemma: "be",
    verb: { start, end },
    subject: null,
    byPeople: false,
    byBidder: true,
    byGroup: false,
    passive: true,
  };
}
