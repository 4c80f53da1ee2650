import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createLines } from "../src/text/lines.js";
import { pushing, settle, startSession } from "./harness.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const heap = (): number => {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
};

/** The same numbers on every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const PIECES = [
  " we value",
  " voice",
  ".",
  " In March 2026",
  " six people",
  // Often enough that no paragraph grows long.
  "\n\n",
  "\n\n",
  "\n\n",
  " changed the rota",
  " regularly",
  "x",
  "£",
  " 🎉",
  "- ",
];

describe("memory", () => {
  it("grows under 20 MB over 10,000 edits in one session", { timeout: 300_000 }, async () => {
    const uri = "file:///bids/a.md";
    const { session, open, heard, settings } = startSession({ capabilities: pushing });
    settings.set("*", { typingPause: 0 });
    const roll = dice(7);
    let text = "Families are at the centre of everything our team does.\n\n".repeat(4);
    open(uri, text);
    await settle();
    let before = 0;
    for (let n = 0; n < 10_000; n++) {
      if (n === 500) {
        // Once everything is loaded and the caches have filled.
        heard.published.length = 0;
        before = heap();
      }
      const lines = createLines(text, "utf-16");
      const from = roll(text.length + 1);
      const to = Math.min(text.length, from + (text.length > 700 ? roll(30) : roll(3)));
      const range = lines.range(from, to);
      const put = PIECES[roll(PIECES.length)] ?? "";
      text = text.slice(0, lines.offset(range.start)) + put + text.slice(lines.offset(range.end));
      session.didChange({ textDocument: { uri, version: n + 2 }, contentChanges: [{ range, text: put }] });
      // Each edit is read and its findings sent.
      while (heard.published.length === 0) await settle(1);
      heard.published.length = 0;
    }
    await settle();
    const grown = heap() - before;
    console.log(`heap growth over 9,500 edits: ${grown.toFixed(1)} MB`);
    expect(grown).toBeLessThan(20);
  });
});
