import * as z from "zod";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const rule = defineRule({
  id: "only-positive",
  since: "0.1.0",
  status: "stable",
  category: "balance",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({ minWords: z.int().positive().default(300) }),
  sources: [SOURCES.service],
  messages: {
    onlyPositive: {
      what: "This answer tells only of success: no limit, setback or lesson anywhere.",
      why: "An account with nothing hard in it reads as selected, and the rest is believed less.",
      advice: "Add one thing that went wrong or could not be done, and what you changed because of it.",
    },
  },
  scope: "draft",
  *check({ evidence, options }) {
    const { sections } = evidence;
    if (sections.some(({ evidence: section }) => section.challenged)) return;
    const words = sections.reduce((sum, { evidence: section }) => sum + section.words, 0);
    const improving = sections.reduce((sum, { evidence: section }) => sum + section.improvingExamples, 0);
    if (words < options.minWords && improving < 2) return;
    const number = sections.findIndex(({ evidence: section }) => section.firstImprovement !== null);
    const at = sections[number]?.evidence.firstImprovement;
    if (at) yield { message: "onlyPositive", at, section: number };
  },
});
