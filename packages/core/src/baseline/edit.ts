import { ownRules } from "../own-rules.js";
import type { DraftResult } from "../result.js";
import { staleEntries } from "./apply.js";
import type { Baseline, BaselineEntry } from "./baseline.js";

const LONGEST_WORDS = 160;

/**
 * Takes a draft's findings into a baseline. What is suppressed already, and mistakes in directives, which are to be
 * mended, stay out. Entries that are there keep their reasons.
 * @param draft linted, before `applyBaseline`
 * @param path as the baseline names the draft
 */
export function addToBaseline(
  baseline: Baseline,
  path: string,
  draft: DraftResult,
  reason: string,
): { readonly baseline: Baseline; readonly added: readonly BaselineEntry[] } {
  const before = baseline.drafts.get(path) ?? [];
  const known = new Set(before.map((entry) => entry.fingerprint));
  const added = draft.findings
    .filter(({ suppressed, rule, fingerprint }) => !suppressed && !ownRules.has(rule) && !known.has(fingerprint))
    .map(({ rule, quote, fingerprint }) => ({ fingerprint, rule, words: short(quote), reason }));
  if (added.length === 0) return { baseline, added };
  const order = new Map(draft.findings.map(({ fingerprint }, n) => [fingerprint, n]));
  const place = (entry: BaselineEntry): number => order.get(entry.fingerprint) ?? Number.MAX_SAFE_INTEGER;
  const entries = [...before, ...added].sort((a, b) => place(a) - place(b));
  return { baseline: { drafts: new Map([...baseline.drafts, [path, entries]]) }, added };
}

/**
 * Takes out of a baseline the entries that no finding answers to.
 * @param draft as linted, or null when the draft is gone, which takes all its entries out
 */
export function pruneBaseline(
  baseline: Baseline,
  path: string,
  draft: DraftResult | null,
): { readonly baseline: Baseline; readonly removed: readonly BaselineEntry[] } {
  const before = baseline.drafts.get(path) ?? [];
  const removed = draft ? staleEntries(draft, before) : [...before];
  if (removed.length === 0) return { baseline, removed };
  const gone = new Set(removed);
  const kept = before.filter((entry) => !gone.has(entry));
  const drafts = new Map(baseline.drafts);
  if (kept.length > 0) drafts.set(path, kept);
  else drafts.delete(path);
  return { baseline: { drafts }, removed };
}

function short(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : line;
}
