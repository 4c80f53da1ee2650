import { reachOf } from "./reach.mjs";
import { figures, macroF1, scoreDraft, total } from "./score.mjs";
import { importCore } from "./source.mjs";

export const MISSION = ["tokenistic-claim", "outdated-example", "missing-impact-measure", "one-way-feedback"];

/** What the linter finds in a draft, and the reach of each rule in it, with the recommended rules. */
async function createReader() {
  const core = await importCore([
    "linter.ts",
    "rules/index.ts",
    "draft/index.ts",
    "evidence/gather.ts",
    "language/read-block.ts",
    "language/tagger.ts",
  ]);
  const linter = await core.createLinter();
  const parser = core.createDraftParser();
  const gatherer = core.createGatherer(core.createLanguage({}, await core.loadTagger()));
  return {
    rules: core.rules.filter((rule) => rule.presets.includes("recommended")).map((rule) => rule.id),
    read(text, asOf) {
      const result = linter.lint(text, { asOf });
      return { findings: result.findings, reach: reachOf(gatherer.gather(parser.parse(text), result.asOf.date)) };
    },
  };
}

/**
 * Lints each labelled draft and scores it. `only` is a list of rule ids, or null for all recommended ones. Gives a row per
 * rule, the sums, and each draft's false and missed findings. Errors: `Error` on an unknown rule, or words of a label that
 * are not in its draft.
 */
export async function measure(set, only) {
  const { rules: all, read } = await createReader();
  const unknown = (only ?? []).filter((rule) => !all.includes(rule));
  if (unknown.length > 0) throw new Error(`no such rule: ${unknown.join(", ")}`);
  const rules = only ?? all;
  const counts = Object.fromEntries(rules.map((rule) => [rule, { right: 0, wrong: 0, missed: 0, reach: 0 }]));
  const drafts = set.map(({ name, folder, text, labels }) => {
    const { findings, reach } = read(text, labels.asOf ?? null);
    const counted = findings
      .filter((finding) => !finding.suppressed && rules.includes(finding.rule))
      .map(({ rule, range, message }) => ({
        rule,
        start: range.start.offset,
        end: range.end.offset,
        line: range.start.line,
        message,
      }));
    const own = { ...labels, findings: labels.findings.filter((label) => rules.includes(label.rule)) };
    const scored = named(name, () => scoreDraft(text, own, counted));
    for (const label of scored.right) counts[label.rule].right++;
    for (const label of scored.missed) counts[label.rule].missed++;
    for (const finding of scored.wrong) counts[finding.rule].wrong++;
    for (const rule of rules) counts[rule].reach += reach[rule] ?? 0;
    return { name, folder, text, labels, ...scored };
  });
  const rows = rules.map((rule) => ({ rule, reach: counts[rule].reach, ...figures(counts[rule]) }));
  const sum = (ids) => ({
    ...figures(total(ids.map((id) => counts[id]))),
    macroF1: macroF1(rows.filter((row) => ids.includes(row.rule))),
  });
  return {
    rows,
    drafts,
    mission: sum(MISSION.filter((rule) => rules.includes(rule))),
    recommended: sum(rules),
    exemplary: drafts
      .filter(({ labels }) => labels.kind === "exemplary")
      .map((draft) => ({ name: draft.name, findings: draft.wrong.length })),
  };
}

/** Says which draft an error is about. */
function named(name, work) {
  try {
    return work();
  } catch (error) {
    throw new Error(`${name}: ${error.message}`);
  }
}
