import * as z from "zod";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { quoteWords } from "../wording.js";

export const rule = defineRule({
  id: "placeholder-text",
  since: "0.1.0",
  status: "stable",
  category: "structure",
  severity: "error",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.tenders],
  messages: {
    residue: {
      what: "Template text is still here: “{words}”.",
      why: "An unfilled blank tells an evaluator that nobody read the answer before it was sent.",
      advice: "Fill it in, or take the sentence out.",
    },
  },
  scope: "section",
  *check({ evidence }) {
    for (const at of evidence.placeholders)
      yield { message: "residue", data: { words: quoteWords(at.block.text.plain.slice(at.start, at.end)) }, at };
  },
});
