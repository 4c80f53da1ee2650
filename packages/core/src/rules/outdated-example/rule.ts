import { z } from "zod";
import { defineRule } from "../rule.js";

export const rule = defineRule({
  id: "outdated-example",
  since: "0.1.0",
  status: "stable",
  category: "recency",
  severity: "error",
  presets: ["recommended", "strict"],
  options: z.strictObject({ maxAgeMonths: z.int().positive().default(36) }),
  sources: [],
  messages: { found: { what: "", why: "", advice: "" } },
  *check() {},
});
