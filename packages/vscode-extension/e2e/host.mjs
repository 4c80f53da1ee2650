// Tests inside the extension host of a real VS Code, as @vscode/test-electron would run them, without its download.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openEditor } from "./editor.mjs";
import { relay } from "./relay.mjs";

const here = dirname(fileURLToPath(import.meta.url));

export async function host({ codeServer, vsix, out, report }) {
  let suite = null;
  const editor = await openEditor({
    codeServer,
    vsix,
    folder: join(here, "fixture"),
    out,
    settings: { "tenderlint.typingPause": 0 },
    async prepare({ scratch }) {
      // Tests run only in a window with an extension under development: an empty one plays that part.
      suite = join(scratch, "nobody");
      mkdirSync(suite);
      const manifest = { name: "nobody", publisher: "test", version: "0.0.1", engines: { vscode: "*" } };
      writeFileSync(join(suite, "package.json"), JSON.stringify(manifest));
    },
    payload: async ({ uri }) => [
      ["extensionDevelopmentPath", uri(suite)],
      ["extensionTestsPath", uri(join(here, "host/suite.js"))],
    ],
  });
  try {
    const done = await relay(editor.page, "host", report);
    await editor.open();
    if (!(await done(120_000))) await editor.page.screenshot({ path: join(out, "fail-host.png") });
  } finally {
    await editor.close();
  }
}
