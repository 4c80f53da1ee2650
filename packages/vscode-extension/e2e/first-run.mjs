// Installing the extension, and its walkthrough.
import { check, until } from "./report.mjs";

/** Takes the hands, the editor and the step counter that `desktop` gives to each part. */
export async function firstRun({ vsix, page, step, press, picture, text, rows, squiggle, command, statusBar }) {
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
    await until("the status", async () => /6 to look at/.test(await statusBar.textContent()));
    await squiggle("Passengers are at the heart", "warning");
    await picture("02-sample");
  });

  await step("with the walkthrough in front again, the status is of the draft beside it", async () => {
    await page.locator(".gettingStartedContainer .step-title", { hasText: "See what is underlined" }).click();
    await page.locator(".editor-group-container.active .gettingStartedContainer").waitFor();
    // A page without text hides what is not of it at once.
    await page.waitForTimeout(1000);
    check(/6 to look at/.test(await statusBar.textContent({ timeout: 2000 })), "the status bar tells of no draft");
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
}
