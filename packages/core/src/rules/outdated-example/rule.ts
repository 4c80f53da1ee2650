import * as z from "zod";
import { shownAt } from "../../evidence/dating.js";
import type { At } from "../../evidence/evidence.js";
import { judgeDate } from "../../evidence/judgement.js";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { ageWords, dayWords } from "../wording.js";

export const rule = defineRule({
  id: "outdated-example",
  since: "0.1.0",
  status: "stable",
  category: "recency",
  severity: "error",
  presets: ["recommended", "strict"],
  options: z.strictObject({ maxAgeMonths: z.int().positive().default(36) }),
  sources: [SOURCES.service],
  messages: {
    outdated: {
      what: "This example is out of date: {date} is {age} before {asOf}.",
      why: "Buyers usually count recent work only, often the last three years; an older example may be set aside.",
      advice:
        "Put a newer example in its place, or show that it still runs and what it did lately. Age is measured to {source}.",
    },
  },
  scope: "section",
  *check({ evidence, asOf, asOfSource, options }) {
    // A heading may date many examples: it is spoken of once.
    const told: At[] = [];
    for (const example of evidence.examples) {
      if (judgeDate(example, asOf, options.maxAgeMonths, options.maxAgeMonths) !== "outdated" || !example.latest)
        continue;
      const shown = shownAt(example) ?? example.latest;
      if (told.some((at) => at.block === shown.block && at.start === shown.start)) continue;
      told.push(shown);
      yield {
        message: "outdated",
        data: {
          date: shown.text,
          age: ageWords(example.latest.interval.to, asOf),
          asOf: dayWords(asOf),
          source: asOfSource,
        },
        at: shown,
        subject: example,
      };
    }
  },
});
