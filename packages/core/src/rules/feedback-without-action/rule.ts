import { z } from "zod";
import { defineRule } from "../rule.js";

export const rule = defineRule({
  id: "feedback-without-action",
  since: "0.1.0",
  status: "stable",
  category: "voice",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [],
  messages: { found: { what: "", why: "", advice: "" } },
  *check() {},
});
