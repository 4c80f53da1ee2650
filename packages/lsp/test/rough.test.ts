import { spawn } from "node:child_process";
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "vscode-languageserver";
import { createReader } from "../src/transport/framing.js";
import { buildIfStale, SERVER, startServer, type TestClient, within } from "./client.js";
import { pushing } from "./harness.js";

const CLAIM = "Families are at the centre of everything our team does.";
const initialize = { processId: process.pid, rootUri: null, capabilities: pushing };

async function started(): Promise<TestClient> {
  const client = startServer();
  client.answer("workspace/configuration", ({ items }) => items.map(() => ({ typingPause: 0 })));
  await client.request("initialize", initialize);
  client.notify("initialized", {});
  return client;
}
const open = (client: TestClient, uri: string, text = CLAIM, version = 1): void =>
  client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version, text } });
const frame = (message: object): string => {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

describe("framing", () => {
  const read = (chunks: readonly (string | Buffer)[]): { messages: Message[]; errors: number } => {
    const source = new PassThrough();
    const messages: Message[] = [];
    let errors = 0;
    const reader = createReader(source);
    reader.onError(() => errors++);
    reader.listen((message) => void messages.push(message));
    for (const chunk of chunks) source.emit("data", Buffer.from(chunk));
    return { messages, errors };
  };
  const good = frame({ id: 1, method: "x", params: { text: "Ü🎉" } });

  it("reads messages however they are cut up", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 8 }), (cuts) => {
        const bytes = Buffer.from(good + good + good);
        const places = [0, ...cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, n) => bytes.subarray(places[n], end));
        expect(read(chunks)).toMatchObject({ messages: [{ id: 1 }, { id: 1 }, { id: 1 }], errors: 0 });
      }),
    );
  });
  it.each([
    ["half a header", "Content-Len"],
    ["a header without a number", "Content-Length: many\r\n\r\n"],
    ["a header that is none", "Hello: World\r\n\r\n{}"],
    ["invalid JSON", "Content-Length: 7\r\n\r\n{oh no}"],
    ["a number for a message", "Content-Length: 2\r\n\r\n42"],
    ["a length that is too short", `Content-Length: 9\r\n\r\n${JSON.stringify({ id: 7, method: "abcdef" })}`],
    ["a length that is too long", 'Content-Length: 90000\r\n\r\n{"id":7}'],
    ["a length of nothing", "Content-Length: 0\r\n\r\n"],
    ["random bytes", Buffer.from([0, 255, 13, 10, 13, 10, 200])],
  ])("finds its way again after %s", (_, nonsense) => {
    const { messages } = read([nonsense, good, good]);
    expect(messages.filter((message) => (message as { id?: number }).id === 1)).toHaveLength(2);
  });
  it("keeps little of endless nonsense", () => {
    const { messages } = read([...Array.from({ length: 50 }, () => "x".repeat(10_000)), good]);
    expect(messages).toHaveLength(1);
  });
  it("takes other headers and a Content-Type beside the length", () => {
    const body = '{"jsonrpc":"2.0","method":"x"}';
    const type = "Content-Type: application/vscode-jsonrpc; charset=utf-8";
    expect(read([`${type}\r\nContent-Length: ${body.length}\r\n${type}\r\n\r\n${body}`]).messages).toHaveLength(1);
  });
});

describe("a server that is treated badly", { timeout: 60_000 }, () => {
  it("goes on after nonsense on its input", async () => {
    const client = await started();
    for (const nonsense of [
      "Content-Length: 5\r\n\r\n{{{{{",
      "\r\n\r\n",
      "Content-Length: 100000\r\n\r\n{}",
      "GET / HTTP/1.1\r\n\r\n",
    ])
      client.raw(nonsense);
    open(client, "file:///a.md");
    const { diagnostics } = await client.wait("textDocument/publishDiagnostics");
    expect(diagnostics).toHaveLength(1);
    expect(await client.stop()).toBe(0);
  });
  it("refuses what it does not know and what comes too early", async () => {
    const client = startServer();
    await expect(client.request("textDocument/hover", {})).rejects.toMatchObject({ code: -32002 });
    await client.request("initialize", initialize);
    await expect(client.request("no/such/method", {})).rejects.toMatchObject({ code: -32601 });
    client.notify("no/such/notification", {});
    client.notify("$/whatever", 7);
    for (const method of [
      "textDocument/hover",
      "textDocument/codeAction",
      "textDocument/completion",
      "tenderlint/evidenceMap",
    ])
      await expect(client.request(method, { nonsense: true })).rejects.toMatchObject({ code: expect.any(Number) });
    client.notify("textDocument/didOpen", { nonsense: true });
    client.notify("textDocument/didChange", { textDocument: { uri: "file:///a.md", version: 1 }, contentChanges: "x" });
    client.notify("textDocument/didClose");
    open(client, "file:///a.md");
    expect((await client.wait("textDocument/publishDiagnostics")).diagnostics).toHaveLength(1);
    expect(await client.stop()).toBe(0);
  });
  it("answers for files that are not open with nothing", async () => {
    const client = await started();
    const textDocument = { uri: "file:///never-opened.md" };
    const position = { line: 0, character: 0 };
    const range = { start: position, end: position };
    expect(await client.request("textDocument/hover", { textDocument, position })).toBeNull();
    expect(await client.request("textDocument/completion", { textDocument, position })).toEqual([]);
    expect(
      await client.request("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } }),
    ).toEqual([]);
    expect(await client.request("textDocument/codeLens", { textDocument })).toEqual([]);
    expect(await client.request("tenderlint/evidenceMap", { textDocument })).toBeNull();
    expect(await client.request("tenderlint/ignored", { textDocument })).toEqual([]);
    expect(await client.request("textDocument/diagnostic", { textDocument })).toEqual({ kind: "full", items: [] });
    client.notify("textDocument/didChange", {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ text: "x" }],
    });
    client.notify("textDocument/didClose", { textDocument });
    expect(await client.stop()).toBe(0);
  });
  it("survives a hundred rapid openings and closings", async () => {
    const client = await started();
    const uri = "file:///a.md";
    for (let n = 0; n < 100; n++) {
      open(client, uri, n % 2 ? CLAIM : "Fine.", n);
      client.notify("textDocument/didClose", { textDocument: { uri } });
    }
    open(client, uri, CLAIM, 1000);
    const last = await client.wait("textDocument/publishDiagnostics", ({ version }) => version === 1000);
    expect(last.diagnostics).toHaveLength(1);
    await client.request("tenderlint/status", { textDocument: { uri } });
    const published = client.received.filter(({ method }) => method === "textDocument/publishDiagnostics");
    expect(published[published.length - 1]?.params.version).toBe(1000);
    expect(await client.stop()).toBe(0);
  });
  it("answers a cancelled request with an error that says so", async () => {
    const client = await started();
    const textDocument = { uri: "file:///a.md" };
    open(client, textDocument.uri);
    const id = client.send("textDocument/diagnostic", { textDocument });
    client.notify("$/cancelRequest", { id });
    const { error, result } = await client.answerOf(id);
    expect(error?.code ?? result.items.length).toSatisfy((code: number) => code === -32800 || code === 1);
    await client.stop();
  });
});

describe("leaving", { timeout: 60_000 }, () => {
  it("ends when its input ends, with 1 as nobody said goodbye", async () => {
    const client = await started();
    client.process.stdin?.end();
    expect(await within(client.exited, 5000, "the end")).toBe(1);
  });
  it("ends with 0 after shutdown and exit", async () => {
    expect(await within((await started()).stop(), 5000, "the end")).toBe(0);
  });
  it("ends with 1 after exit without shutdown", async () => {
    const client = await started();
    client.notify("exit");
    expect(await within(client.exited, 5000, "the end")).toBe(1);
  });
  it("ends when a client crashes between shutdown and exit", async () => {
    const client = await started();
    await client.request("shutdown");
    client.process.stdin?.destroy();
    expect(await within(client.exited, 5000, "the end")).toBe(0);
  });
  it("ends by itself when a client hangs after shutdown", async () => {
    const client = await started();
    await client.request("shutdown");
    expect(await within(client.exited, 12_000, "the end")).toBe(0);
  });
  it("ends when nobody reads its output any more", async () => {
    const client = await started();
    client.process.stdout?.destroy();
    for (let n = 0; n < 20; n++) {
      open(client, `file:///${n}.md`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await within(client.exited, 10_000, "the end")).not.toBeNull();
  });
  it("is gone within ten seconds when its parent is killed, though its input stays open", async () => {
    buildIfStale();
    // The parent starts the server with a pipe that this test holds open, so that only the parent's death can tell.
    const script = `
      const { spawn } = require("node:child_process");
      const child = spawn(process.execPath, [${JSON.stringify(SERVER)}, "--stdio"], { stdio: [3, 4, "ignore"], detached: true });
      console.log(child.pid);
      setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit", "pipe", "pipe"] });
    const pid = Number(await new Promise((resolve) => parent.stdout?.once("data", (chunk) => resolve(String(chunk)))));
    const input = parent.stdio[3] as unknown as NodeJS.WritableStream;
    const output = parent.stdio[4] as unknown as NodeJS.ReadableStream;
    input.write(frame({ id: 1, method: "initialize", params: { ...initialize, processId: parent.pid } }));
    await new Promise((resolve) => output.once("data", resolve));
    expect(isAlive(pid)).toBe(true);
    parent.kill("SIGKILL");
    const end = Date.now() + 10_000;
    while (isAlive(pid) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
    const gone = !isAlive(pid);
    if (!gone) process.kill(pid, "SIGKILL");
    expect(gone).toBe(true);
  });
  it("says how it is used when it is not asked to serve", async () => {
    buildIfStale();
    const run = (args: string[]) =>
      new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
        const child = spawn(process.execPath, [SERVER, ...args]);
        let out = "";
        let err = "";
        child.stdout.on("data", (chunk) => {
          out += chunk;
        });
        child.stderr.on("data", (chunk) => {
          err += chunk;
        });
        child.on("close", (code) => resolve({ code, out, err }));
      });
    expect(await run([])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--stdio") });
    expect(await run(["--version"])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
