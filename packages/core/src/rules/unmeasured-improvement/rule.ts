import * as z from "zod";
import { judgeImpact } from "../../evidence/judgement.js";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const rule = defineRule({
  id: "unmeasured-improvement",
  since: "0.1.0",
  status: "stable",
  category: "impact",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.service, SOURCES.tenders],
  messages: {
    unmeasured: {
      what: "An improvement is stated here, with no measure and no source.",
      why: "“Better” is the bidder’s own word for it; an evaluator looks for a figure or for someone who saw it.",
      advice: "Say how much, from what to what; or who said so, when, and how you gathered it.",
    },
  },
  scope: "section",
  *check({ evidence, topic }) {
    for (const example of evidence.examples) {
      if (judgeImpact(example, topic) === "unmeasured" && example.resultAt)
        yield { message: "unmeasured", at: example.resultAt, subject: example };
    }
    for (const at of evidence.improvements) yield { message: "unmeasured", at };
  },
});
