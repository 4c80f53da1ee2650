import * as z from "zod";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const rule = defineRule({
  id: "consultation-as-co-production",
  since: "0.1.0",
  status: "stable",
  category: "voice",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.service, SOURCES.scie],
  messages: {
    consultation: {
      what: "This calls asking people co-production; no shared decision is shown.",
      why: "Co-production means that people shared the decision; being asked is consultation, and evaluators know the difference.",
      advice: "Call it consultation, or show what people decided, designed or could refuse.",
    },
  },
  scope: "section",
  *check({ evidence }) {
    for (const at of evidence.consultations) yield { message: "consultation", at };
  },
});
