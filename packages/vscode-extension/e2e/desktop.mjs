// The extension as a bid writer meets it: a real VS Code window, mouse and keys.
import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openEditor } from "./editor.mjs";
import { handsOn } from "./hands.mjs";
import { check, until } from "./report.mjs";

const fixture = join(dirname(fileURLToPath(import.meta.url)), "fixture");

export async function desktop({ codeServer, vsix, out, report }) {
  const settings = { "workbench.welcomePage.walkthroughs.openOnInstall": true };
  const editor = await openEditor({ codeServer, folder: fixture, out, settings });
  const { page } = editor;
  const hands = handsOn(editor);
  const { press, type, picture, text, squigglesUnder, openFile, command, hover, fixesFor, chooseFix, saved } = hands;
  const onFail = (n) => picture(`fail-desktop-${n}`);
  const step = (title, run, more) => report.step(`desktop: ${title}`, run, { onFail, ...more });
  const squiggle = (words, severity) =>
    until(`a ${severity} squiggle under “${words}”`, async () => (await squigglesUnder(words)).includes(severity));
  const noSquiggle = (words) =>
    until(
      `no squiggle under “${words}”`,
      async () => (await hands.boxOf(words)) && (await squigglesUnder(words)).length === 0,
    );
  const rows = async (selector) =>
    (await page.locator(selector).allInnerTexts()).map((row) => row.replace(/\s+/g, " ").trim());
  const tree = ".sidebar .pane-body .monaco-list-row";
  const notification = () => text(".notifications-toasts .notification-list-item");
  const closeNotifications = () => command("Notifications: Clear All Notifications");

  const closePanel = () => page.locator(".part.panel .codicon-panel-close").first().click();
  /** Closes every editor and group without saving. */
  const closeEditors = async () => {
    await command("View: Close All Editors");
    const button = page.locator(".monaco-dialog-box .monaco-button", { hasText: "Don't Save" });
    await until("the editors to close", async () => {
      if (await button.isVisible()) await button.click();
      return (await page.locator(".tab").count()) === 0;
    });
  };

  try {
    await step(
      "the window opens",
      async () => {
        await editor.open();
        await page
          .locator(".explorer-folders-view .monaco-list-row", { hasText: "answer.md" })
          .waitFor({ timeout: 60_000 });
      },
      { stop: true },
    );

    await step(
      "installed from its .vsix in the window, the walkthrough opens by itself, with privacy first",
      async () => {
        await command("Extensions: Install from VSIX...");
        const input = page.locator(".quick-input-widget .input").first();
        await page.locator(".quick-input-widget", { hasText: "Install from VSIX" }).waitFor();
        // The box fills itself in once its folder has been read.
        await until("the box to be ready", async () => (await input.inputValue()).endsWith("/home/"));
        await until("the path to be taken", async () => {
          await input.fill(vsix);
          await page.waitForTimeout(400);
          return (await input.inputValue()) === vsix;
        });
        await press("Enter");
        const list = page.locator(".gettingStartedContainer .step-title");
        await list.first().waitFor({ timeout: 60_000 });
        const titles = await until("six steps", async () => {
          const all = await rows(".gettingStartedContainer .step-title");
          return all.length === 6 && all;
        });
        check(/^Your draft never leaves/.test(titles[0]), `the first step is “${titles[0]}”`);
        const shown = await text(".gettingStartedContainer .getting-started-step.expanded");
        check(/sends nothing anywhere/.test(shown), `the first step says “${shown}”`);
        await page.waitForTimeout(800);
        await picture("01-walkthrough");
        return titles.join(" · ");
      },
    );

    await step("its button opens the sample, with six places underlined", async () => {
      await page.locator(".gettingStartedContainer .step-title", { hasText: "Open the sample answer" }).click();
      await page.locator(".gettingStartedContainer .monaco-button", { hasText: "Open the Sample Answer" }).click();
      const status = page.locator("[id='tenderlint.tenderlint-vscode.tenderlint.bar']");
      await until("the status", async () => /6 to look at/.test(await status.textContent()));
      await squiggle("Passengers are at the heart", "warning");
      await picture("02-sample");
    });

    await step("its “Put in the evidence” button opens the menu of a finding", async () => {
      await page.locator(".gettingStartedContainer .step-title", { hasText: "Put in the evidence" }).click();
      // The step takes the focus when it has opened; a person is not quicker than that.
      await page.waitForTimeout(1000);
      await page.locator(".getting-started-step.expanded .monaco-button", { hasText: "Try It on the Sample" }).click();
      await page.locator(".action-widget .monaco-list-row.action", { hasText: "Put in the evidence" }).waitFor();
      await picture("03-walkthrough-fix");
      await press("Escape");
    });

    await closeEditors();

    await step(
      "squiggles stand under the right words, with the right weight",
      async () => {
        await openFile("answer.md");
        await squiggle("Tenants are at the heart", "warning");
        await squiggle("regularly", "warning");
        await squiggle("chose lamps", "warning");
        await squiggle("August 2020", "error");
        check((await squigglesUnder("The estate manager inspects")).length === 0, "a squiggle is too wide");
        check((await squigglesUnder("eight tenants rewrote")).length === 0, "a proved claim is underlined");
        check((await squigglesUnder("Our café")).length === 0, "the squiggle begins before its words");
        await picture("04-squiggles");
      },
      { stop: true },
    );

    await step("the Problems panel lists them", async () => {
      await press("Control+Shift+M");
      const found = await until("four problems", async () => {
        const all = (await rows(".markers-panel .monaco-list-row")).filter((row) => row.includes("tenderlint"));
        return /^Problems 4|4/.test(await text(".panel .action-item .badge")) && all.length > 0 && all;
      });
      await picture("05-problems");
      await closePanel();
      return `${found.length}, the first: ${found[0].slice(0, 100)}`;
    });

    await step("the card over the words says why, and what good looks like", async () => {
      const said = await hover("Tenants are at the heart", /Why it costs marks/);
      check(/tokenistic-claim/.test(said), said);
      await page.waitForTimeout(400);
      await picture("06-card");
      await press("Escape");
      return `${said.slice(0, 160)}…`;
    });

    await step("the evidence block is put in, and Tab goes from blank to blank", async () => {
      const titles = await fixesFor("Tenants are at the heart", "Put in the evidence");
      await picture("07-fixes");
      check(/^Put in the evidence/.test(titles[0]), `the first is “${titles[0]}”`);
      await chooseFix(/Put in the evidence/);
      await until("the block", () => hands.boxOf("Issue:"));
      for (const words of ["mornings felt rushed", "a 7am start in May 2025", "panel minutes, May 2025"]) {
        await type(words);
        await press("Tab");
      }
      await type("late calls fell from 14 to 3");
      await picture("08-block");
      const now = await saved(editor, "answer.md", (file) => file.includes("late calls fell from 14 to 3"));
      check(
        /- \*\*Issue:\*\* mornings felt rushed\r?\n- \*\*Change:\*\* a 7am start in May 2025\r?\n/.test(now),
        now.slice(0, 700),
      );
      check(
        /- \*\*Evidence:\*\* panel minutes, May 2025\r?\n- \*\*Impact:\*\* late calls fell/.test(now),
        now.slice(0, 700),
      );
      return titles.join(" | ");
    });

    await step("a finding is ignored with a reason, and its squiggle goes", async () => {
      await press("Escape");
      await fixesFor("regularly", "here, with a reason");
      await chooseFix(/here, with a reason/);
      await until("the directive", () => hands.boxOf("tenderlint-ignore-next"));
      await type("the buyer set the dates");
      const now = await saved(editor, "answer.md", (file) => file.includes("the buyer set the dates"));
      check(/<!-- tenderlint-ignore-next vague-cadence -- the buyer set the dates -->\r?\nThe estate/.test(now), now);
      await press("Control+End");
      await noSquiggle("regularly");
      await picture("09-ignored");
    });

    await step("what is ignored is listed with its reason", async () => {
      await command("Tenderlint: List Ignored Findings");
      const found = await until("the list", async () => {
        const all = await rows(".quick-input-list .monaco-list-row");
        return all.some((row) => row.includes("the buyer set the dates")) && all;
      });
      await picture("10-ignored-list");
      await press("Escape");
      return found.join(" | ");
    });

    await step("a typed sentence is checked, and mended it is clear", async () => {
      await press("Control+End");
      await type("\nOur caretaker inspects the stairwells regularly.");
      await press("Enter");
      await squiggle("stairwells regularly", "warning");
      await hands.clickOn("stairwells regularly");
      await press("End");
      for (let n = 0; n < "regularly.".length; n++) await press("Backspace");
      await type("every Monday.");
      await noSquiggle("stairwells every Monday");
    });

    await step("the status bar says how the draft stands, never that it has passed", async () => {
      const status = page.locator("[id='tenderlint.tenderlint-vscode.tenderlint.bar']");
      const said = await until("the words", async () => {
        const now = await status.textContent();
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
      await page.locator("[id='tenderlint.tenderlint-vscode.tenderlint.bar']").click();

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
          all.some((row) => /^Who ?“/.test(row)) &&
          all.filter((row) => /^(?:Who|When|How|What|Record|Newest)/.test(row))
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
      await hands.clickOn("August 2020");
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
      await hands.clickOn("chose lamps");
      await command("Tenderlint: Insert Evidence Block");
      await page.locator(".quick-input-list .monaco-list-row", { hasText: "You said" }).waitFor();
      await press("ArrowDown");
      await press("Enter");
      await until("the block", () => hands.boxOf("We agreed:"));
      await picture("16-insert");
      await press("Escape");
      await press("Control+z");
    });

    await step("a broken tenderlint.json is told, the last good one stays, and it recovers", async () => {
      const config = join(editor.work, "tenderlint.json");
      writeFileSync(config, '{ "rules": { "outdated-example": "off" } }\n');
      await noSquiggle("August 2020");
      writeFileSync(config, '{ "rules": { "outdated-exampel": "off" }\n');
      const status = page.locator("[id='tenderlint.tenderlint-vscode.tenderlint.bar']");
      await until("the warning", async () => {
        await status.hover();
        return /tenderlint\.json cannot be used/.test(await text(".monaco-hover:not(.hidden)"));
      });
      check((await squigglesUnder("August 2020")).length === 0, "the last good config is not in use");
      await press("Control+Shift+M");
      await until("the problem in the list", async () => (await text(".markers-panel")).includes("tenderlint.json"));
      await picture("17-broken-config");
      await closePanel();
      rmSync(config);
      await squiggle("August 2020", "error");
    });

    await step("all answers of the folder are checked, the closed ones too", async () => {
      await closeNotifications();
      await command("Tenderlint: Check All Answers in This Folder");
      const said = await until("what was found", async () => {
        const now = await notification();
        return /answers checked/.test(now) && now;
      });
      await page.locator(".notifications-toasts .monaco-button", { hasText: "Show the List" }).click();
      await until("the markers", () => page.locator(".markers-panel").isVisible());
      // The list shows what fits, and the closed answer stands below the open one's findings.
      await page.locator(".part.panel input[placeholder^='Filter']").fill("**/second.md");
      await until("the other answer in the list", async () => (await text(".markers-panel")).includes("second.md"));
      await picture("18-folder");
      await closePanel();
      return said;
    });

    await step("nothing went out: no request of the window, no call of any process", async () => {
      check(editor.outbound.length === 0, `the window asked for ${editor.outbound.slice(0, 3).join(", ")}`);
      const seen = editor.network();
      check(
        seen.some(({ kind, process }) => kind === "start" && /server.node\.cjs/.test(process)),
        "the server was not watched",
      );
      const calls = seen.filter(({ kind }) => kind !== "start");
      check(calls.length === 0, `calls: ${JSON.stringify(calls.slice(0, 3))}`);
      return `${new Set(seen.map(({ process }) => process)).size} programs watched`;
    });
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
  } finally {
    await editor.close();
  }
}

/** In a folder that nobody has trusted, drafts are checked all the same. */
export async function restricted({ codeServer, vsix, out, report }) {
  const editor = await openEditor({
    codeServer,
    vsix,
    folder: fixture,
    out,
    trust: true,
    settings: { "security.workspace.trust.startupPrompt": "never", "security.workspace.trust.banner": "always" },
  });
  const hands = handsOn(editor);
  try {
    await report.step(
      "desktop: in Restricted Mode drafts are checked",
      async () => {
        await editor.open();
        await editor.page
          .locator(".explorer-folders-view .monaco-list-row", { hasText: "answer.md" })
          .waitFor({ timeout: 60_000 });
        await editor.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
        await hands.openFile("answer.md");
        await until("the squiggle", async () =>
          (await hands.squigglesUnder("Tenants are at the heart")).includes("warning"),
        );
        await hands.picture("19-restricted");
      },
      { onFail: (n) => hands.picture(`fail-restricted-${n}`) },
    );
  } finally {
    await editor.close();
  }
}
