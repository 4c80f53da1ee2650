import { z } from "zod";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const rule = defineRule({
  id: "vague-cadence",
  since: "0.1.0",
  status: "stable",
  category: "record",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.service],
  messages: {
    vague: {
      what: "“{words}” gives no frequency that could be checked.",
      why: "An evaluator cannot score, and a contract manager cannot hold you to, an interval without a number.",
      advice: "Give the interval (monthly, every six weeks), the dates, or what sets it off (after every fall).",
    },
  },
  scope: "section",
  *check({ evidence }) {
    for (const at of evidence.cadences)
      yield { message: "vague", data: { words: at.block.text.plain.slice(at.start, at.end) }, at };
  },
});
