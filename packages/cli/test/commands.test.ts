import { readFileSync } from "node:fs";
import { parseConfig } from "@tenderlint/core";
import { rules } from "@tenderlint/core/rules";
import { describe, expect, it } from "vitest";
import { CLAIM, useCommand } from "./command.js";

const { run, put, path } = useCommand();

const PROVED = `# Voice

We value co-production. In March 2026 six people on Cedar ward rewrote the visiting rules and complaints fell from nine to two.

We are passionate about co-production.
`;

describe("help", () => {
  it("shows examples and the exit codes", async () => {
    const { code, out, err } = await run(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    for (const words of ["--as-of", "--fail-on", "Examples:", "tenderlint map answer.md", "Exit codes:"])
      expect(out).toContain(words);
  });
  it("has the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(await run(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});

describe("rules", () => {
  it("lists every rule with its severity", async () => {
    const { code, out } = await run(["rules"]);
    expect(code).toBe(0);
    for (const { id, severity } of rules) expect(out).toMatch(new RegExp(`^${id} +${severity} +[A-Z]`, "m"));
  });
});

describe("explain", () => {
  it.each(rules.map((rule) => rule.id))("prints the page of %s", async (id) => {
    const { code, out } = await run(["explain", id]);
    expect(code).toBe(0);
    expect(out.startsWith(`${id}\n`)).toBe(true);
    for (const heading of ["What it finds", "Why evaluators care", "Flagged", "Not flagged", "Known limits"])
      expect(out).toContain(`\n\n${heading}\n\n`);
    expect(out).not.toMatch(/^(#|```)/m);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });
  it("tells what was read, looked for and found in a line", async () => {
    put({ "a.md": PROVED });
    const proved = await run(["explain", "a.md:3"]);
    expect(proved.code).toBe(0);
    expect(proved.out).toContain("Claim, proved");
    expect(proved.out).toMatch(/what changed +“.*rewrote the visiting rules.*” \(line 3\)/);
    expect(proved.out).toContain("No finding points at this line.");
    const unproved = await run(["explain", "a.md:5:1"]);
    expect(unproved.out).toContain("Claim, unproved");
    expect(unproved.out).toContain("tokenistic-claim (warning):");
    expect((await run(["explain", "a.md:2"])).out).toContain("Nothing is read in this line");
  });
});

describe("init", () => {
  it("writes a config with comments that is right, and still is with every comment taken in", async () => {
    expect((await run(["init"])).code).toBe(0);
    const text = readFileSync(path("tenderlint.json"), "utf8");
    expect(parseConfig(text)).toEqual({ config: expect.anything(), problems: [] });
    const settings = text.replace(/^( *)\/\/ (?=["{])("[a-zA-Z-]+": |\{)/gm, "$1$2");
    expect(settings).not.toBe(text);
    expect(settings.match(/^ *"submissionDate"/m)).not.toBeNull();
    // Commas between what the comments held.
    expect(parseConfig(settings.replace(/("off"|\] \})(,?)(?=\n)/g, "$1,")).problems).toEqual([]);
  });
  it("never writes over one", async () => {
    put({ "tenderlint.json": "mine" });
    expect(await run(["init"])).toEqual({
      code: 2,
      out: "",
      err: "There is a tenderlint.json here already: it is left as it is.\n",
    });
    expect(readFileSync(path("tenderlint.json"), "utf8")).toBe("mine");
  });
});

describe("map", () => {
  it("lists claims with the words that prove them and examples with their slots, and gives no score", async () => {
    put({ "a.md": PROVED });
    const { code, out } = await run(["map", "a.md", "--as-of", "2026-06-01"]);
    expect(code).toBe(0);
    expect(out).toContain("measured to 1 June 2026, from the command line");
    expect(out).toMatch(/^Voice$/m);
    expect(out).toMatch(/ 3 {2}claim, proved: “We value/);
    expect(out).toMatch(/ 5 {2}claim, unproved: “We are passionate/);
    expect(out).toMatch(/when +“.*March 2026.*”, line 3/);
    expect(out).toMatch(/latest date +“.*March 2026.*”, 2 months old/);
    expect(out).not.toMatch(/score|grade|%|out of/i);
  });
  it("says that there is no example", async () => {
    put({ "a.md": CLAIM });
    expect((await run(["map", "a.md"])).out).toContain("No example in this answer.");
  });
});
