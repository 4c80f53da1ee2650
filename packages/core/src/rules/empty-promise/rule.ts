import * as z from "zod";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { listWords } from "../wording.js";

export const rule = defineRule({
  id: "empty-promise",
  since: "0.1.0",
  status: "stable",
  category: "claims",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.service],
  messages: {
    empty: {
      what: "This promise gives {missing}.",
      why: "A promise that nobody owns and nothing measures cannot be checked or written into a contract.",
      advice: "Name who will do it, by when, and how the buyer will see that it was done.",
    },
  },
  scope: "section",
  *check({ evidence }) {
    for (const unit of new Set(evidence.promises.map((promise) => promise.unit))) {
      const empty = evidence.promises.find(
        (promise) =>
          promise.unit === unit &&
          promise.soft &&
          [promise.owner, promise.time, promise.measure].filter(Boolean).length < 2,
      );
      if (!empty) continue;
      const missing = [empty.owner ? "" : "owner", empty.time ? "" : "date", empty.measure ? "" : "measure"].filter(
        Boolean,
      );
      yield { message: "empty", data: { missing: listWords(missing.map((word) => `no ${word}`)) }, at: empty.at };
    }
  },
});
