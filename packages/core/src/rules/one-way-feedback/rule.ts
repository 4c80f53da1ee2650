import * as z from "zod";
import type { At } from "../../evidence/evidence.js";
import { judgePair } from "../../evidence/judgement.js";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";

/** From what was said to what was done, where both stand in one block in that order; "it went in at their request" whole. */
function pairPlace(said: At, change: At): At {
  if (said.block === change.block && change.start <= said.start && said.end <= change.end) return change;
  return said.block === change.block && said.start <= change.start
    ? { block: said.block, start: said.start, end: Math.max(said.end, change.end) }
    : said;
}

export const rule = defineRule({
  id: "one-way-feedback",
  since: "0.1.0",
  status: "stable",
  category: "voice",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.scie, SOURCES.service],
  messages: {
    oneWay: {
      what: "People spoke and you acted; nothing shows them helping to decide or checking the result.",
      why: "The format is sound, but half of it is not shown: evaluators look for shared decisions and a check with those who asked.",
      advice: "Say who decided on the change with you, or when you went back to the same people and what they said.",
    },
    reviewed: {
      what: "You went back to those who asked; nothing shows them sharing in the decision.",
      why: "A dated change, its result and a check back are sound; evaluators also look for a shared decision.",
      advice: "If people helped to choose or design the change, say how.",
    },
    general: {
      what: "“You said, we did” is named here, but no one is shown taking part after they spoke.",
      why: "The format is sound, but half of it is not shown: evaluators look for shared decisions and a check with those who asked.",
      advice: "Give one dated example: who raised it, who decided with you, what changed and who checked.",
    },
  },
  scope: "section",
  *check({ evidence }) {
    for (const example of evidence.examples) {
      if (!example.pair) continue;
      const judgement = judgePair(example.pair);
      if (judgement === "one-way")
        yield { message: "oneWay", at: pairPlace(example.pair.at, example.change), subject: example };
      if (judgement === "reviewed")
        yield {
          message: "reviewed",
          at: pairPlace(example.pair.at, example.change),
          subject: example,
          severity: "info",
        };
    }
    for (const pair of evidence.pairs) {
      const judgement = judgePair(pair);
      if (judgement === "one-way") yield { message: "general", at: pair.at };
      if (judgement === "reviewed") yield { message: "reviewed", at: pair.at, severity: "info" };
    }
  },
});
