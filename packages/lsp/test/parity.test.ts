import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Finding } from "@tenderlint/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../cli/build.mjs";
import { buildIfStale, startServer, type TestClient } from "./client.js";
import { modern, pushing } from "./harness.js";

const fixtures = fileURLToPath(new URL("../../../fixtures/drafts/", import.meta.url));

/** One finding on one line, the same for every way in. */
type Brief = string;
// biome-ignore lint/suspicious/noExplicitAny: diagnostics as they come over the wire
const fromWire = (items: any[]): Brief[] =>
  items
    .filter(({ code }) => code !== "note")
    .map(
      ({ code, severity, range: { start, end }, message }) =>
        `${start.line}:${start.character}-${end.line}:${end.character} ${["", "error", "warning", "info"][severity]} ${code} ${message}`,
    );
const fromCommand = (findings: readonly Finding[]): Brief[] =>
  findings
    .filter(({ suppressed }) => !suppressed)
    .map(
      ({ rule, severity, range: { start, end }, message, advice }) =>
        `${start.line - 1}:${start.column - 1}-${end.line - 1}:${end.column - 1} ${severity} ${rule} ${message}\n${advice}`,
    );

let folder = "";
let built = "";
let expected: Map<string, Brief[]>;
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

beforeAll(async () => {
  // Both from the same source: builds of different days would differ for a good reason.
  built = mkdtempSync(join(tmpdir(), "tenderlint-command-"));
  await bundle(built);
  buildIfStale();
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tenderlint-parity-")));
  cpSync(fixtures, folder, { recursive: true });
  // Settings, overrides and a directive take part too.
  writeFileSync(
    join(folder, "tenderlint.json"),
    `{ // comments are allowed
      "submissionDate": "2026-10-01",
      "rules": { "vague-cadence": "info", "empty-promise": "off" },
      "overrides": [{ "files": ["1*.md"], "rules": { "tokenistic-claim": "error" } }],
    }`,
  );
  writeFileSync(
    join(folder, "ignored.md"),
    "<!-- tenderlint-ignore-next tokenistic-claim -- agreed -->\nFamilies are at the centre of everything our team does.\n\nTenants are involved in all aspects of the service.\n",
  );
  const run = spawnSync(process.execPath, [join(built, "main.js"), "--format", "json", "--fail-on", "never", "."], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  expect(run.stderr + run.status).toMatch(/0$/);
  // biome-ignore lint/suspicious/noExplicitAny: the command's JSON
  const { drafts } = JSON.parse(run.stdout) as { drafts: any[] };
  expected = new Map(drafts.map(({ path, findings }) => [path, fromCommand(findings)]));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(built, { recursive: true, force: true });
});

async function connect(capabilities: object, initializationOptions: object = {}): Promise<TestClient> {
  const client = startServer();
  client.answer("workspace/configuration", ({ items }) => items.map(() => ({})));
  await client.request("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "w" }],
    capabilities,
    initializationOptions,
  });
  client.notify("initialized", {});
  return client;
}

const open = (client: TestClient, name: string): void =>
  client.notify("textDocument/didOpen", {
    textDocument: {
      uri: uriOf(name),
      languageId: "markdown",
      version: 1,
      text: readFileSync(join(folder, name), "utf8"),
    },
  });

describe("the same findings by every way in", { timeout: 120_000 }, () => {
  it("has something to compare", () => {
    expect(expected.size).toBe(readdirSync(fixtures).filter((name) => name.endsWith(".md")).length + 1);
    expect([...expected.values()].flat().length).toBeGreaterThan(100);
    expect([...expected.values()].flat().join("\n")).toMatch(/ error tokenistic-claim/);
  });
  it("push", async () => {
    const client = await connect(pushing);
    for (const [name, findings] of expected) {
      open(client, name);
      const { diagnostics } = await client.wait("textDocument/publishDiagnostics", ({ uri }) => uri === uriOf(name));
      expect(fromWire(diagnostics), name).toEqual(findings);
    }
    await client.stop();
  });
  it("pull", async () => {
    const client = await connect(modern);
    for (const [name, findings] of expected) {
      open(client, name);
      const report = await client.request("textDocument/diagnostic", { textDocument: { uri: uriOf(name) } });
      expect(fromWire(report.items), name).toEqual(findings);
    }
    await client.stop();
  });
  it("workspace pull and a folder checked at once", async () => {
    const client = await connect(modern, { workspaceDiagnostics: true });
    const { items } = await client.request("workspace/diagnostic", { previousResultIds: [] });
    const got = new Map(items.map((item: { uri: string; items: object[] }) => [item.uri, fromWire(item.items)]));
    expect(got.size).toBe(expected.size);
    for (const [name, findings] of expected) expect(got.get(uriOf(name)), name).toEqual(findings);
    const report = await client.request("tenderlint/checkFolder", {
      folder: pathToFileURL(folder).href,
      workDoneToken: "t",
    });
    for (const { uri, findings } of report.drafts) {
      const name = decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
      expect(findings.length, name).toBe(expected.get(name)?.length);
    }
    const progress = client.received
      .filter(({ method }) => method === "$/progress")
      .map(({ params }) => params.value.kind);
    expect(progress[0]).toBe("begin");
    expect(progress[progress.length - 1]).toBe("end");
    await client.stop();
  });
});
