import * as z from "zod";
import { shownAt } from "../../evidence/dating.js";
import type { At } from "../../evidence/evidence.js";
import { judgeDate } from "../../evidence/judgement.js";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { ageWords, dayWords } from "../wording.js";

export const rule = defineRule({
  id: "ageing-example",
  since: "0.1.0",
  status: "stable",
  category: "recency",
  severity: "info",
  presets: ["recommended", "strict"],
  options: z.strictObject({
    adviseAgeMonths: z.int().positive().default(24),
    maxAgeMonths: z.int().positive().default(36),
  }),
  sources: [SOURCES.service],
  messages: {
    ageing: {
      what: "This example is getting old: {date} is {age} before {asOf}.",
      why: "It still counts, but a newer one is stronger and leaves room if the deadline moves.",
      advice:
        "If you have a newer example, use it; if this is still running, say so with a recent figure. Age is measured to {source}.",
    },
  },
  scope: "section",
  *check({ evidence, asOf, asOfSource, options }) {
    // A heading may date many examples: it is spoken of once.
    const told: At[] = [];
    for (const example of evidence.examples) {
      if (judgeDate(example, asOf, options.maxAgeMonths, options.adviseAgeMonths) !== "ageing" || !example.latest)
        continue;
      const shown = shownAt(example) ?? example.latest;
      if (told.some((at) => at.block === shown.block && at.start === shown.start)) continue;
      told.push(shown);
      yield {
        message: "ageing",
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
