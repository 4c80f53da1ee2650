// The status, the evidence map, the pages about findings, the submission date.
import { check, until } from "./report.mjs";

/** Takes the hands, the editor and the step counter that `desktop` gives to each part. */
export async function mapAndPages({
  editor,
  page,
  step,
  press,
  type,
  picture,
  text,
  rows,
  boxOf,
  clickOn,
  squiggle,
  openFile,
  command,
  saved,
  closeEditors,
  statusBar,
  tree,
}) {
  await step("the status bar says how the draft stands, never that it has passed", async () => {
    const said = await until("the words", async () => {
      const now = await statusBar.textContent();
      return /^Evidence: \d+ to look at$/.test(now.trim()) && now.trim();
    });
    await page.locator("#status\\.languageStatus").hover();
    const detail = await until("the language status", async () => {
      const now = await text(".monaco-hover:not(.hidden)");
      return /Ages are measured to 1 March 2026, from the draft’s submission-date/.test(now) && now;
    });
    await picture("11-status");
    return `${said}; ${detail.slice(0, 140)}`;
  });

  await step("a click on it opens the evidence map", async () => {
    await statusBar.click();

    const found = await until("the map", async () => {
      const all = await rows(tree);
      return all.some((row) => row.startsWith("This answer")) && all;
    });
    const has = (pattern) =>
      check(
        found.some((row) => pattern.test(row)),
        `${pattern} is not in ${found.join(" | ")}`,
      );
    has(/^This answer ?2 claims, 2 proved · 4 examples/);
    has(/^Listening ?1 claim, 1 proved · 2 examples · newest June 2025/);
    has(/^Proved: Tenants are at the heart/);
    has(/^Labelled example: .*newest date May 2025, 9 months old, nothing missing/);
    has(/^Example: four tenants .*newest date August 2020, 66 months old/);
    await picture("12-map");
    return found.slice(0, 4).join(" | ");
  });

  await step("the map is worked with the keyboard alone, and goes to the words", async () => {
    await command("Tenderlint: Show Evidence Map");
    await until("the map in focus", () =>
      page.evaluate(() => document.activeElement?.closest(".pane-body, .monaco-list") !== null),
    );
    await press("Home");
    const focused = () => text(".sidebar .pane-body .monaco-list-row.focused");
    await until("the line on older work", async () => {
      if (/66 months/.test(await focused())) return true;
      await press("ArrowDown");
      return false;
    });
    await press("ArrowRight");
    const slots = await until("its slots", async () => {
      const all = await rows(tree);
      return (
        all.some((row) => /^Who ?“/.test(row)) && all.filter((row) => /^(?:Who|When|How|What|Record|Newest)/.test(row))
      );
    });
    await picture("13-map-open");
    await press("Enter");
    const at = await until("the place", async () => {
      const now = await text("#status\\.editor\\.selection");
      return /Ln 27\b/.test(now) && now;
    });
    return `${at}; ${slots.join(" | ")}`;
  });

  await step("the map follows what is typed", async () => {
    await press("Control+1");
    await press("Control+End");
    await type("\n\nWe are committed to safeguarding.\n");
    await until("three claims", async () => (await rows(tree)).some((row) => /^This answer ?3 claims/.test(row)));
  });

  await step("a finding is explained on a page of its own", async () => {
    await clickOn("August 2020");
    await command("Tenderlint: Explain This Finding");
    const page_ = await until("the page", async () => {
      for (const frame of page.frames()) {
        const said = await frame
          .locator("body")
          .textContent({ timeout: 500 })
          .catch(() => "");
        if (/Why evaluators care/.test(said)) return said;
      }
      return null;
    });
    check(/In your draft/.test(page_) && /outdated-example/.test(page_), page_.slice(0, 300));
    check(!/\^\^\^/.test(page_), "the marks for tests are shown");
    await page.waitForTimeout(300);
    await picture("14-explained");
    await closeEditors();
  });

  await step("the submission date is chosen and written", async () => {
    await openFile("answer.md");
    await command("Tenderlint: Set the Submission Date");
    await page.locator(".quick-input-title", { hasText: "When is the answer submitted?" }).waitFor();
    await type("14 march 2029");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "14 March 2029" }).first().waitFor();
    await picture("15-date");
    await press("Enter");
    await saved(editor, "answer.md", (file) => file.startsWith("---\nsubmission-date: 2029-03-14\n---\n"));
    await squiggle("a 7am start in May 2025", "error");
    await press("Control+z");
    await saved(editor, "answer.md", (file) => file.startsWith("---\nsubmission-date: 2026-03-01\n---\n"));
  });

  await step("a block is put in by command", async () => {
    await clickOn("chose lamps");
    await command("Tenderlint: Insert Evidence Block");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "You said" }).waitFor();
    await press("ArrowDown");
    await press("Enter");
    await until("the block", () => boxOf("We agreed:"));
    await picture("16-insert");
    await press("Escape");
    await press("Control+z");
  });
}
