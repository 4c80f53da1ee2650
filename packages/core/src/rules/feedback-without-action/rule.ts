import * as z from "zod";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const rule = defineRule({
  id: "feedback-without-action",
  since: "0.1.0",
  status: "stable",
  category: "voice",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.improvement, SOURCES.service, SOURCES.tenders, SOURCES.inspection],
  messages: {
    noAction: {
      what: "Feedback is gathered here, but nothing says what was done about it.",
      why: "Asking is the easy half; evaluators look for the change, or the reason for none.",
      advice: "Add one thing that changed because of it and when, or why nothing did.",
    },
  },
  scope: "section",
  *check({ evidence }) {
    for (const gathering of evidence.gatherings) if (!gathering.acted) yield { message: "noAction", at: gathering };
  },
});
