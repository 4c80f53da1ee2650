import type { VerbGroup } from "../verbs/index.js";
import { holds, textOf, type Words } from "./context.js";

/** Who did it, so far as it decides what the verb tells. */
export interface Agent {
  readonly bidder: boolean;
  readonly people: boolean;
  readonly role: boolean;
  /** No subject is written, where one may be left out. */
  readonly omitted: boolean;
}

/** A verb in the past, with who did it and what stands round it, folded. */
export interface Told {
  readonly words: Words;
  readonly group: VerbGroup;
  readonly agent: Agent;
  readonly subject: string;
  readonly object: string;
}

/** Something that may be said of what is told. */
export type Says = (told: Told) => boolean;

/** "in june 2026 it": a date that no comma parts from the subject. */
const OPENING_DATE = /^.*\b(?:19|20)\d\d(?: \/ \d\d)? (?=\S)|^\d\d (?!of\b)(?=[a-z])/;

/** Reads who did it and to what, for a verb in the past. */
export function readTold(words: Words, group: VerbGroup): Told {
  const subject = textOf(words, group.subject).replace(OPENING_DATE, "");
  return { words, group, agent: agentOf(words, group, subject), subject, object: textOf(words, group.object) };
}

function agentOf(words: Words, group: VerbGroup, subject: string): Agent {
  return {
    bidder: holds(words, "bidder", group.subject) || /\b(?:we|our|i)\b/.test(subject),
    people:
      holds(words, "people", group.subject) ||
      holds(words, "group", group.subject) ||
      /^(?:the |this )?(?:group|panel|board|forum|committee|council|members|jury|table)$/.test(subject),
    role: holds(words, "role", group.subject),
    omitted: group.subject[0] >= group.subject[1],
  };
}
