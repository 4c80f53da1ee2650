// The web extension with its worker, in the browser's extension host of VS Code for the Web 1.91.1.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch, watchOutbound } from "./browser.mjs";
import { relay } from "./relay.mjs";
import { check } from "./report.mjs";

const here = dirname(fileURLToPath(import.meta.url));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export async function web({ testWeb, extension, out, report }) {
  mkdirSync(out, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), "tenderlint-web-"));
  cpSync(join(here, "fixture"), join(scratch, "answers"), { recursive: true });
  const port = await freePort();
  const server = await testWeb.open({
    browserType: "none",
    quality: "stable",
    commit: testWeb.commit,
    testRunnerDataDir: testWeb.data,
    esm: false,
    host: "127.0.0.1",
    port,
    extensionDevelopmentPath: extension,
    // It must lie inside the extension under development, and its name must end in .js.
    extensionTestsPath: join(here, "host/suite.js"),
    folderPath: join(scratch, "answers"),
    printServerLog: false,
  });
  const browser = await launch();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
    const outbound = watchOutbound(context);
    const page = await context.newPage();
    // While the map is open: at the end the extension host is gone, and its squiggles with it.
    const done = await relay(page, "web", report, (title) => {
      if (title.startsWith("the status and the map")) page.screenshot({ path: join(out, "web.png") }).catch(() => {});
    });
    await page.goto(`http://127.0.0.1:${port}/`);
    const passed = await done(120_000);
    if (!passed) await page.screenshot({ path: join(out, "fail-web.png") });
    await report.step("web: nothing went out", () => check(outbound.length === 0, outbound.slice(0, 3).join(", ")));
  } finally {
    await browser.close();
    server.dispose();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}
