// What a writer does in the window, and what they see there.
import { join } from "node:path";
import { until } from "./report.mjs";

const SQUIGGLES = ["error", "warning", "info", "hint"];

/** `editor` is what `openEditor` gave. */
export function handsOn({ page, out }) {
  const press = (keys) => page.keyboard.press(keys);
  const type = (text) => page.keyboard.type(text, { delay: 5 });
  const picture = (name) => page.screenshot({ path: join(out, `${name}.png`) });
  const text = async (selector) => (await page.locator(selector).allInnerTexts()).join(" ").replace(/\s+/g, " ").trim();

  /** Where a piece of the draft stands on the screen: a word may be split over several spans. */
  const boxOf = (words) =>
    page.evaluate((words) => {
      const plain = (text) => text.replace(/\u00a0/g, " ").replace(/\u200c|\u200b/g, "");
      for (const line of document.querySelectorAll(".editor-instance .view-lines .view-line")) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const nodes = [];
        let text = "";
        while (walker.nextNode()) {
          nodes.push([text.length, walker.currentNode]);
          text += walker.currentNode.data;
        }
        const at = plain(text).indexOf(words);
        if (at < 0) continue;
        const place = (offset) => {
          const [start, node] = nodes.filter(([start]) => start <= offset).pop();
          return [node, offset - start];
        };
        const range = document.createRange();
        range.setStart(...place(at));
        const [node, offset] = place(at + words.length - 1);
        range.setEnd(node, offset + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return null;
    }, words);

  /** Severities of the squiggles that lie under some words. */
  async function squigglesUnder(words) {
    const box = await boxOf(words);
    if (!box) return [];
    return page.evaluate(
      ({ box, severities }) =>
        severities.flatMap((severity) =>
          [...document.querySelectorAll(`.editor-instance .cdr.squiggly-${severity}`)].flatMap((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            const across = x < box.x + box.width - 1 && box.x + 1 < x + width;
            return across && y < box.y + box.height && box.y < y + height ? [severity] : [];
          }),
        ),
      { box, severities: SQUIGGLES },
    );
  }

  const squiggleCount = () =>
    page.locator(SQUIGGLES.map((severity) => `.editor-instance .cdr.squiggly-${severity}`).join(", ")).count();

  /** The file in the explorer, opened. */
  async function openFile(name) {
    const row = page.locator(".explorer-folders-view .monaco-list-row", { hasText: name });
    if (
      !(await row
        .first()
        .isVisible()
        .catch(() => false))
    )
      await press("Control+Shift+E");
    await row.first().dblclick();
    await page.locator(".tab.active.selected", { hasText: name }).first().waitFor();
    await page.locator(".editor-instance .view-lines").first().waitFor();
  }

  /** Runs a command by its title through the palette. */
  async function command(title) {
    const input = page.locator(".quick-input-widget input.input, .quick-input-widget .input").first();
    const row = page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first();
    // A page that is still opening may take the focus, and the palette closes then.
    await until(`“${title}” in the palette`, async () => {
      await press("F1");
      await input.waitFor({ timeout: 3000 });
      await input.fill(`>${title}`);
      await row.waitFor({ timeout: 3000 });
      return true;
    });
    await press("Enter");
  }

  async function clickOn(words) {
    const box = await until(`“${words}” on the screen`, () => boxOf(words));
    await page.mouse.click(box.x + Math.min(box.width / 2, 60), box.y + box.height / 2);
  }

  /** The hover card over some words, once it holds what is wanted. */
  async function hover(words, wanted) {
    return until(
      `a card over “${words}”`,
      async () => {
        const box = await boxOf(words);
        await page.mouse.move(5, 300);
        await page.mouse.move(box.x + Math.min(box.width / 2, 60), box.y + box.height / 2, { steps: 4 });
        return until(
          "its text",
          async () => {
            const said = await text(".monaco-hover:not(.hidden)");
            return wanted.test(said) && said;
          },
          3000,
        );
      },
      30_000,
    );
  }

  const menu = page.locator(".action-widget .monaco-list-row.action");
  /** Opens the quick-fix menu on some words and gives its titles. */
  async function fixesFor(words, wanted) {
    await until(
      "the quick-fix menu",
      async () => {
        await press("Escape");
        await clickOn(words);
        await press("Control+.");
        await menu.filter({ hasText: wanted }).first().waitFor({ timeout: 4000 });
        return true;
      },
      30_000,
    );
    return (await menu.allInnerTexts()).map((title) => title.replace(/\s+/g, " ").trim());
  }

  /** Chooses from an open quick-fix menu with the keys: a layer lies over it that takes clicks. */
  async function chooseFix(wanted) {
    await until(
      `“${wanted}” in focus`,
      async () => {
        const focused = await text(".action-widget .monaco-list-row.action.focused");
        if (wanted.test(focused)) return true;
        await press("ArrowDown");
        return false;
      },
      10_000,
    );
    await press("Enter");
    await page.locator(".action-widget").waitFor({ state: "hidden" });
  }

  /** The draft on disk after saving, once it is as wanted. */
  async function saved(editor, name, wanted) {
    return until(
      `${name} to be saved as wanted`,
      async () => {
        await press("Control+s");
        await page.waitForTimeout(250);
        const now = editor.read(name);
        return wanted(now) && now;
      },
      15_000,
    );
  }

  const squiggle = (words, severity) =>
    until(`a ${severity} squiggle under “${words}”`, async () => (await squigglesUnder(words)).includes(severity));
  const noSquiggle = (words) =>
    until(
      `no squiggle under “${words}”`,
      async () => (await boxOf(words)) && (await squigglesUnder(words)).length === 0,
    );
  const rows = async (selector) =>
    (await page.locator(selector).allInnerTexts()).map((row) => row.replace(/\s+/g, " ").trim());
  const closePanel = () => page.locator(".part.panel .codicon-panel-close").first().click();
  const notification = () => text(".notifications-toasts .notification-list-item");
  const closeNotifications = () => command("Notifications: Clear All Notifications");

  /** Closes every editor and group without saving. */
  async function closeEditors() {
    await command("View: Close All Editors");
    const button = page.locator(".monaco-dialog-box .monaco-button", { hasText: "Don't Save" });
    await until("the editors to close", async () => {
      if (await button.isVisible()) await button.click();
      return (await page.locator(".tab").count()) === 0;
    });
  }

  return {
    statusBar: page.locator("[id='tenderlint.tenderlint-vscode.tenderlint.bar']"),
    /** Lines of the evidence map. */
    tree: ".sidebar .pane-body .monaco-list-row",
    ...{ squiggle, noSquiggle, rows, closePanel, notification, closeNotifications, closeEditors },
    ...{ page, press, type, picture, text, boxOf, squigglesUnder, squiggleCount, openFile, command },
    ...{ clickOn, hover, fixesFor, chooseFix, saved },
  };
}
