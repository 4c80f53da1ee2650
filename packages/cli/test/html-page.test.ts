import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { collectResults, createLinter } from "@tenderlint/core";
import { formatHtml } from "@tenderlint/core/report";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findTool } from "./tools.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const DRAFTS = ["01-homecare.md", "13-crisis-home-treatment.md", "21-dementia-cafes.md"];
/** Where the pictures go, for people to look at. */
const SHOTS = join(root, ".cache/html-report");

// The page as a browser shows it, with real drafts. Chromium: Debian's package.
const executablePath = findTool("chromium") ?? "";
describe.runIf(executablePath)("the HTML report in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "tenderlint-html-"));
  const file = join(folder, "review.html");
  let browser: Browser;
  beforeAll(async () => {
    const linter = await createLinter({ today: "2026-03-01" });
    const sources = new Map<string | null, string>(
      DRAFTS.map((name) => [name, readFileSync(join(root, "fixtures/drafts", name), "utf8")]),
    );
    const results = [...sources].map(([path, text]) => linter.lint(text, { path }));
    writeFileSync(file, formatHtml(collectResults(results), sources));
    mkdirSync(SHOTS, { recursive: true });
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the page; says what it asked for and complained of. */
  async function open(options: BrowserContextOptions): Promise<{ page: Page; asked: string[]; said: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, asked, said };
  }

  it("loads nothing but itself, and complains of nothing", async () => {
    const { page, asked, said } = await open({});
    expect(await page.title()).toBe("Evidence review: 3 drafts");
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(said).toEqual([]);
  });

  it("has each note beside the block that its words stand in", async () => {
    const { page } = await open({ viewport: { width: 1500, height: 1000 } });
    await page.screenshot({ path: join(SHOTS, "wide.png"), fullPage: true });
    const rows = page.locator(".row");
    const count = await rows.count();
    expect(count).toBeGreaterThan(8);
    for (let n = 0; n < count; n++) {
      const [text, notes] = [
        await rows.nth(n).locator("> *").first().boundingBox(),
        await rows.nth(n).locator("> .notes").boundingBox(),
      ];
      expect(notes?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
      expect(Math.abs((notes?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(40);
    }
  });

  it.each([
    [1500, "light"],
    [420, "light"],
    [1500, "dark"],
  ] as const)(
    "has no fault that axe finds, %d wide, %s",
    async (width, colorScheme) => {
      const { page } = await open({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      await page.screenshot({ path: join(SHOTS, `${width}-${colorScheme}.png`), fullPage: true });
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
      const faults = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ target }) => String(target)).join(" | ")))`);
      expect(faults).toEqual([]);
    },
    60_000,
  );

  it("never scrolls sideways as a whole", async () => {
    for (const width of [1500, 1100, 800, 360]) {
      const { page } = await open({ viewport: { width, height: 900 } });
      expect(await page.evaluate<number>("document.documentElement.scrollWidth"), `${width}`).toBeLessThanOrEqual(
        width,
      );
      await page.context().close();
    }
  });

  it("filters by severity and rule from the keyboard, without any script", async () => {
    const { page } = await open({ javaScriptEnabled: false, viewport: { width: 1500, height: 1000 } });
    const warnings = page.locator(".note.s-warning");
    const errors = page.locator(".note.s-error");
    const background = () =>
      page.evaluate<string>('getComputedStyle(document.querySelector("mark.r-outdated-example")).backgroundColor');
    expect([await warnings.first().isVisible(), await errors.first().isVisible()]).toEqual([true, true]);
    await page.locator("#show-warning").focus();
    await page.keyboard.press("Space");
    expect([await warnings.first().isVisible(), await errors.first().isVisible()]).toEqual([false, true]);
    const marked = await background();
    await page.locator("#show-outdated-example").focus();
    await page.keyboard.press("Space");
    expect(await page.locator(".note.r-outdated-example").first().isVisible()).toBe(false);
    expect(await background()).not.toBe(marked);
    await page.screenshot({ path: join(SHOTS, "filtered.png") });
    await page.locator("#show-warning").focus();
    await page.keyboard.press("Space");
    expect(await warnings.first().isVisible()).toBe(true);
    expect(await page.locator(".why").first().isVisible()).toBe(false);
    await page.locator("#show-why").focus();
    await page.keyboard.press("Space");
    expect(await page.locator(".why").first().isVisible()).toBe(true);
  });

  it("leads from the words to the note and back, and from the timeline to the map", async () => {
    const { page } = await open({ javaScriptEnabled: false, viewport: { width: 1500, height: 1000 } });
    await page.locator("a.ref").first().click();
    expect(page.url()).toMatch(/#d1-f\d+$/);
    expect(await page.locator(".note:target").isVisible()).toBe(true);
    await page.locator(".note:target .number").click();
    expect(page.url()).toMatch(/#d1-f\d+-ref$/);
    const dot = page.locator("a.dot").first();
    await dot.focus();
    await page.keyboard.press("Enter");
    expect(page.url()).toMatch(/#d1-E\d+$/);
    expect(await page.locator("tr:target").isVisible()).toBe(true);
  });

  it("places each dated example on its side of the three-year line", async () => {
    const { page } = await open({});
    for (const figure of await page.locator("figure.timeline").all()) {
      const line = (await figure.locator("line.limit").boundingBox())?.x ?? 0;
      for (const dot of await figure.locator("a.dot").all()) {
        const box = await dot.boundingBox();
        const middle = (box?.x ?? 0) + (box?.width ?? 0) / 2;
        const old = ((await dot.getAttribute("class")) ?? "").includes("older");
        expect(old ? line - middle : middle - line).toBeGreaterThan(0);
      }
    }
    expect(await page.locator("a.dot.older").count()).toBeGreaterThan(0);
  });

  it("prints every draft with its notes, and no boxes to tick", async () => {
    const { page } = await open({ viewport: { width: 760, height: 1000 } });
    await page.emulateMedia({ media: "print" });
    await page.screenshot({ path: join(SHOTS, "print.png"), fullPage: true });
    expect(await page.locator(".filters").isVisible()).toBe(false);
    expect(await page.locator(".note").first().isVisible()).toBe(true);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(760);
    const pdf = await page.pdf({ format: "A4", path: join(SHOTS, "review.pdf") });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });
});
