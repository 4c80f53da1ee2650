import * as z from "zod";
import { judgeImpact } from "../../evidence/judgement.js";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const rule = defineRule({
  id: "missing-impact-measure",
  since: "0.1.0",
  status: "stable",
  category: "impact",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.service, SOURCES.improvement, SOURCES.scie],
  messages: {
    missing: {
      what: "This says what was done, not what it changed for anyone.",
      why: "Evaluators look for results; with no effect shown, this reads as activity.",
      advice:
        "Add what was different afterwards: a before and after, a figure against a target, or who told you and how.",
    },
  },
  scope: "section",
  *check({ evidence, topic }) {
    for (const example of evidence.examples) {
      if (judgeImpact(example, topic) === "missing") yield { message: "missing", at: example.change, subject: example };
    }
  },
});
