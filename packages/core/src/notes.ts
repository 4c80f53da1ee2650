import type { Draft } from "./draft/index.js";
import type { Place } from "./places.js";
import type { RelatedPlace } from "./result.js";

/** What could not be read as intended: blocks read as plain text. */
export function notesOf(draft: Draft, places: Place): RelatedPlace[] {
  return draft.notes.map(({ message, span }) => ({
    message,
    range: places.range(span),
  }));
}
