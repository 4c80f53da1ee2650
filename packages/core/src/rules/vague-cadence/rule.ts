import { z } from "zod";
import { defineRule } from "../rule.js";

export const rule = defineRule({
  id: "vague-cadence",
  since: "0.1.0",
  status: "stable",
  category: "record",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [],
  messages: { found: { what: "", why: "", advice: "" } },
  *check() {},
});
