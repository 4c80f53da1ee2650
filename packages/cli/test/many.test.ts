import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CLAIM, FINE, useCommand } from "./command.js";

const { run, put, path, main } = useCommand();
const AS_OF = ["--as-of", "2026-03-01"];

/** Drafts with words of their own, so that nothing remembered answers for them. */
const drafts = (count: number, size = 1): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `${n}.md`,
      Array.from({ length: size }, (_, m) => `Ward ${n}-${m} opens at seven.\n\n${CLAIM}`).join("\n"),
    ]),
  );

describe("workers", () => {
  it("give the same result in the same order as none", async () => {
    put(drafts(9));
    const one = await run([...AS_OF, "--format", "json", "--jobs", "1"]);
    const three = await run([...AS_OF, "--format", "json", "--jobs", "3"]);
    expect(one.out).toContain("tokenistic-claim");
    expect(three).toEqual(one);
  });
  it("are not missed where their library is", async () => {
    put(drafts(2));
    writeFileSync(
      path("no-pool.mjs"),
      `import { register } from "node:module"; register("data:text/javascript,export async function resolve(name, context, next) { if (name === 'tinypool') throw new Error('gone'); return next(name, context); }");`,
    );
    const done = await run([...AS_OF, "--quiet", "--jobs", "2"], { node: ["--import", path("no-pool.mjs")] });
    expect([done.code, done.err]).toEqual([1, ""]);
  });
});

describe("--cache", () => {
  const cached = (...args: string[]) => run([...AS_OF, "--cache", "--format", "json", ...args]);
  const entries = (): string[] => readdirSync(path(".tenderlint-cache")).filter((name) => name.endsWith(".json"));
  it("answers for drafts that have not changed, with the same result", async () => {
    put(drafts(3));
    const fresh = await run([...AS_OF, "--format", "json"]);
    expect(await cached()).toEqual(fresh);
    expect(entries()).toHaveLength(3);
    // An entry that could not be made by linting shows that entries are read.
    for (const name of entries()) {
      const file = path(`.tenderlint-cache/${name}`);
      writeFileSync(file, readFileSync(file, "utf8").replaceAll("Evaluators", "Markers"));
    }
    const again = await cached();
    expect(again.out).toBe(fresh.out.replaceAll("Evaluators", "Markers"));
    expect(again.code).toBe(1);
  });
  it.each<[string, () => void, string[]]>([
    ["the text", () => put({ "a.md": FINE }), []],
    ["the settings", () => put({ "tenderlint.json": '{ "rules": { "tokenistic-claim": "off" } }' }), []],
    [
      "the words of the house",
      () => put({ "tenderlint.json": '{ "lexicon": { "group": { "add": ["Kestrel Circle"] } } }' }),
      [],
    ],
    ["a rule on the command line", () => {}, ["--rule", "tokenistic-claim=info"]],
    ["the day", () => {}, ["--as-of", "2025-01-01"]],
  ])("lints again when %s has changed", async (_, change, args) => {
    put({ "a.md": CLAIM });
    await cached();
    const [name = ""] = entries();
    const before = readFileSync(path(`.tenderlint-cache/${name}`), "utf8");
    change();
    const fresh = await run([...AS_OF, "--format", "json", ...args]);
    expect(await cached(...args)).toEqual(fresh);
    expect(entries()).toEqual([name]);
    expect(readFileSync(path(`.tenderlint-cache/${name}`), "utf8")).not.toBe(before);
  });
  it("keeps no result past the day that its ages were measured to", async () => {
    put({ "a.md": CLAIM, "b.md": `---\nsubmission-date: 2026-03-01\n---\n\n${CLAIM}` });
    await run(["--cache"]);
    for (const name of entries()) {
      const file = path(`.tenderlint-cache/${name}`);
      writeFileSync(
        file,
        readFileSync(file, "utf8").replace(
          /"date":"20\d\d-\d\d-\d\d","source":"today"/,
          '"date":"2020-01-01","source":"today"',
        ),
      );
    }
    const { out } = await run(["--cache", "--format", "json"]);
    expect(JSON.parse(out).drafts[0].asOf.date).not.toBe("2020-01-01");
  });
  it("stays out of the repository, survives damage, and forgets what was not asked for in a month", async () => {
    put({ "a.md": CLAIM });
    await cached();
    expect(readFileSync(path(".tenderlint-cache/.gitignore"), "utf8")).toBe("*\n");
    const [name = ""] = entries();
    put({
      [`.tenderlint-cache/${name}`]: "{ damaged",
      [`.tenderlint-cache/${"0".repeat(32)}.json`]: "{}",
      ".tenderlint-cache/mine.txt": "x",
    });
    const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
    utimesSync(path(`.tenderlint-cache/${"0".repeat(32)}.json`), old, old);
    utimesSync(path(".tenderlint-cache/mine.txt"), old, old);
    expect((await cached()).code).toBe(1);
    expect(entries()).toEqual([name]);
    expect(statSync(path(".tenderlint-cache/mine.txt")).size).toBe(1);
  });
  it("may lie elsewhere, and not in the place of a file", async () => {
    put({ "a.md": CLAIM, taken: "x" });
    expect((await run(["a.md", "--cache-location", "kept/here"])).code).toBe(1);
    expect(readdirSync(path("kept/here"))).toHaveLength(2);
    const { code, err } = await run(["a.md", "--cache-location", "taken"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^--cache: .*taken cannot be written to\. Name another folder with --cache-location\.\n$/);
  });
});

describe.runIf(process.platform !== "win32")("Ctrl-C", () => {
  it.each([["1"], ["2"]])(
    "ends at once and leaves nothing half written, with %s at work",
    async (jobs) => {
      put(drafts(40, 60));
      const args = ["--jobs", jobs, "--cache", "--format", "html=r.html", "--format", "json=r.json"];
      const child = spawn(process.execPath, [main(), ...args], { cwd: path("."), stdio: "ignore" });
      const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
      // When the first results are in the cache, many are still to come.
      for (let n = 0; n < 600; n++) {
        await new Promise((resolve) => setTimeout(resolve, 25));
        try {
          if (readdirSync(path(".tenderlint-cache")).some((name) => name.endsWith(".json"))) break;
        } catch {}
      }
      const asked = Date.now();
      child.kill("SIGINT");
      expect(await ended).toBe(130);
      expect(Date.now() - asked).toBeLessThan(10_000);
      expect(readdirSync(path(".")).filter((name) => /^r\.|tmp/.test(name))).toEqual([]);
      const kept = readdirSync(path(".tenderlint-cache")).filter((name) => name !== ".gitignore");
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.length).toBeLessThan(40);
      for (const name of kept)
        expect(() => JSON.parse(readFileSync(path(`.tenderlint-cache/${name}`), "utf8"))).not.toThrow();
    },
    60_000,
  );
});
