#!/usr/bin/env node
// Latency of the built server as an editor feels it: spawned, real JSON-RPC. usage: node bench.mjs [--runs 50] [--json]
// Each figure is the median and the 95th percentile of `runs` times. Time that the server or this client spends waiting
// for a processor that other programs hold is taken off, where the system tells (Linux); the plain median stands behind.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const server = join(here, "dist/node.cjs");
const drafts = join(here, "../../fixtures/drafts");
const argument = (name) => process.argv[process.argv.indexOf(name) + 1];
const runs = process.argv.includes("--runs") ? Number(argument("--runs")) : 50;
if (!existsSync(server)) execFileSync(process.execPath, [join(here, "build.mjs")], { stdio: "inherit" });

/** A client over a spawned server. */
function start() {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  let buffer = Buffer.alloc(0);
  let id = 0;
  const waiting = new Map();
  const write = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  };
  child.stdout.on("data", (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const header = buffer.indexOf("\r\n\r\n");
      if (header < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, header).toString())[1]);
      if (buffer.length < header + 4 + length) return;
      const message = JSON.parse(buffer.subarray(header + 4, header + 4 + length).toString());
      buffer = buffer.subarray(header + 4 + length);
      if (message.method === "workspace/configuration")
        write({ id: message.id, result: message.params.items.map(() => ({ typingPause: 0 })) });
      else if (message.id !== undefined && message.method !== undefined) write({ id: message.id, result: null });
      else waiting.get(message.method ?? message.id)?.(message.params ?? message.result);
    }
  });
  return {
    request: (method, params) =>
      new Promise((resolve) => {
        waiting.set(++id, resolve);
        write({ id, method, params });
      }),
    notify: (method, params) => write({ method, params }),
    next: (method) => new Promise((resolve) => waiting.set(method, resolve)),
    pid: child.pid,
    stop: () => child.kill(),
  };
}

const capabilities = (pull) => ({
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    ...(pull ? { diagnostic: {} } : {}),
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    hover: { contentFormat: ["markdown"] },
  },
});
const initialize = (pull) => ({ processId: process.pid, rootUri: null, capabilities: capabilities(pull) });

/** About so many words of the fixtures, without their front matter. */
function draftOf(words) {
  const bodies = readdirSync(drafts)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(drafts, name), "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""));
  let text = "";
  for (let n = 0; text.split(/\s+/).length < words; n++) text += `${bodies[n % bodies.length]}\n`;
  return text;
}

const figures = [];
function report(name, times, target) {
  const at = (share, of) => {
    const sorted = times.map((time) => time[of]).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  };
  const figure = { name, median: at(0.5, "took"), p95: at(0.95, "took"), plainMedian: at(0.5, "plain"), target };
  figures.push(figure);
  if (!process.argv.includes("--json"))
    console.log(
      `${name.padEnd(56)} median ${figure.median.toFixed(1).padStart(6)} ms  p95 ${figure.p95.toFixed(1).padStart(6)} ms  (plain ${figure.plainMedian.toFixed(1).padStart(6)})  ${target}`,
    );
}

/** Milliseconds that a process' first thread was ready to run and had no processor; 0 where the system does not tell. */
function waited(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ")[1]) / 1e6;
  } catch {
    return 0;
  }
}

/** Times a piece of work that a server does for this client. */
const timed = async (pid, run) => {
  const wait = waited(pid) + waited(process.pid);
  const from = performance.now();
  await run();
  const plain = performance.now() - from;
  return { plain, took: Math.max(0, plain - (waited(pid) + waited(process.pid) - wait)) };
};
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const starts = [];
const first = [];
for (let run = 0; run < Math.min(runs, 20); run++) {
  const from = performance.now();
  const wait = waited(process.pid);
  const client = start();
  const since = () => {
    const plain = performance.now() - from;
    return { plain, took: Math.max(0, plain - waited(client.pid) - (waited(process.pid) - wait)) };
  };
  await client.request("initialize", initialize(false));
  starts.push(since());
  client.notify("initialized", {});
  const published = client.next("textDocument/publishDiagnostics");
  client.notify("textDocument/didOpen", {
    textDocument: { uri: "file:///a.md", languageId: "markdown", version: 1, text: draftOf(600) },
  });
  await published;
  first.push(since());
  client.stop();
}
report("initialize, from the start of the process (20)", starts, "under 200");
report("first findings of a 600-word draft, from the start (20)", first, "");

for (const pull of [false, true])
  for (const words of [2_000, 10_000]) {
    const client = start();
    await client.request("initialize", initialize(pull));
    client.notify("initialized", {});
    const uri = "file:///a.md";
    const textDocument = { uri };
    const text = draftOf(words);
    const lines = text.split("\n");
    const opened = client.next("textDocument/publishDiagnostics");
    client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
    let { items = [] } = pull ? await client.request("textDocument/diagnostic", { textDocument }) : {};
    if (!pull) items = (await opened).diagnostics;
    // Letters are typed at the ends of paragraphs all over the draft, one every 40 ms.
    const places = lines.flatMap((line, n) =>
      /^[A-Z].{60,}\.$/.test(line) ? [{ line: n, character: line.length }] : [],
    );
    const times = [];
    let version = 1;
    for (let run = 0; run < runs + 5; run++) {
      const at = places[(run * 7) % places.length];
      const word = " word"[run % 5];
      const took = await timed(client.pid, async () => {
        const published = client.next("textDocument/publishDiagnostics");
        client.notify("textDocument/didChange", {
          textDocument: { uri, version: ++version },
          contentChanges: [{ range: { start: at, end: at }, text: word }],
        });
        if (pull) await client.request("textDocument/diagnostic", { textDocument });
        else await published;
      });
      // The first few warm the compiler up, as a writer's first words do.
      if (run >= 5) times.push(took);
      await pause(40);
    }
    const target = words === 10_000 ? "under 10, p95 under 30" : "";
    report(`keystroke to findings, ${words.toLocaleString("en")} words, ${pull ? "pull" : "push"}`, times, target);
    if (!pull || words !== 10_000) {
      client.stop();
      continue;
    }
    const hovers = [];
    const actions = [];
    const maps = [];
    for (let run = 0; run < runs; run++) {
      const { range } = items[(run * 13) % items.length];
      hovers.push(
        await timed(client.pid, () => client.request("textDocument/hover", { textDocument, position: range.start })),
      );
      actions.push(
        await timed(client.pid, () =>
          client.request("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } }),
        ),
      );
      maps.push(await timed(client.pid, () => client.request("tenderlint/evidenceMap", { textDocument })));
    }
    report("hover, 10,000 words", hovers, "under 10");
    report("actions, 10,000 words", actions, "under 10");
    report("evidence map, 10,000 words", maps, "");
    const typed = [];
    for (let run = 0; run < runs; run++) {
      const at = places[(run * 7) % places.length];
      client.notify("textDocument/didChange", {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start: at, end: at }, text: "x" }],
      });
      typed.push(
        await timed(client.pid, () =>
          client.request("textDocument/codeAction", {
            textDocument,
            range: { start: at, end: at },
            context: { diagnostics: [] },
          }),
        ),
      );
      await pause(20);
    }
    report("actions right after a keystroke, 10,000 words", typed, "under 10");
    client.stop();
  }
if (process.argv.includes("--json")) console.log(JSON.stringify(figures, null, 2));
