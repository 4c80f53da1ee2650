import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startServer, type TestClient } from "./client.js";
import { pushing } from "./harness.js";

const CLAIM = "Families are at the centre of everything our team does.";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "tenderlint-")));
  mkdirSync(join(root, "bid/.git"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const inBid = (name: string): string => join(root, "bid", name);
const uriOf = (name: string): string => pathToFileURL(inBid(name)).href;

async function started(): Promise<TestClient> {
  const client = startServer();
  client.answer("workspace/configuration", ({ items }) => items.map(() => ({ typingPause: 0 })));
  await client.request("initialize", {
    processId: process.pid,
    capabilities: pushing,
    workspaceFolders: [{ uri: pathToFileURL(join(root, "bid")).href, name: "bid" }],
  });
  client.notify("initialized", {});
  return client;
}

/** Opens a draft in the folder; gives its findings, and what checking the folder says. */
async function use(name = "a.md", text = CLAIM): Promise<{ findings: number; folder: string[]; said: string }> {
  writeFileSync(inBid(name), text);
  const client = await started();
  const uri = uriOf(name);
  client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
  const { diagnostics } = await client.wait(
    "textDocument/publishDiagnostics",
    (params) => params.uri === uri && params.version === 1,
    15_000,
  );
  const { drafts } = await client.request("tenderlint/checkFolder", { folder: pathToFileURL(join(root, "bid")).href });
  const said = JSON.stringify(client.received);
  expect(await client.stop()).toBe(0);
  return {
    findings: diagnostics.length,
    folder: drafts.map((draft: { uri: string }) => draft.uri.slice(uriOf("").length + 1)),
    said,
  };
}

describe.runIf(process.platform !== "win32")("a folder from a stranger", { timeout: 60_000 }, () => {
  it.each(["tenderlint.json", "tenderlint-baseline.json", ".gitignore", ".tenderlintignore", "pipe.md"])(
    "does not stop the server with a pipe, or a device, for %s",
    async (name) => {
      execFileSync("mkfifo", [inBid(name)]);
      expect(await use()).toMatchObject({ findings: 1, folder: ["a.md"] });
      rmSync(inBid(name));
      symlinkSync("/dev/zero", inBid(name));
      expect(await use()).toMatchObject({ findings: 1, folder: ["a.md"] });
    },
  );
  it("does not stop it with settings of 50 MB or nested without end", async () => {
    writeFileSync(inBid("tenderlint.json"), Buffer.alloc(50_000_000, '{"a":['));
    expect(await use()).toMatchObject({ findings: 1, folder: ["a.md"] });
    writeFileSync(inBid("tenderlint.json"), "[".repeat(500_000));
    expect(await use()).toMatchObject({ findings: 1, folder: ["a.md"] });
  });
  it("does not stop it with links that go round", async () => {
    symlinkSync("..", inBid("up"));
    symlinkSync("round-b.md", inBid("round-a.md"));
    symlinkSync("round-a.md", inBid("round-b.md"));
    symlinkSync("tenderlint.json", inBid("tenderlint.json"));
    expect(await use()).toMatchObject({ findings: 1, folder: ["a.md"] });
  });
  it("does not stop it with front matter, notes or nesting that blow up when they are read", async () => {
    const aliases = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join("\n");
    const text = `---\na0: &a0 [x]\n${aliases}\ntitle: *a30\n---\n\n${"> ".repeat(20_000)}deep\n\n${CLAIM}\n`;
    const { findings, folder } = await use("b.md", text);
    expect(findings).toBeGreaterThan(0);
    expect(folder).toEqual(["b.md"]);
  });
  it("has nothing read outside it: no link leads out", async () => {
    mkdirSync(join(root, "other"));
    writeFileSync(join(root, "other/secret.md"), "We are passionate about co-production, secretly.");
    writeFileSync(join(root, "other/secret.json"), '{ "password": "hunter2" }');
    symlinkSync("../other/secret.md", inBid("link.md"));
    symlinkSync("../other", inBid("folder"));
    symlinkSync("../other/secret.json", inBid("tenderlint.json"));
    const { findings, folder, said } = await use();
    expect({ findings, folder }).toEqual({ findings: 1, folder: ["a.md"] });
    expect(said).not.toMatch(/passionate|hunter2/);
  });
});
