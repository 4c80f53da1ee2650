// What belongs to the folder: its tenderlint.json, and all of its answers at once.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, until } from "./report.mjs";

/** Takes the hands, the editor and the step counter that `desktop` gives to each part. */
export async function folder({
  editor,
  page,
  step,
  press,
  picture,
  text,
  squiggle,
  noSquiggle,
  squigglesUnder,
  command,
  closePanel,
  statusBar,
  notification,
  closeNotifications,
}) {
  await step("a broken tenderlint.json is told, the last good one stays, and it recovers", async () => {
    const config = join(editor.work, "tenderlint.json");
    writeFileSync(config, '{ "rules": { "outdated-example": "off" } }\n');
    await noSquiggle("August 2020");
    writeFileSync(config, '{ "rules": { "outdated-exampel": "off" }\n');
    await until("the warning", async () => {
      await statusBar.hover();
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
}
