import type { Span } from "../../draft/draft.js";

/** ISO days, both inclusive. `ongoing` where the thing still goes on at the as-of date, which `to` then is. */
export interface Interval {
  readonly from: string;
  readonly to: string;
  readonly ongoing: boolean;
}

/** ISO days, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Why a mention can never be an example's date. */
export type Exclusion =
  | "title" // of an Act, Code, Strategy, Census …
  | "standard" // ISO 9001:2015, NG197 (2021), PPN 06/20
  | "contract" // the span or the award of a contract or framework
  | "founded" // of an organisation
  | "birth"
  | "age"
  | "version" // of a document
  | "reference"
  | "award"
  | "citation" // Marshall, K. and Bamber, H. (2022)
  | "background"; // "had not been lent since 2019": before the story

/** A stretch of the calendar that needs a year before it is an interval. */
export type Shape =
  | { readonly type: "day"; readonly month: number; readonly day: number }
  | { readonly type: "month"; readonly month: number }
  | { readonly type: "season"; readonly season: Season }
  | { readonly type: "term"; readonly term: Term }
  | { readonly type: "quarter"; readonly quarter: number }
  | { readonly type: "half"; readonly half: number }
  | { readonly type: "feast"; readonly feast: Feast }
  | { readonly type: "part"; readonly part: Part; readonly of: Shape }
  | { readonly type: "span"; readonly start: Shape; readonly end: Shape };

export type Season = "spring" | "summer" | "autumn" | "winter";
export type Term = "spring" | "summer" | "autumn";
/** A feast, or a day known by a name of its own. */
export type Feast =
  | "easter"
  | "christmas"
  | "new year"
  | "boxing day"
  | "hogmanay"
  | "bonfire night"
  | "candlemas"
  | "good friday"
  | "halloween"
  | "lammas"
  | "martinmas"
  | "michaelmas"
  | "midsummer"
  | "remembrance sunday"
  | "shrove tuesday"
  | "whitsun";
export type Part = "early" | "mid" | "late";
export type Unit = "day" | "week" | "month" | "quarter" | "term" | "year" | "financial year" | "academic year";

/** A date as written. What it comes to may depend on the as-of date and on the date before it in the text. */
export type When =
  | { readonly type: "fixed"; readonly from: string; readonly to: string }
  /** Q3 2023: of its two readings the later, the financial year's, unless that has not yet begun. */
  | { readonly type: "either"; readonly early: Days; readonly late: Days }
  /** A shape with no year: the nearest that fits. `before` is a later date of the same sentence it leads up to. */
  | {
      readonly type: "yearless";
      readonly shape: Shape;
      readonly which: "near" | "last" | "this" | "next" | "following" | "that";
      readonly ahead: boolean;
      readonly before: When | null;
    }
  /** "In June last year": a shape in a year counted from the as-of date's. */
  | { readonly type: "of-year"; readonly shape: Shape; readonly step: number }
  /** "Two years ago": `months` or `days` back. */
  | { readonly type: "ago"; readonly months: number; readonly days: number }
  /** "In the last 18 months": up to the as-of date. */
  | { readonly type: "lately"; readonly months: number; readonly days: number }
  /** "Last year", "this quarter", "next month": whole units of the calendar from the one of the as-of date. */
  | { readonly type: "calendar"; readonly unit: Unit; readonly step: number; readonly part: Part | null }
  /** "Over the following six months", "a year later": on from the date before it. */
  | { readonly type: "after"; readonly months: number; readonly days: number; readonly ahead: boolean }
  /** "The previous year": back from the date before it; "the year before" is no date where there is none. */
  | { readonly type: "before"; readonly months: number; readonly days: number; readonly hangs: boolean }
  /** "That year", "the same month": the whole unit that holds the date before it. */
  | { readonly type: "same"; readonly unit: "day" | "week" | "month" | "year" }
  | { readonly type: "range"; readonly start: When; readonly end: When }
  /** Still going on, from `start` where it is told. */
  | { readonly type: "ongoing"; readonly start: When | null }
  /** 31/02/2024. */
  | { readonly type: "impossible" };

/** A date in a text. `start` and `end` are offsets into that text. */
export interface DateMention extends Span {
  /** The words as written. */
  readonly text: string;
  readonly kind: DateKind;
  /** Why it can never be an example's date; null where it may be one. */
  readonly excluded: Exclusion | null;
  readonly when: When;
}

export type DateKind =
  | "day"
  | "month"
  | "season"
  | "term"
  | "quarter"
  | "half"
  | "feast"
  | "year"
  | "financial-year"
  | "academic-year"
  | "decade"
  | "span"
  | "relative"
  | "moves-on"
  | "ongoing"
  | "number"
  | "impossible";

/** An exact frequency or trigger in a text. */
export interface CadenceMention extends Span {
  readonly text: string;
  /** Always true: inexact ones ("regularly") are not read. */
  readonly exact: true;
}
