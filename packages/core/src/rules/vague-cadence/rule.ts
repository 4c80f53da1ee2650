import * as z from "zod";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { quoteWords } from "../wording.js";

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
      why: "It could mean weekly or yearly: an evaluator cannot tell, and a contract manager cannot hold you to it.",
      advice: "Give the interval (monthly, every six weeks), the dates, or what sets it off (after every fall).",
    },
  },
  scope: "section",
  *check({ evidence }) {
    for (const at of evidence.cadences)
      yield { message: "vague", data: { words: quoteWords(at.block.text.plain.slice(at.start, at.end)) }, at };
  },
});
