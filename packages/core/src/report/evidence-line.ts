import type { AsOf, DraftResult } from "../result.js";
import { dayWords } from "../rules/wording.js";
import { count } from "./text.js";

const SOURCE: Readonly<Record<AsOf["source"], string>> = {
  "command-line": "from the command line",
  "front-matter": "from front matter",
  config: "from tenderlint.json",
  today: "which is today: no submission date is given",
};

/** "measured to 1 March 2026, from front matter". */
export function asOfWords({ date, source }: AsOf): string {
  return `measured to ${dayWords(date)}, ${SOURCE[source]}`;
}

/** "May 2026" for an ISO day. */
export const monthWords = (iso: string): string => dayWords(iso).replace(/^\d+ /, "");

/** What was read in a draft: "12 claims, 9 proved · 4 examples, newest May 2026 · measured to …". */
export function evidenceLine({ evidence, asOf }: DraftResult): string {
  const { claims, examples } = evidence;
  const proved = claims.filter((claim) => claim.status === "proved").length;
  const ends = examples.flatMap((example) => example.latest?.end ?? []).sort();
  const newest = ends[ends.length - 1];
  return [
    claims.length === 0 ? "no claims" : `${count(claims.length, "claim")}, ${proved === 0 ? "none" : proved} proved`,
    examples.length === 0
      ? "no examples"
      : `${count(examples.length, "example")}, ${newest ? `newest ${monthWords(newest)}` : "none dated"}`,
    asOfWords(asOf),
  ].join(" · ");
}
