import { describe, expect, test } from "vitest";
import { createDraftParser } from "./index.js";

function read(source: string): { label: string | null; sentences: string[]; kind: string; depth: number } {
  const block = createDraftParser().parse(source).sections[0]?.content.blocks[0];
  if (!block) throw new Error("nothing was read");
  const { plain, label, sentences } = block.text;
  return {
    label: label && plain.slice(label.start, label.end),
    sentences: sentences.map(({ start, end }) => plain.slice(start, end)),
    kind: block.kind,
    depth: block.depth,
  };
}

describe("run-in labels", () => {
  test.each([
    ["**You said:** the rota was late.", "You said"],
    ["**You said**: the rota was late.", "You said"],
    ["**Decision.** Guests agreed.", "Decision"],
    ["**Decision**. Guests agreed.", "Decision"],
    ["**Impact** – complaints fell.", "Impact"],
    ["**Example: triage.** Too many calls came.", "Example: triage"],
    ["**What we heard**\nThe kitchen locked at ten.", "What we heard"],
    ["Impact: complaints fell.", "Impact"],
    ["- Impact: complaints fell.", "Impact"],
    ["What changed – we moved tea.", "What changed"],
    ["“You said”: the rota was late.", "“You said”"],
    ["*Outcome:* complaints fell.", "Outcome"],
    ["Residents told us: it was late.", "Residents told us"],
  ])("%j", (source, label) => {
    expect(read(source).label).toBe(label);
    expect(read(source).sentences).toHaveLength(1);
  });
});

describe("no label", () => {
  test.each([
    "**Mr P.** has no speech.",
    "**At the heart** of it are tenants.",
    "**NHS** England says so.",
    "We meet at 10:30 every day.",
    "The group – five tenants – chose it.",
    "We listened to tenants and then to the staff of each house: they agreed.",
    "It is plain.",
    "tenants: they agreed",
    "**We care about every young person.** Our rooms have free Wi-Fi.",
  ])("%j", (source) => {
    expect(read(source).label).toBeNull();
  });
});

test("a paragraph that is only bold text is a heading", () => {
  expect(read("**What we did**\n")).toMatchObject({ kind: "heading", depth: 7, label: null });
  expect(read("**What we did**:\n")).toMatchObject({ kind: "heading", depth: 7 });
  expect(read("**What** we did\n")).toMatchObject({ kind: "paragraph", depth: 0 });
});
