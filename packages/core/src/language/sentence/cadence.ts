import { oversight, vagueOften, vagueRegular } from "../phrases/others.js";
import { matches, occurs } from "../phrases/phrase.js";
import type { Add, Words } from "./context.js";

/** Vague frequency about meeting, reviewing, auditing, feedback or training, with no exact frequency beside it. */
export function readVague({ own, mood }: Words, add: Add): void {
  if (mood === "hypothetical") return;
  for (const found of matches(vagueRegular, own)) add("vague-cadence", found, "regular");
  for (const found of matches(vagueOften, own)) {
    const clauseStart = Math.max(own.lastIndexOf(";", found.start), own.lastIndexOf(": ", found.start), 0);
    const semi = own.indexOf(";", found.end);
    const clause = own.slice(clauseStart, semi < 0 ? own.length : semi);
    if (occurs(oversight, clause)) add("vague-cadence", found, "often");
  }
}
