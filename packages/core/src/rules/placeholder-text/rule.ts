import { z } from "zod";
import { defineRule } from "../rule.js";

export const rule = defineRule({
  id: "placeholder-text",
  since: "0.1.0",
  status: "stable",
  category: "structure",
  severity: "error",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [],
  messages: { found: { what: "", why: "", advice: "" } },
  *check() {},
});
