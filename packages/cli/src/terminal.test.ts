import { describe, expect, it } from "vitest";
import { createProgress } from "./progress.js";
import { columnsOf, wantsColour } from "./terminal.js";

describe("colours", () => {
  const terminal = { isTTY: true };
  it.each([
    [terminal, {}, true],
    [{}, {}, false],
    [terminal, { NO_COLOR: "1" }, false],
    [terminal, { NO_COLOR: "" }, true],
    [{}, { FORCE_COLOR: "1" }, true],
    [terminal, { FORCE_COLOR: "0" }, false],
    [{}, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    [terminal, { TERM: "dumb" }, false],
  ])("%j %j: %s", (stream, env, wanted) => {
    expect(wantsColour(stream, env)).toBe(wanted);
  });
});

it("writes in the terminal’s columns, within what reads well", () => {
  expect([undefined, 0, 20, 90, 300].map((columns) => columnsOf(columns === undefined ? {} : { columns }))).toEqual([
    100, 100, 40, 90, 120,
  ]);
});

describe("the progress line", () => {
  const watch = (isTTY: boolean) => {
    let time = 0;
    const written: string[] = [];
    const stream = { isTTY, columns: 40, write: (text: string) => written.push(text) };
    const progress = createProgress(9, stream, () => time);
    return {
      written,
      progress,
      at: (ms: number) => {
        time = ms;
        return progress;
      },
    };
  };
  it("stays away for a second, does not flicker, fits, and wipes itself", () => {
    const { written, at, progress } = watch(true);
    at(900).tick(0, "a.md");
    at(1100).tick(1, "b.md");
    at(1110).tick(2, "c.md");
    at(1300).tick(3, "a-long-name-".repeat(9));
    progress.end();
    expect(written).toEqual([
      "\r\u001B[2K███░░░░░░░░░░░░░░░░░░░░░ 1 of 9  b.md",
      "\r\u001B[2K████████░░░░░░░░░░░░░░░░ 3 of 9  a-lon…",
      "\r\u001B[2K",
    ]);
  });
  it("says nothing in a quick run, or where there is no terminal", () => {
    const quick = watch(true);
    quick.at(500).tick(0, "a.md");
    quick.progress.end();
    const piped = watch(false);
    piped.at(5000).tick(0, "a.md");
    piped.progress.end();
    expect([...quick.written, ...piped.written]).toEqual([]);
  });
});
