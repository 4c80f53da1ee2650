import * as z from "zod";
import { sameGroup } from "../../evidence/voices/index.js";
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
    // By their last words: groups whose last words differ are never the same.
    const told = new Map<string, string[]>();
    const names = new Set<string>();
    for (const [number, { evidence: section }] of evidence.sections.entries()) {
      for (const group of section.unclearGroups) {
        if (names.has(group.name)) continue;
        names.add(group.name);
        const last = group.name.slice(group.name.lastIndexOf(" ") + 1);
        const others = told.get(last) ?? [];
        if (others.some((name) => sameGroup(name, group.name))) continue;
        told.set(last, [...others, group.name]);
        yield { message: "unclear", at: group.at, section: number };
      }
    }
  },
});
