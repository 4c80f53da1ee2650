import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CLAIM, FINE, useCommand } from "./command.js";

const { run, put, path } = useCommand();
const posix = process.platform !== "win32";

/** What lies outside the folder that is linted: nothing in it may be read, said or changed. */
let outside = "";
const SECRET = "We are passionate about co-production, secretly.\n";
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), "tenderlint-outside-"));
  writeFileSync(join(outside, "secret.md"), SECRET);
  writeFileSync(join(outside, "secret.json"), '{ "password": "hunter2" }');
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

const MARK = "owned";
/** Values that would do something if any of them were run. */
const CODE = [
  '!!js/function \'function () { require("fs").writeFileSync("owned", "") }\'',
  '!!python/object/apply:os.system ["touch owned"]',
  "$(touch owned)",
  "`touch owned`",
  '"; touch owned; "',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that nobody fills it in is the point
  "${process.mainModule.require('child_process').execSync('touch owned')}",
  "<%= require('child_process').execSync('touch owned') %>",
  "{{constructor.constructor('return process')().exit(7)}}",
];

describe("a folder from a stranger runs nothing", () => {
  it("in its front matter", async () => {
    put(Object.fromEntries(CODE.map((code, n) => [`${n}.md`, `---\ntitle: ${code}\nbuyer: x\n---\n\n${CLAIM}`])));
    const { code } = await run([".", "--format", "html"]);
    expect(code).toBe(1);
    expect(existsSync(path(MARK))).toBe(false);
  });
  it("in its settings", async () => {
    for (const settings of [
      '{ "extends": "./evil.js" }',
      '{ "extends": ["../evil.json"] }',
      '{ "plugins": ["./evil.js"] }',
      '{ "rules": { "__proto__": { "severity": "off" } } }',
      '{ "__proto__": { "rules": {} } }',
      '{ "constructor": { "prototype": { "x": 1 } } }',
      ...CODE.map((code) => JSON.stringify({ submissionDate: code })),
    ]) {
      put({ "tenderlint.json": settings, "evil.js": 'require("fs").writeFileSync("owned", "")', "a.md": CLAIM });
      const { code, err } = await run(["a.md"]);
      expect({ settings, code }).toEqual({ settings, code: 2 });
      expect(err).toMatch(/^tenderlint\.json:1:\d+ /);
    }
    expect(existsSync(path(MARK))).toBe(false);
  }, 60_000);
  it("beside its settings: only tenderlint.json is looked for", async () => {
    const evil = 'require("fs").writeFileSync("owned", "")';
    const names = ["tenderlint.js", "tenderlint.config.js", ".tenderlintrc.cjs", "node_modules/tinypool/index.js"];
    put({ ...Object.fromEntries(names.map((name) => [name, evil])), "a.md": CLAIM, "package.json": '{ "main": "x" }' });
    expect((await run(["."])).code).toBe(1);
    expect(existsSync(path(MARK))).toBe(false);
  });
  it("in its notes to tenderlint", async () => {
    const notes = CODE.map((code) => `<!-- tenderlint-ignore-next tokenistic-claim -- ${code} -->\n\n${CLAIM}`);
    put({ "a.md": notes.join("\n") });
    const { code, out } = await run(["a.md", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).summary.suppressed).toBe(CODE.length);
    expect(existsSync(path(MARK))).toBe(false);
  });
  it("in the page that it is shown on", async () => {
    const attack = `<script>alert(1)</script> <img src=x onerror=alert(1)> We are passionate about "><script>x</script> co-production.`;
    put({ "a.md": `---\ntitle: "<script>alert(1)</script>"\n---\n\n${attack}\n`, '"><script>.md': CLAIM });
    const { out } = await run([".", "--format", "html"]);
    // The page's own script is the only one, and it comes with a hash that no other fits.
    expect(out.match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(out).not.toMatch(/<img|onerror=(?!")/);
  });
});

describe.runIf(posix)("a folder from a stranger reads nothing outside itself", () => {
  it("by a link to a draft", async () => {
    put({ "a.md": FINE });
    symlinkSync(join(outside, "secret.md"), path("link.md"));
    const { code, out, err } = await run(["."]);
    expect(out).not.toContain("passionate");
    expect(err).toBe("link.md is a link to a file outside this folder: name it to have it checked.\n");
    expect(code).toBe(2);
    expect(await run(["*.md", "--quiet"])).toEqual({ code: 0, out: "", err: "" });
    // Named by the writer, it is the writer's wish.
    expect((await run(["link.md"])).out).toContain("passionate");
  });
  it("by a link to a folder", async () => {
    put({ "a.md": FINE });
    symlinkSync(outside, path("folder"));
    const { out, err } = await run(["."]);
    expect(out + err).not.toContain("passionate");
  });
  it("by settings that are a link: no value of what it leads to is said", async () => {
    put({ "a.md": FINE });
    for (const target of ["secret.json", "secret.md"]) {
      rmSync(path("tenderlint.json"), { force: true });
      symlinkSync(join(outside, target), path("tenderlint.json"));
      const { code, out, err } = await run(["a.md"]);
      expect(code).toBe(2);
      expect(out + err).not.toMatch(/hunter2|passionate/);
    }
  });
  it("and changes nothing there", async () => {
    put({ "a.md": CLAIM, ".tenderlint-cache/x": "" });
    symlinkSync(join(outside, "secret.md"), path(".tenderlint-cache/.gitignore"));
    await run(["a.md", "--cache", "--cache-location", ".tenderlint-cache"]);
    expect(readFileSync(join(outside, "secret.md"), "utf8")).toBe(SECRET);
  });
});

describe.runIf(posix)("a folder from a stranger does not stop the command", () => {
  const SPECIAL = [
    "tenderlint.json",
    "tenderlint-baseline.json",
    ".gitignore",
    ".tenderlintignore",
    "pipe.md",
    "pipe.docx",
  ];
  it.each(SPECIAL)("with a pipe for %s", async (name) => {
    put({ "a.md": CLAIM });
    execFileSync("mkfifo", [path(name)]);
    const { code, out } = await run([".", "--format", "json"]);
    expect([0, 1, 2]).toContain(code);
    if (name !== "tenderlint.json") expect(JSON.parse(out).drafts[0].findings).toHaveLength(1);
  });
  it.each(SPECIAL)("with a device for %s", async (name) => {
    put({ "a.md": CLAIM });
    symlinkSync("/dev/zero", path(name));
    expect([0, 1, 2]).toContain((await run([".", "--format", "json"])).code);
  });
  it("with links that go round", async () => {
    put({ "a.md": CLAIM, "sub/b.md": CLAIM });
    symlinkSync("..", path("sub/up"));
    symlinkSync("round-b.md", path("round-a.md"));
    symlinkSync("round-a.md", path("round-b.md"));
    symlinkSync("tenderlint.json", path("sub/tenderlint.json"));
    const { code, out } = await run([".", "--format", "json"]);
    expect([1, 2]).toContain(code);
    expect(JSON.parse(out).drafts.map((draft: { path: string }) => draft.path)).toEqual(["a.md", "sub/b.md"]);
  });
  it("with settings, baselines and ignore files of 50 MB", async () => {
    const large = Buffer.alloc(50_000_000, '{"a":[');
    put({ "a.md": CLAIM, "tenderlint.json": large });
    const settings = await run(["a.md"]);
    expect(settings).toMatchObject({ code: 2, out: "" });
    expect(settings.err).toBe("tenderlint.json:1:1 This file is too large to be a tenderlint configuration.\n");
    rmSync(path("tenderlint.json"));
    put({ "tenderlint-baseline.json": large, ".tenderlintignore": large });
    const { code, err } = await run(["."]);
    expect(code).toBe(2);
    expect(err).toContain(".tenderlintignore is too large to be an ignore file, so it is not followed.");
  });
  it("with 800 folders in each other", async () => {
    put({ "a.md": CLAIM });
    let deep = path("d");
    for (let n = 0; n < 800; n++) deep = join(deep, "d");
    mkdirSync(deep, { recursive: true });
    expect((await run([".", "--format", "json"])).code).toBe(1);
  });
});

describe("a folder from a stranger says nothing to the terminal but words", () => {
  /** Clears the screen, sets the title, turns the direction of writing round; the last two are one character each. */
  const ESCAPES = "\u001B[2J\u001B]0;owned\u0007\u009B2J\u202E";
  // Other than tenderlint's own ends of lines.
  const UNSAFE = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u;
  const name = posix ? `a${ESCAPES}.md` : "a.md";
  beforeEach(() => {
    const line = `We are passionate about co-production. ${ESCAPES}`;
    const ignored = `<!-- tenderlint-ignore-next tokenistic-claim -- ${ESCAPES} -->`;
    put({
      [name]: `---\ntitle: "${ESCAPES}"\nsubmission-date: ${ESCAPES}\n---\n\n# ${line}\n\n${line}\n\n${ignored}\n\n${line}\n`,
    });
    if (posix)
      put({
        [`empty${ESCAPES}.md`]: "",
        [`word${ESCAPES}.docx`]: "no",
        [`utf-16${ESCAPES}.md`]: Buffer.from([0xff, 0xfe, 0, 0]),
      });
    if (posix) symlinkSync(join(outside, "secret.md"), path(`link${ESCAPES}.md`));
  });
  it.each([
    [["."]],
    [["map", name]],
    [["explain", `${name}:8`]],
    [["ignores"]],
    [["baseline", "add", "--reason", ESCAPES]],
    [["baseline", "show"]],
    ...["github", "markdown", "json", "sarif", "gitlab", "junit"].map((format) => [[".", "--format", format]]),
    [["."], JSON.stringify({ [ESCAPES]: 1, rules: { [ESCAPES]: ESCAPES }, submissionDate: ESCAPES })],
    [["."], `{ "a": "${ESCAPES}`],
    [[".", "--since", ESCAPES]],
    [[`no${ESCAPES}.md`]],
  ] as [string[], string?][])("%j %j", async (args, settings) => {
    if (settings !== undefined) put({ "tenderlint.json": settings });
    const { out, err } = await run(args);
    expect(out + err).not.toBe("");
    expect(UNSAFE.exec(out + err)).toBe(null);
  });
  it("in a baseline’s reasons", async () => {
    await run(["baseline", "add"]);
    const file = path("tenderlint-baseline.json");
    const reason = JSON.stringify(`${ESCAPES}owned`);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll('"accepted as it is"', reason));
    const { out, err } = await run(["baseline", "show"]);
    expect(out).toContain("owned");
    expect(UNSAFE.exec(out + err)).toBe(null);
  });
  it("from a cache that came with it", async () => {
    await run([name, "--cache"]);
    const cache = path(".tenderlint-cache");
    for (const entry of readdirSync(cache).filter((one) => one.endsWith(".json"))) {
      const { key, result } = JSON.parse(readFileSync(join(cache, entry), "utf8"));
      for (const finding of result.findings)
        for (const part of ["rule", "message", "why", "advice"]) finding[part] += ESCAPES;
      writeFileSync(join(cache, entry), JSON.stringify({ key, result }));
    }
    const { out, err } = await run([name, "--cache"]);
    expect(out).toContain("passionate");
    expect(UNSAFE.exec(out + err)).toBe(null);
  });
});
