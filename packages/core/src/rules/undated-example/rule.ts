import * as z from "zod";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const rule = defineRule({
  id: "undated-example",
  since: "0.1.0",
  status: "stable",
  category: "recency",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.service],
  messages: {
    undated: {
      what: "This example does not say when it happened.",
      why: "An evaluator cannot tell whether it falls inside the years that the buyer will count.",
      advice: "Add the month and year, or the quarter, in which it was done.",
    },
  },
  scope: "section",
  *check({ evidence }) {
    for (const example of evidence.examples) {
      if (!example.latest) yield { message: "undated", at: example.change, subject: example };
    }
  },
});
