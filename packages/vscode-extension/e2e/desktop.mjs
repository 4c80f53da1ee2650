// The extension as a bid writer meets it: a real VS Code window, mouse and keys.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openEditor } from "./editor.mjs";
import { firstRun } from "./first-run.mjs";
import { folder } from "./folder.mjs";
import { handsOn } from "./hands.mjs";
import { mapAndPages } from "./map-and-pages.mjs";
import { check, until } from "./report.mjs";
import { writing } from "./writing.mjs";

const fixture = join(dirname(fileURLToPath(import.meta.url)), "fixture");

export async function desktop({ codeServer, vsix, out, report }) {
  const settings = { "workbench.welcomePage.walkthroughs.openOnInstall": true };
  const editor = await openEditor({ codeServer, folder: fixture, out, settings });
  const { page } = editor;
  const hands = handsOn(editor);
  const onFail = (n) => hands.picture(`fail-desktop-${n}`);
  const step = (title, run, more) => report.step(`desktop: ${title}`, run, { onFail, ...more });
  const given = { ...hands, editor, vsix, step };

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
    await firstRun(given);
    await hands.closeEditors();
    await writing(given);
    await mapAndPages(given);
    await folder(given);
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
    report.fail(`desktop: what came after was left out: ${String(error?.message ?? error).split("\n")[0]}`);
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
