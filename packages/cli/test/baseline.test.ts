import { readFileSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CLAIM, FINE, useCommand } from "./command.js";

const { run, put, path } = useCommand();
const baseline = (name = "tenderlint-baseline.json") => JSON.parse(readFileSync(path(name), "utf8"));
const OTHER = "Quality is in our DNA.\n";

describe("baseline", () => {
  it("accepts what is there until its words change", async () => {
    put({ "bids/a.md": CLAIM, "bids/b.md": FINE });
    expect((await run(["bids"])).code).toBe(1);
    expect(await run(["baseline", "add", "bids", "--reason", "agreed with the lead"])).toEqual({
      code: 0,
      out: "Added 1 finding to tenderlint-baseline.json. They no longer count; they come back when their words change.\n",
      err: "",
    });
    expect(Object.keys(baseline().drafts)).toEqual(["bids/a.md"]);
    const accepted = await run(["bids"]);
    expect(accepted.code).toBe(0);
    expect(accepted.out).toMatch(/2 drafts: nothing to report \(1 suppressed\)\n$/);
    expect((await run(["bids", "--no-baseline"])).code).toBe(1);

    put({ "bids/a.md": `Something new stands before it.\n\n${CLAIM.replace("about ", "about\n")}` });
    expect((await run(["bids"])).code).toBe(0);
    put({ "bids/a.md": `${CLAIM}\n${OTHER}` });
    expect((await run(["bids"])).code).toBe(1);
    put({ "bids/a.md": CLAIM.replace("co-production", "choice") });
    expect((await run(["bids"])).code).toBe(1);
  });
  it("stands in the result and every report, marked with its reason", async () => {
    put({ "a.md": CLAIM });
    await run(["baseline", "add", "--reason", "agreed"]);
    const { out } = await run(["--format", "json"]);
    expect(JSON.parse(out).drafts[0].findings[0].suppressed).toEqual({ by: "baseline", reason: "agreed" });
    const sarif = JSON.parse((await run(["--format", "sarif"])).out);
    expect(sarif.runs[0].results[0]).toMatchObject({
      baselineState: "unchanged",
      suppressions: [{ kind: "external" }],
    });
  });
  it("shows its entries, and prunes those that nothing answers to", async () => {
    put({ "a.md": CLAIM + OTHER, "b.md": CLAIM, "lots/c.md": OTHER });
    await run(["baseline", "add", "--reason", "for now"]);
    const shown = await run(["baseline", "show"]);
    expect(shown.out).toContain("a.md\n  tokenistic-claim  “We are passionate about co-production");
    expect(shown.out).toContain("\n    for now\n");
    expect(shown.out).toContain("lots/c.md\n");
    expect((await run(["baseline", "show", "lots"])).out).not.toContain("a.md");
    expect((await run(["baseline", "prune"])).out).toBe("Nothing to prune: every entry answers to a finding.\n");
    put({ "a.md": FINE });
    rmSync(path("b.md"));
    expect((await run(["baseline", "prune"])).out).toMatch(/^Took \d entries out of tenderlint-baseline\.json\.\n$/);
    expect(Object.keys(baseline().drafts)).toEqual(["lots/c.md"]);
    expect((await run(["baseline", "show", "a.md"])).out).toMatch(/^There is no baseline entry here\./);
  });
  it("lies beside the settings, and is held to them", async () => {
    put({ "bids/tenderlint.json": '{ "rules": { "tokenistic-claim": "off" } }', "bids/a.md": CLAIM });
    expect((await run(["baseline", "add", "bids"])).out).toMatch(/^Nothing to add/);
    put({ "bids/tenderlint.json": "{}" });
    await run(["baseline", "add", "bids"]);
    expect(Object.keys(baseline("bids/tenderlint-baseline.json").drafts)).toEqual(["a.md"]);
    expect((await run(["bids"])).code).toBe(0);
  });
  it("may be another file", async () => {
    put({ "a.md": CLAIM });
    await run(["baseline", "add", "--baseline", "accepted.json"]);
    expect((await run([])).code).toBe(1);
    expect((await run(["--baseline", "accepted.json"])).code).toBe(0);
    expect(await run(["--baseline", "accepted.json", "-o", "accepted.json"])).toMatchObject({ code: 2 });
  });
  it.each([
    ["{ nonsense", /^tenderlint-baseline\.json: This baseline is not valid JSON: restore it/],
    ['{ "version": 9, "drafts": {} }', /^tenderlint-baseline\.json: This baseline was written by a newer tenderlint/],
  ])("that is wrong is told of once, and never written over: %s", async (text, sentence) => {
    put({ "a.md": CLAIM, "b.md": CLAIM, "tenderlint-baseline.json": text });
    const linted = await run([]);
    expect(linted.code).toBe(2);
    expect(linted.err).toMatch(sentence);
    expect(linted.err.split("\n")).toHaveLength(2);
    expect(linted.out).toContain("a.md:1:1");
    for (const action of ["add", "prune"]) expect((await run(["baseline", action])).code).toBe(2);
    expect(readFileSync(path("tenderlint-baseline.json"), "utf8")).toBe(text);
  });
  it.each([
    [["baseline", "add", "--reason", " "], "--reason cannot be empty: leave it out, or say why.\n"],
    [["baseline"], "Say what to do with the baseline: tenderlint baseline add, show or prune.\n"],
    [["baseline", "zz"], "There is no command “zz” here. See tenderlint --help.\n"],
    [["baseline", "ad"], "There is no command “ad” here. Did you mean “add”?\n"],
  ])("%j is refused with a sentence", async (args, err) => {
    put({ "a.md": CLAIM });
    expect(await run(args)).toEqual({ code: 2, out: "", err });
  });
});

describe("ignores", () => {
  it("lists every suppression with its place and reason", async () => {
    put({
      "a.md": `<!-- tenderlint-ignore-next tokenistic-claim, vague-cadence -- the buyer’s words -->\n${CLAIM}`,
      "b.md": CLAIM,
      "c.md": "<!-- tenderlint-ignore-next tokenistic-claim -->\nText.\n",
    });
    await run(["baseline", "add", "b.md", "--reason", "agreed"]);
    const { code, out } = await run(["ignores"]);
    expect(code).toBe(0);
    expect(out).toBe(
      `a.md:1:1  ignore-next  tokenistic-claim, vague-cadence\n    the buyer’s words\nb.md:1:1  baseline  tokenistic-claim\n    agreed\n\n2 suppressions.\n`,
    );
    expect((await run(["ignores", "b.md", "--no-baseline"])).out).toBe("Nothing is suppressed.\n");
  });
});

describe("strip", () => {
  const DRAFT = `---\ntitle: x\n---\n\nFirst.\n\n<!-- tenderlint-ignore-next tokenistic-claim -- agreed -->\n${CLAIM}`;
  it("writes a copy without directives, and never to the draft", async () => {
    put({ "a.md": DRAFT });
    expect(await run(["strip", "a.md"])).toEqual({ code: 0, out: `---\ntitle: x\n---\n\nFirst.\n\n${CLAIM}`, err: "" });
    expect((await run(["strip", "a.md", "--front-matter", "-o", "portal.txt"])).code).toBe(0);
    expect(readFileSync(path("portal.txt"), "utf8")).toBe(`First.\n\n${CLAIM}`);
    expect((await run(["strip", "a.md", "-o", "a.md"])).code).toBe(2);
    expect(readFileSync(path("a.md"), "utf8")).toBe(DRAFT);
    expect(await run(["strip", "none.md"])).toMatchObject({ code: 2, err: "none.md does not exist.\n" });
  });
});
