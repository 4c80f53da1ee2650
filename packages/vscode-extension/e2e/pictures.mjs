#!/usr/bin/env node
// Takes the walkthrough's pictures from the running editor, with the sample in it: media/walkthrough/*.png.
// Needs pngquant (a Debian package) to make them small. usage: node e2e/pictures.mjs
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openEditor } from "./editor.mjs";
import { handsOn } from "./hands.mjs";
import { installCodeServer } from "./install.mjs";
import { until } from "./report.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const extension = join(here, "..");
const cache = join(extension, "../../.cache/e2e");
const media = join(extension, "media/walkthrough");
mkdirSync(media, { recursive: true });

const packed = spawnSync(process.execPath, [join(extension, "scripts/package.mjs")], { encoding: "utf8" });
if (packed.status !== 0) throw new Error(packed.stdout + packed.stderr);
const vsix = join(extension, packed.stdout.trim().split("\n").pop().split(":")[0]);

const folder = mkdtempSync(join(tmpdir(), "tenderlint-pictures-"));
const editor = await openEditor({
  codeServer: installCodeServer(cache),
  vsix,
  folder,
  out: join(cache, "out/pictures"),
  viewport: { width: 860, height: 540 },
  settings: {
    "workbench.activityBar.location": "hidden",
    "breadcrumbs.enabled": false,
    "editor.stickyScroll.enabled": false,
    "editor.fontFamily": "DejaVu Sans",
    "editor.fontSize": 13,
    "editor.lineNumbers": "off",
    "editor.folding": false,
    "editor.glyphMargin": false,
    "editor.renderLineHighlight": "none",
    "editor.occurrencesHighlight": "off",
    "editor.matchBrackets": "never",
    "editor.cursorBlinking": "solid",
    "editor.overviewRulerBorder": false,
    "editor.unicodeHighlight.ambiguousCharacters": false,
    "workbench.layoutControl.enabled": false,
    "workbench.editor.editorActionsLocation": "hidden",
    "window.menuBarVisibility": "hidden",
  },
});
const { page } = editor;
const { command, press, type, hover, fixesFor, chooseFix, squigglesUnder, boxOf } = handsOn(editor);

async function picture(name, clip) {
  await page.waitForTimeout(600);
  const path = join(media, `${name}.png`);
  await page.screenshot({ path, ...(clip ? { clip } : {}) });
  const small = `${path}.small`;
  const done = spawnSync("pngquant", ["--force", "--speed", "1", "--nofs", "--strip", "--output", small, "28", path]);
  if (done.status !== 0) throw new Error(`pngquant: ${done.error?.message ?? done.stderr}`);
  renameSync(small, path);
  console.log(`${name}.png ${Math.round(statSync(path).size / 1024)} KB`);
}

try {
  await editor.open();
  await page.locator(".explorer-folders-view, .explorer-empty-view").first().waitFor({ timeout: 60_000 });
  await command("View: Toggle Primary Side Bar Visibility");
  await command("Tenderlint: Open the Sample Answer");
  await until("the squiggles", async () => (await squigglesUnder("Passengers are at the heart")).length > 0);
  await page.mouse.move(5, 5);
  // Tall enough for all six.
  await page.setViewportSize({ width: 860, height: 760 });
  await picture("sample");
  await page.setViewportSize({ width: 860, height: 540 });

  await hover("Passengers are at the heart", /What good looks like/);
  await page.waitForTimeout(500);
  await picture("underlined", { x: 0, y: 170, width: 860, height: 350 });
  await press("Escape");

  await fixesFor("Passengers are at the heart", "Put in the evidence");
  await picture("fix", { x: 0, y: 110, width: 860, height: 430 });
  await press("Escape");

  await fixesFor("regularly", "here, with a reason");
  await chooseFix(/here, with a reason/);
  await type("the buyer sets these dates");
  await press("Tab");
  await until(
    "the squiggle to go",
    async () => (await boxOf("regularly")) && (await squigglesUnder("regularly")).length === 0,
  );
  await picture("ignore", { x: 0, y: 30, width: 860, height: 360 });
  await until("the sample as it was", async () => {
    if (!(await boxOf("tenderlint-ignore"))) return true;
    await press("Control+z");
    await page.waitForTimeout(400);
    return false;
  });

  await press("Control+Home");
  await command("Tenderlint: Show Evidence Map");
  const row = (words) => page.locator(".sidebar .pane-body .monaco-list-row", { hasText: words }).first();
  await row("This answer").waitFor();
  await widen(400);
  await page.mouse.move(5, 5);
  await picture("private");
  await row("Proved: We are committed").locator(".monaco-tl-twistie").click();
  await row("Example: eleven").locator(".monaco-tl-twistie").click();
  await widen(640);
  await page.mouse.move(700, 500);
  await picture("own", { x: 0, y: 0, width: 640, height: 520 });
} catch (error) {
  await page.screenshot({ path: join(cache, "out/pictures/fail.png") });
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await editor.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Draws the edge of the side bar to a place, in pixels from the left. */
async function widen(to) {
  const { x, width } = await page.locator(".part.sidebar").boundingBox();
  await page.mouse.move(x + width, 300);
  await page.mouse.down();
  await page.mouse.move(to, 300, { steps: 5 });
  await page.mouse.up();
  await page.waitForTimeout(300);
}
