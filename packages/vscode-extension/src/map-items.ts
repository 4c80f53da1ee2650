import type {
  EvidenceClaim,
  EvidenceDate,
  EvidenceExample,
  EvidenceMap,
  EvidenceSection,
  FilledSlot,
  NamedSlot,
  WireRange,
} from "@tenderlint/lsp/protocol";
import { dayInWords } from "./days.js";
import { plural, type Translate } from "./translate.js";

/** One line of the evidence map. Its state is in its words; the icon only repeats it. */
export interface MapItem {
  /** The same place in the draft keeps the same id while it is typed in, so that what is open stays open. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly kind: "answer" | "section" | "claim" | "example" | "slot";
  readonly icon: "section" | "proved" | "unproved" | "example" | "filled" | "empty" | "date";
  readonly range: WireRange | null;
  readonly children: readonly MapItem[];
  readonly open: boolean;
}

/** The tree of a draft's evidence map: a line about the whole, then its sections. */
export function mapItems(map: EvidenceMap, t: Translate): MapItem[] {
  const spoken = map.sections.filter(({ claims, examples }) => claims.length + examples.length > 0);
  if (spoken.length === 0) return [];
  return [answerItem(map, t), ...spoken.map((section, n) => sectionItem(section, `s${n}`, t))];
}

function answerItem(map: EvidenceMap, t: Translate): MapItem {
  const { claims, examples, asOf, missing } = map;
  const total = claims.proved + claims.unproved;
  const counts = [claimCount(claims.proved, total, t), exampleCount(examples, t)].filter((part) => part !== null);
  const children: MapItem[] = [
    slotLine("answer/asof", t("Ages are measured to {0}", dayInWords(asOf.date, t)), asOf.words, "date", null),
    ...missing.map(({ slot, label }) =>
      slotLine(`answer/${slot}`, label, t("in no example of this answer"), "empty", null),
    ),
  ];
  return {
    id: "answer",
    label: t("This answer"),
    description: counts.join(" · "),
    kind: "answer",
    icon: "section",
    range: null,
    children,
    open: true,
  };
}

function sectionItem(section: EvidenceSection, id: string, t: Translate): MapItem {
  const { claims, examples, newest } = section;
  const proved = claims.filter(({ status }) => status === "proved").length;
  const parts = [
    claimCount(proved, claims.length, t),
    exampleCount(examples.length, t),
    newest && t("newest {0}", newest.quote),
  ].filter((part) => part !== null);
  return {
    id,
    label: section.title ?? t("Before the first heading"),
    description: parts.join(" · "),
    kind: "section",
    icon: "section",
    range: section.range,
    children: [
      ...claims.map((claim, n) => claimItem(claim, `${id}/c${n}`, t)),
      ...examples.map((example, n) => exampleItem(example, `${id}/e${n}`, t)),
    ],
    open: true,
  };
}

function claimItem(claim: EvidenceClaim, id: string, t: Translate): MapItem {
  const proved = claim.status === "proved";
  const quote = clip(claim.quote, 70);
  return {
    id,
    // The state comes first: a narrow side bar cuts what stands last.
    label: proved ? t("Proved: {0}", quote) : t("Not proved: {0}", quote),
    description: plural(claim.filled.length, t("1 fact found"), t("{0} facts found", claim.filled.length)),
    kind: "claim",
    icon: proved ? "proved" : "unproved",
    range: claim.range,
    children: slots(claim.filled, claim.missing, id, t),
    open: false,
  };
}

function exampleItem(example: EvidenceExample, id: string, t: Translate): MapItem {
  const { newest, missing } = example;
  const empty = missing.map(({ label }) => lower(label)).join(", ");
  const parts = [
    newest ? t("newest date {0}, {1}", newest.quote, ageInWords(newest, t)) : t("no date"),
    missing.length === 0 ? t("nothing missing") : t("missing: {0}", empty),
  ];
  return {
    id,
    label: `${kindInWords(example.kind, t)}: ${clip(tellingWords(example), 70)}`,
    description: parts.join(", "),
    kind: "example",
    icon: "example",
    range: example.range,
    children: [
      ...slots(example.filled, missing, id, t),
      ...(newest
        ? [
            slotLine(
              `${id}/newest`,
              t("Newest date"),
              `“${newest.quote}”, ${ageInWords(newest, t)}`,
              "date",
              newest.range,
            ),
          ]
        : []),
    ],
    open: false,
  };
}

/** A labelled example begins with its label ("Issue"), which tells it from no other: its change does. */
function tellingWords({ kind, quote, filled }: EvidenceExample): string {
  const telling = filled.find(({ slot }) => slot === "changed") ?? filled[0];
  return kind === "labelled" && telling ? telling.quote : quote;
}

const slots = (filled: readonly FilledSlot[], missing: readonly NamedSlot[], id: string, t: Translate): MapItem[] => [
  ...filled.map(({ slot, label, quote, range }) =>
    slotLine(`${id}/${slot}`, label, `“${clip(quote, 60)}”`, "filled", range),
  ),
  ...missing.map(({ slot, label }) => slotLine(`${id}/${slot}`, label, t("not found"), "empty", null)),
];

const slotLine = (
  id: string,
  label: string,
  description: string,
  icon: MapItem["icon"],
  range: WireRange | null,
): MapItem => ({ id, label, description, kind: "slot", icon, range, children: [], open: false });

function kindInWords(kind: EvidenceExample["kind"], t: Translate): string {
  if (kind === "labelled") return t("Labelled example");
  return kind === "feedback-pair" ? t("Feedback") : t("Example");
}

/** "10 months old"; "this month" and "in the future" where that is what it is. */
export function ageInWords({ months }: Pick<EvidenceDate, "months">, t: Translate): string {
  if (months < 0) return t("still to come");
  if (months === 0) return t("this month");
  return plural(months, t("1 month old"), t("{0} months old", months));
}

const claimCount = (proved: number, total: number, t: Translate): string | null =>
  total === 0 ? null : plural(total, t("1 claim, {0} proved", proved), t("{0} claims, {1} proved", total, proved));

const exampleCount = (total: number, t: Translate): string | null =>
  total === 0 ? null : plural(total, t("1 example"), t("{0} examples", total));

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A quotation on one line, cut between words. */
export function clip(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…`;
}
