import * as z from "zod";
import { judgeImpact } from "../../evidence/judgement.js";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const rule = defineRule({
  id: "output-not-outcome",
  since: "0.1.0",
  status: "stable",
  category: "impact",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.scie, SOURCES.inspection],
  messages: {
    output: {
      what: "This counts what was done, not what changed because of it.",
      why: "Sessions, people and hours show effort; an evaluator asks what was different afterwards.",
      advice: "Keep the count and add a result: what those people could do, kept, gained or stopped needing.",
    },
  },
  scope: "section",
  *check({ evidence, topic }) {
    for (const example of evidence.examples) {
      if (judgeImpact(example, topic) === "output")
        yield { message: "output", at: example.resultAt ?? example.change, subject: example };
    }
  },
});
