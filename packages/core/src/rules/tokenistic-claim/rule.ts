import { z } from "zod";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { missingWords } from "../wording.js";

export const rule = defineRule({
  id: "tokenistic-claim",
  since: "0.1.0",
  status: "stable",
  category: "claims",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.service, SOURCES.tenders],
  messages: {
    unproved: {
      what: "Nothing near this claim shows it: {missing}.",
      why: "Evaluators read a value with no example as a slogan: every bidder says it, so it earns nothing.",
      advice: "Beside it, say who took part, when, and what changed or which record shows it. We looked in {where}.",
    },
  },
  scope: "section",
  *check({ evidence }) {
    const unproved = evidence.claims.filter((claim) => claim.status === "unproved");
    for (const unit of new Set(unproved.map((claim) => claim.unit))) {
      const [first, ...others] = unproved.filter((claim) => claim.unit === unit);
      if (!first) continue;
      yield {
        message: "unproved",
        data: {
          missing: missingWords(first.filled),
          where: evidence.units[unit + 1] ? "this block and the next" : "this block",
        },
        at: first.at,
        related: others.map((claim) => ({ message: "Another claim in this block that nothing shows.", at: claim.at })),
      };
    }
  },
});
