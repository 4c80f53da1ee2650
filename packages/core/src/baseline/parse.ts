import * as z from "zod";
import type { Baseline } from "./baseline.js";

/** The largest baseline that is read, in UTF-16 units: some forty thousand entries. */
export const LONGEST_BASELINE = 10_000_000;

const text = z.string().max(2000);

const schema = z.strictObject({
  version: z.literal(1),
  drafts: z.record(
    text,
    z.array(z.strictObject({ fingerprint: text.min(1), rule: text.min(1), words: text, reason: text })),
  ),
});

/** A baseline file's text as read. `problem` is one sentence without the file's name; the baseline is then null. */
export function parseBaseline(source: string): {
  readonly baseline: Baseline | null;
  readonly problem: string | null;
} {
  const wrong = (problem: string) => ({ baseline: null, problem });
  if (source.length > LONGEST_BASELINE) return wrong("This file is too large to be a baseline.");
  let data: unknown;
  try {
    data = JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch {
    return wrong("This baseline is not valid JSON: restore it, or delete it and run “tenderlint baseline add” again.");
  }
  if (isRecord(data) && typeof data.version === "number" && data.version > 1)
    return wrong("This baseline was written by a newer tenderlint: update this one.");
  const read = schema.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    const at = issue?.path.map(String).join(" › ") ?? "";
    return wrong(`This file is no baseline of tenderlint${at ? ` (the fault is at ${at.slice(0, 200)})` : ""}.`);
  }
  return { baseline: { drafts: new Map(Object.entries(read.data.drafts)) }, problem: null };
}

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === "object" && data !== null;

/** The file's text: drafts by path, entries in the order given, one entry a line, so that a review reads well. */
export function formatBaseline(baseline: Baseline): string {
  const drafts = [...baseline.drafts].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = drafts.map(([path, entries]) => {
    const lines = entries.map(
      ({ rule, words, reason, fingerprint }) => `      ${JSON.stringify({ rule, words, reason, fingerprint })}`,
    );
    return `    ${JSON.stringify(path)}: [\n${lines.join(",\n")}\n    ]`;
  });
  return `{\n  "version": 1,\n  "drafts": {${listed.length > 0 ? `\n${listed.join(",\n")}\n  ` : ""}}\n}\n`;
}
