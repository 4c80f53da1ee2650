// A real VS Code in a window: code-server in a scratch folder, Chromium showing it, and hands on mouse and keys.
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch, watchOutbound } from "./browser.mjs";
import { until } from "./report.mjs";

const here = dirname(fileURLToPath(import.meta.url));

const SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "workbench.colorTheme": "Default Light Modern",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "workbench.enableExperiments": false,
  "workbench.settings.enableNaturalLanguageSearch": false,
  "workbench.tips.enabled": false,
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "editor.minimap.enabled": false,
  "editor.accessibilitySupport": "off",
  "editor.wordWrap": "on",
  "git.enabled": false,
  "npm.fetchOnlinePackageInfo": false,
  "json.schemaDownload.enable": false,
  "files.simpleDialog.enable": true,
  "window.commandCenter": false,
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Starts code-server over a copy of `folder` and opens it. `vsix` is installed before, where given; `trust` leaves
 * workspace trust on, so that the folder opens in Restricted Mode; `payload` is handed to the window (test options).
 */
export async function openEditor({
  codeServer,
  vsix,
  folder,
  out,
  settings = {},
  trust = false,
  viewport,
  scale = 1,
  payload,
  prepare,
}) {
  const scratch = mkdtempSync(join(tmpdir(), "tenderlint-e2e-"));
  const [work, data, extensions, home] = ["answers", "data", "extensions", "home"].map((name) => {
    const path = join(scratch, name);
    mkdirSync(path);
    return path;
  });
  cpSync(folder, work, { recursive: true });
  mkdirSync(join(data, "User"));
  const all = { ...SETTINGS, "security.workspace.trust.enabled": trust, ...settings };
  writeFileSync(join(data, "User/settings.json"), JSON.stringify(all, null, 2));
  // Some settings belong to the machine: a remote window reads those here.
  mkdirSync(join(data, "Machine"));
  writeFileSync(join(data, "Machine/settings.json"), JSON.stringify(all, null, 2));
  mkdirSync(out, { recursive: true });
  const networkLog = join(scratch, "network.jsonl");
  // Nothing of the caller's may leak in, and there is no gallery to ask.
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    LANG: "C.UTF-8",
    CI: "true",
    EXTENSIONS_GALLERY: "{}",
    NODE_OPTIONS: `--require=${join(here, "watch-network.cjs")}`,
    TENDERLINT_NETWORK_LOG: networkLog,
  };
  const common = ["--user-data-dir", data, "--extensions-dir", extensions, "--disable-telemetry"];
  if (vsix) {
    const done = spawnSync(codeServer, [...common, "--install-extension", vsix, "--force"], { env, encoding: "utf8" });
    if (done.status !== 0) throw new Error(`the .vsix was not installed: ${done.stderr || done.stdout}`);
  }
  await prepare?.({ work, scratch });
  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  const server = spawn(
    codeServer,
    [
      ...common,
      ...["--auth", "none", "--bind-addr", authority, "--disable-update-check", "--disable-getting-started-override"],
      ...["--ignore-last-opened", ...(trust ? [] : ["--disable-workspace-trust"])],
    ],
    { env, stdio: ["ignore", "pipe", "pipe"], detached: true },
  );
  const log = createWriteStream(join(out, "code-server.log"));
  server.stdout.pipe(log);
  server.stderr.pipe(log);
  let browser = null;

  async function close() {
    await browser?.close().catch(() => {});
    if (server.exitCode === null) {
      // Its own process group, or the extension host outlives it.
      const gone = new Promise((resolve) => server.once("exit", resolve));
      try {
        process.kill(-server.pid, "SIGTERM");
      } catch {}
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
      try {
        process.kill(-server.pid, "SIGKILL");
      } catch {}
    }
    const logs = join(data, "logs");
    if (existsSync(logs)) cpSync(logs, join(out, "vscode-logs"), { recursive: true });
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    await until(
      "code-server",
      async () => {
        if (server.exitCode !== null) throw new Error(`it ended with ${server.exitCode}`);
        return (await fetch(`http://${authority}/healthz`)).ok;
      },
      60_000,
    );
    browser = await launch();
    const context = await browser.newContext({
      viewport: viewport ?? { width: 1280, height: 800 },
      deviceScaleFactor: scale,
      locale: "en-GB",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const outbound = watchOutbound(context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const console_ = createWriteStream(join(out, "browser-console.log"));
    page.on("console", (message) => console_.write(`[${message.type()}] ${message.text()}\n`));
    const uri = (path) => `vscode-remote://${authority}${path}`;
    const query = new URLSearchParams({ folder: work });
    const open = async () => {
      const options = payload ? { payload: JSON.stringify(await payload({ page, uri })) } : {};
      await page.goto(`http://${authority}/?${new URLSearchParams({ ...Object.fromEntries(query), ...options })}`);
    };
    const network = () =>
      existsSync(networkLog)
        ? readFileSync(networkLog, "utf8")
            .trim()
            .split("\n")
            .filter(Boolean)
            .map((line) => JSON.parse(line))
        : [];
    return {
      page,
      work,
      out,
      outbound,
      network,
      open,
      close,
      uri,
      read: (name) => readFileSync(join(work, name), "utf8"),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
