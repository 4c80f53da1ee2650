import type { Block, SectionContent } from "../draft/draft.js";
import type { SentenceAt, Step, Unit } from "./evidence.js";
import { sidewaysRuns, tableRuns } from "./labelled-tables.js";
import { stepRuns } from "./labelled-text.js";
import type { Scheme } from "./steps.js";

/** A run of steps, or a table row, or the text under an example's label: what is read as one labelled example or pair. */
export interface LabelledRun {
  readonly kind: "labelled" | "feedback-pair";
  /** The outermost label: its block and span. */
  readonly label: { readonly block: Block; readonly start: number; readonly end: number };
  /** Each step's sentences. */
  readonly steps: ReadonlyMap<Step, readonly SentenceAt[]>;
  readonly scheme: Scheme;
  readonly sentences: readonly SentenceAt[];
  /** Labels in cells of their own. "What we decided together" tells of nothing by itself. */
  readonly heads: readonly SentenceAt[];
  /** A heading says who decided: "What the meeting decided". */
  readonly decided?: boolean;
  /** The issue is what people said. */
  readonly speech: boolean;
  /** It has labels of steps; an example that is told under its title alone has none. */
  readonly stepped: boolean;
}

/** Finds the labelled examples and pairs of a section. Sentences they hold are read as theirs and no longer as narrative. */
export function findLabelled(content: SectionContent, units: readonly Unit[]): LabelledRun[] {
  return [...tableRuns(units), ...sidewaysRuns(units), ...stepRuns(content, units)];
}
