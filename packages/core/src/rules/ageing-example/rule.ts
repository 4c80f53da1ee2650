import { z } from "zod";
import { defineRule } from "../rule.js";

export const rule = defineRule({
  id: "ageing-example",
  since: "0.1.0",
  status: "stable",
  category: "recency",
  severity: "info",
  presets: ["recommended", "strict"],
  options: z.strictObject({ adviseAgeMonths: z.int().positive().default(24), maxAgeMonths: z.int().positive().default(36) }),
  sources: [],
  messages: { found: { what: "", why: "", advice: "" } },
  *check() {},
});
