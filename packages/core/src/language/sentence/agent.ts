import type { VerbGroup } from "../verbs/index.js";
import { holds, type Words } from "./context.js";

/** Who did it, so far as it decides what the verb tells. */
export interface Agent {
  readonly bidder: boolean;
  readonly people: boolean;
  readonly role: boolean;
  /** No subject is written, where one may be left out. */
  readonly omitted: boolean;
}

export function agentOf(words: Words, group: VerbGroup, subject: string): Agent {
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
