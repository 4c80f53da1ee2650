import * as z from "zod";
import { createToldGroups } from "../../evidence/voices/index.js";
import { defineRule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const rule = defineRule({
  id: "unclear-influence",
  since: "0.1.0",
  status: "stable",
  category: "voice",
  severity: "warning",
  presets: ["recommended", "strict"],
  options: z.strictObject({}),
  sources: [SOURCES.service],
  messages: {
    unclear: {
      what: "Nothing near this group says what it has decided or may refuse.",
      why: "A group that only exists or meets shows attendance; evaluators look for power and its limits.",
      advice: "Add one decision it took and when, or what it may approve, refuse or spend, and where its say ends.",
    },
  },
  scope: "draft",
  *check({ evidence }) {
    const isTold = createToldGroups();
    for (let number = 0; number < evidence.sections.length; number++)
      for (const group of evidence.sections[number]?.evidence.unclearGroups ?? [])
        if (!isTold(group.name)) yield { message: "unclear", at: group.at, section: number };
  },
});
