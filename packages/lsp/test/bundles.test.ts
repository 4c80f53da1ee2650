import { fork } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { localDay } from "../src/transport/node-host.js";
import { buildIfStale, startServer } from "./client.js";
import { loadCore } from "./harness.js";

buildIfStale();
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const node = readFileSync(`${dist}node.cjs`, "utf8");
const browser = readFileSync(`${dist}browser.js`, "utf8");

describe("the bundles", () => {
  it("for the browser ask for no module, no process and no page", () => {
    for (const word of ["require(", "process.", "document."]) {
      const at = browser.indexOf(word);
      expect(at < 0 ? "" : browser.slice(Math.max(0, at - 60), at + 60), word).toBe("");
    }
  });
  it("hold no client for a network", () => {
    for (const bundle of [node, browser])
      for (const word of [
        // A call, not a method of that name.
        /(?<![.\w$"`])fetch\s*\([^)]*\)(?!\s*\{)/,
        /XMLHttpRequest/,
        /new WebSocket|WebSocket\(/,
        /EventSource\(/,
        /sendBeacon/,
        /importScripts/,
        /require\(\s*["'](?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|inspector|cluster)["']\s*\)/,
        /from\s*["'](?:node:)?(?:https?|http2|net|tls|dgram|dns)["']/,
      ]) {
        const found = word.exec(bundle);
        expect(found ? bundle.slice(Math.max(0, found.index - 60), found.index + 60) : "", String(word)).toBe("");
      }
  });
  it("load only Node's own modules for files and paths", () => {
    const asked = new Set(
      [...node.matchAll(/require\(\s*["']([^"']+)["']\s*\)/g)].map((match) => match[1]?.replace(/^node:/, "")),
    );
    for (const name of asked)
      expect([
        "buffer",
        "crypto",
        "diagnostics_channel",
        "fs",
        "fs/promises",
        "module",
        "os",
        "path",
        "process",
        "url",
        "util",
      ]).toContain(name);
  });
  it("run in a scope that has nothing of Node", async () => {
    const { runInNewContext } = await import("node:vm");
    const sent: unknown[] = [];
    const scope: Record<string, unknown> = {
      postMessage: (message: unknown) => void sent.push(message),
      setTimeout,
      clearTimeout,
      queueMicrotask,
      MessageChannel,
      TextEncoder,
      TextDecoder,
      performance,
      navigator: { userAgent: "worker" },
      console: { ...console, error: () => undefined },
      addEventListener: (_: string, listener: (event: unknown) => void) => void listeners.push(listener),
    };
    const listeners: ((event: unknown) => void)[] = [];
    scope.self = scope;
    scope.globalThis = scope;
    runInNewContext(browser, scope);
    const say = (message: object): void => {
      const data = { jsonrpc: "2.0", ...message };
      if (typeof scope.onmessage === "function") (scope.onmessage as (event: unknown) => void)({ data });
      for (const listener of listeners) listener({ data });
    };
    const wait = async (fits: (message: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> => {
      for (let turn = 0; turn < 1500; turn++) {
        const found = (sent as Record<string, unknown>[]).find(fits);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`nothing like that was sent: ${JSON.stringify(sent).slice(0, 500)}`);
    };
    say({
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: {}, initializationOptions: { virtualFiles: true } },
    });
    await wait(({ id }) => id === 1);
    say({ method: "initialized", params: {} });
    const uri = "vscode-test-web://mount/a.md";
    say({
      method: "textDocument/didOpen",
      params: {
        textDocument: {
          uri,
          languageId: "markdown",
          version: 1,
          text: "Families are at the centre of everything our team does.",
        },
      },
    });
    // The worker has no files: it asks the client for settings and baseline.
    const asks = ({ method, params }: Record<string, unknown>, name: string): boolean =>
      method === "tenderlint/readFile" && (params as { uri: string }).uri === `vscode-test-web://mount/${name}`;
    const settings = await wait((message) => asks(message, "tenderlint.json"));
    say({ id: settings.id as number, result: '{ "rules": { "tokenistic-claim": "error" } }' });
    const baseline = await wait((message) => asks(message, "tenderlint-baseline.json"));
    say({ id: baseline.id as number, result: '{ "version": 1, "drafts": {} }' });
    const published = await wait(({ method }) => method === "textDocument/publishDiagnostics");
    expect(published.params).toMatchObject({ uri, diagnostics: [{ code: "tokenistic-claim", severity: 1 }] });
  });
  it("serve from a forked process too, with the client's files, and leave when told", { timeout: 60_000 }, async () => {
    const child = fork(`${dist}ipc-worker.cjs`, ["--node-ipc"], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    const exited = new Promise((resolve) => child.on("exit", resolve));
    const sent: Record<string, unknown>[] = [];
    const files: Record<string, string> = {
      "file:///bids/.git/HEAD": "ref: refs/heads/main",
      "file:///tenderlint.json": '{ "rules": { "tokenistic-claim": "off" } }',
    };
    const published = new Promise<Record<string, unknown>>((resolve) =>
      child.on("message", (message) => {
        const { id, method, params } = message as { id?: number; method?: string; params?: { uri: string } };
        sent.push(message as Record<string, unknown>);
        if (method === "tenderlint/readFile")
          child.send({ jsonrpc: "2.0", id, result: files[params?.uri ?? ""] ?? null });
        if (method === "textDocument/publishDiagnostics") resolve(params as unknown as Record<string, unknown>);
      }),
    );
    const say = (message: object): void => void child.send({ jsonrpc: "2.0", ...message });
    const initializationOptions = { virtualFiles: true };
    say({
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: {}, initializationOptions },
    });
    say({ method: "initialized", params: {} });
    const text = "Families are at the centre of everything our team does.";
    const uri = "file:///bids/a.md";
    say({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "markdown", version: 1, text } },
    });
    // The search for settings stops at the repository's root, so the file above it does not count.
    expect(await published).toMatchObject({ uri, diagnostics: [{ code: "tokenistic-claim", severity: 2 }] });
    say({ id: 2, method: "shutdown" });
    say({ method: "exit" });
    expect(await exited).toBe(0);
    expect(sent.find(({ id }) => id === 1)).toMatchObject({ result: { serverInfo: { name: "tenderlint" } } });
  });
  it("give the same findings in a browser as elsewhere", { timeout: 120_000 }, async () => {
    const child = fork(`${dist}ipc-worker.cjs`, [], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    const folder = fileURLToPath(new URL("../../../fixtures/drafts/", import.meta.url));
    const { createLinter } = await loadCore();
    const linter = await createLinter({ today: localDay() });
    const got = new Map<string, (params: { diagnostics: { code: string }[] }) => void>();
    child.on("message", (message) => {
      const { method, params } = message as {
        method?: string;
        params: { uri: string; diagnostics: { code: string }[] };
      };
      if (method === "textDocument/publishDiagnostics") got.get(params.uri)?.(params);
    });
    const say = (message: object): void => void child.send({ jsonrpc: "2.0", ...message });
    say({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    say({ method: "initialized", params: {} });
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".md"))) {
      const text = readFileSync(folder + name, "utf8");
      const uri = `file:///${name}`;
      const published = new Promise<{ diagnostics: { code: string }[] }>((resolve) => got.set(uri, resolve));
      say({
        method: "textDocument/didOpen",
        params: { textDocument: { uri, languageId: "markdown", version: 1, text } },
      });
      const expected = linter.lint(text).findings.filter(({ suppressed }) => !suppressed);
      const codes = (await published).diagnostics.map(({ code }) => code).filter((code) => code !== "note");
      expect(codes, name).toEqual(expected.map(({ rule }) => rule));
    }
    child.kill();
  });
  it("stand beside every rule's page", async () => {
    const { rules, rulePages } = await loadCore();
    for (const { id } of rules) expect(readFileSync(`${dist}rules/${id}.md`, "utf8"), id).toBe(rulePages[id]);
    expect(existsSync(`${dist}protocol.js`)).toBe(true);
  });
});

describe("without a network", { timeout: 60_000 }, () => {
  it("a whole conversation makes no call to one", async () => {
    const guard = fileURLToPath(new URL("./no-network.cjs", import.meta.url));
    const client = startServer({ nodeArgs: ["--require", guard] });
    const folder = pathToFileURL(fileURLToPath(new URL("../../../fixtures/drafts/", import.meta.url))).href;
    client.answer("workspace/configuration", ({ items }) => items.map(() => ({ codeLens: true, typingPause: 0 })));
    await client.request("initialize", {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: folder, name: "drafts" }],
      initializationOptions: { workspaceDiagnostics: true },
      capabilities: {
        workspace: { configuration: true },
        textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: {} } },
      },
    });
    client.notify("initialized", {});
    const uri = `${folder}25-autism-assessment.md`;
    const text = readFileSync(fileURLToPath(uri), "utf8");
    const textDocument = { uri };
    client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
    const { items } = await client.request("textDocument/diagnostic", { textDocument });
    expect(items.length).toBeGreaterThan(3);
    const { range } = items[0];
    await client.request("textDocument/hover", { textDocument, position: range.start });
    await client.request("textDocument/codeAction", { textDocument, range, context: { diagnostics: items } });
    await client.request("textDocument/completion", { textDocument, position: { line: 0, character: 0 } });
    expect((await client.request("textDocument/codeLens", { textDocument })).length).toBeGreaterThan(0);
    await client.request("tenderlint/evidenceMap", { textDocument });
    await client.request("tenderlint/ignored", { textDocument });
    await client.request("workspace/executeCommand", {
      command: "tenderlint.openRulePage",
      arguments: [items[0].code],
    });
    expect((await client.request("tenderlint/checkFolder", { folder })).drafts.length).toBeGreaterThan(10);
    expect(client.received.filter(({ method }) => method?.startsWith("telemetry"))).toEqual([]);
    const log = client.received
      .filter(({ method }) => method === "window/logMessage")
      .map(({ params }) => params.message);
    expect(log).toEqual([]);
    let trouble = "";
    client.process.stderr?.on("data", (chunk) => {
      trouble += chunk;
    });
    expect(await client.stop()).toBe(0);
    expect(trouble).toBe("");
  });
  it("and the guard of that test does stop a call", async () => {
    const { spawnSync } = await import("node:child_process");
    const guard = fileURLToPath(new URL("./no-network.cjs", import.meta.url));
    for (const call of [
      'fetch("http://127.0.0.1:9")',
      'require("node:net").connect(9)',
      'require("https").get("https://127.0.0.1:9")',
      'require("dns").lookup("localhost", () => {})',
    ]) {
      const { status, stderr } = spawnSync(process.execPath, ["--require", guard, "-e", call], { encoding: "utf8" });
      expect([status, stderr.includes("NETWORK CALL")], call).toEqual([86, true]);
    }
  });
});
