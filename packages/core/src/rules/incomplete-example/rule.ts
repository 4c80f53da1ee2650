import * as z from "zod";
import { emptySlots, judgeImpact, judgePair } from "../../evidence/judgement.js";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { listWords, SLOT_WORDS, STEP_WORDS } from "../wording.js";

export const rule = defineRule({
  id: "incomplete-example",
  since: "0.1.0",
  status: "stable",
  category: "structure",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.service, SOURCES.tenders, SOURCES.inspection],
  messages: {
    steps: {
      what: "This example leaves out {missing}.",
      why: "Evaluators follow an example from the issue to its result; a gap looks like nothing to show.",
      advice: "Add a line for {missing}; one short sentence is enough.",
    },
    slots: {
      what: "This example does not say {unsaid}.",
      why: "An evaluator believes an example that names people and how it was done.",
      advice: "Add a few words on {missing}.",
    },
  },
  scope: "section",
  *check({ evidence, topic }) {
    for (const example of evidence.examples) {
      if (example.pair && judgePair(example.pair) !== "shared") continue;
      const impact = judgeImpact(example, topic);
      if (impact === "excused" && example.result === "output") continue;
      if (example.kind === "labelled" && example.missingSteps) {
        const missing = example.missingSteps.filter((step) => step !== "impact" || impact === "fine");
        if (missing.length > 0)
          yield {
            message: "steps",
            data: { missing: listWords(missing.map((step) => STEP_WORDS[step])) },
            at: example.at,
            subject: example,
          };
      } else if (
        example.kind !== "labelled" &&
        !example.sentences.every(({ sentence }) => sentence.events.every((event) => event.kind === "activity"))
      ) {
        const missing = emptySlots(example);
        if (missing.length >= 2)
          yield {
            message: "slots",
            data: {
              unsaid: listWords(
                missing.map((slot) => SLOT_WORDS[slot]),
                "or",
              ),
              missing: listWords(missing.map((slot) => SLOT_WORDS[slot])),
            },
            at: example.change,
            severity: "info",
            subject: example,
          };
      }
    }
  },
});
