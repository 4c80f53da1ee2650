import * as z from "zod";
import type { Claim } from "../../evidence/evidence.js";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { missingWords, windowWords } from "../wording.js";

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
      what: "Nothing near this claim shows {missing}.",
      why: "Every bidder says this; an evaluator can credit only what is shown beside it.",
      advice:
        "Add one dated fact beside it: who took part, and what changed or which record shows it. Checked: {where}.",
    },
  },
  scope: "section",
  *check({ evidence }) {
    const unproved = new Map<number, Claim[]>();
    for (const claim of evidence.claims) {
      if (claim.status !== "unproved") continue;
      const ofUnit = unproved.get(claim.unit);
      if (ofUnit) ofUnit.push(claim);
      else unproved.set(claim.unit, [claim]);
    }
    for (const [first, ...others] of unproved.values()) {
      if (!first) continue;
      yield {
        message: "unproved",
        data: {
          missing: missingWords(first.filled),
          where: windowWords(first, evidence.units),
        },
        at: first.at,
        related: others.map((claim) => ({ message: "Another claim here that nothing shows.", at: claim.at })),
      };
    }
  },
});
