import { z } from "zod";
import { defineRule } from "../rule.js";

export const rule = defineRule({
  id: "only-positive",
  since: "0.1.0",
  status: "stable",
  category: "balance",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({ minWords: z.int().positive().default(300) }),
  sources: [],
  messages: { found: { what: "", why: "", advice: "" } },
  *check() {},
});
