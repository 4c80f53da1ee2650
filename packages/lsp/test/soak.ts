/** A day's typing in minutes: many drafts, edits among requests, cancels and settings that change. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { startServer, type TestClient } from "./client.js";
import { modern, pushing } from "./harness.js";

/** What the server's process holds, after a garbage collection. Heap in MB. */
export interface Held {
  readonly heap: number;
  readonly listeners: number;
  readonly resources: number;
}

export interface Soaked {
  /** A fifth of the way, half-way and at the end. */
  readonly held: readonly Held[];
  /** Answers and published findings that were looked at. */
  readonly answers: number;
  readonly cancelled: number;
  /** Each answer about a text older than the one that was there when it was asked for. */
  readonly stale: readonly string[];
  /** Requests that ended in an error that was no cancellation. */
  readonly errors: readonly string[];
  /** What the server wrote on its standard error. */
  readonly complaints: string;
  /** Drafts whose findings at the end are not those of a server that has read nothing else. */
  readonly differ: readonly string[];
}

export interface SoakOptions {
  readonly edits: number;
  readonly drafts: number;
  readonly seed: number;
  /** Findings are pushed by the server, or asked for by the client. */
  readonly push: boolean;
}

const PROBE = fileURLToPath(new URL("heap-probe.cjs", import.meta.url));

const PIECES = [
  "We value the voice of tenants. ",
  "In May 2024 six carers changed the rota, and complaints fell from 14 to 3. ",
  "regularly ",
  "It was cold. ",
  "\n\n",
  "\n\n## Feedback\n\n",
  "\n- ",
  "**Impact:** ",
  "<!-- tenderlint-ignore-next tokenistic-claim -- agreed -->\n\n",
  "| a | b |\n| - | - |\n",
  "“Nobody asked us,” said one. ",
  "```\n",
  "🎉",
  "x",
];

/** The same numbers on every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

/** The first line of each draft is template text with the draft's version: findings tell which text they are about. */
const mark = (version: number): string => `[insert ${version}]`;
const versionIn = (messages: readonly { readonly message: string }[]): number | null => {
  const said = messages.map(({ message }) => /\[insert (\d+)\]/.exec(message)?.[1]).find(Boolean);
  return said === undefined ? null : Number(said);
};

interface Draft {
  readonly uri: string;
  version: number;
  body: string;
  published: number;
}

const textOf = ({ version, body }: Draft): string => `Cover: ${mark(version)}\n\n${body}`;

export async function soak({ edits, drafts: many, seed, push }: SoakOptions): Promise<Soaked> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tenderlint-soak-")));
  const probed = join(folder, "probe.jsonl");
  const config = join(folder, "tenderlint.json");
  mkdirSync(join(folder, ".git"));
  writeFileSync(config, "{}");
  const roll = dice(seed);
  const root = pathToFileURL(folder).href;
  let settings: object = { typingPause: 0 };
  const start = async (nodeArgs: string[]): Promise<TestClient> => {
    const client = startServer({ nodeArgs, env: { TENDERLINT_PROBE: probed } });
    client.answer("workspace/configuration", ({ items }) => items.map(() => settings));
    await client.request("initialize", {
      processId: process.pid,
      capabilities: push ? pushing : modern,
      workspaceFolders: [{ uri: root, name: "soak" }],
    });
    client.notify("initialized", {});
    return client;
  };
  const client = await start(["--expose-gc", "--require", PROBE]);
  let complaints = "";
  client.process.stderr?.on("data", (chunk) => {
    complaints += chunk;
  });
  const held: Held[] = [];
  const probe = async (): Promise<void> => {
    await client.request("tenderlint/status", { textDocument: { uri: drafts[0]?.uri } });
    const before = held.length;
    client.process.kill("SIGUSR2");
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const lines = existsSync(probed) ? readFileSync(probed, "utf8").split("\n").filter(Boolean) : [];
      if (lines.length <= before) continue;
      held.push(JSON.parse(lines[before] ?? ""));
      return;
    }
  };

  const drafts: Draft[] = Array.from({ length: many }, (_, n) => ({
    uri: pathToFileURL(join(folder, `draft-${n}.md`)).href,
    version: 1,
    body: PIECES.slice(0, 9).join("").repeat(3),
    published: 0,
  }));
  const open = (to: TestClient, draft: Draft): void =>
    to.notify("textDocument/didOpen", {
      textDocument: { uri: draft.uri, languageId: "markdown", version: draft.version, text: textOf(draft) },
    });
  for (const draft of drafts) open(client, draft);

  const byUri = new Map(drafts.map((draft) => [draft.uri, draft]));
  const stale: string[] = [];
  const errors: string[] = [];
  let answers = 0;
  let cancelled = 0;
  let read = 0;
  /** Published findings never go back to an older text. */
  const readPublished = (): void => {
    for (; read < client.received.length; read++) {
      const { method, params } = client.received[read] ?? {};
      if (method !== "textDocument/publishDiagnostics") continue;
      const draft = byUri.get(params.uri);
      if (!draft) continue;
      answers++;
      const about = versionIn(params.diagnostics) ?? params.version;
      if (about < draft.published || about > draft.version || about !== params.version)
        stale.push(`${draft.uri}: published ${about} as ${params.version} after ${draft.published}`);
      draft.published = about;
    }
    client.received.length = 0;
    read = 0;
  };
  /** Replaces a stretch of a draft's body; the mark on its first line with it. */
  const edit = (draft: Draft): void => {
    const at = roll(draft.body.length + 1);
    const size = draft.body.length > 3_000 ? 200 + roll(400) : roll(12);
    const put = PIECES[roll(PIECES.length)] ?? "";
    const before = textOf(draft).split("\n")[0] ?? "";
    draft.version++;
    draft.body = draft.body.slice(0, at) + put + draft.body.slice(at + size);
    // Every second time as a whole text, every second as the two ranges of it that change.
    const first = {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: before.length } },
      text: `Cover: ${mark(draft.version)}`,
    };
    const whole = roll(2) === 0 || put === "🎉";
    const contentChanges = whole ? [{ text: textOf(draft) }] : [rest(draft), first];
    client.notify("textDocument/didChange", {
      textDocument: { uri: draft.uri, version: draft.version },
      contentChanges,
    });
  };
  /** Everything after the first line replaced by the body as it is now. */
  const rest = (draft: Draft): object => ({
    range: { start: { line: 2, character: 0 }, end: { line: 1_000_000, character: 0 } },
    text: draft.body,
  });
  const ask = async (draft: Draft): Promise<void> => {
    const textDocument = { uri: draft.uri };
    const position = { line: roll(6), character: roll(20) };
    const asked = draft.version;
    const kind = roll(6);
    const id =
      kind < 3
        ? client.send("textDocument/diagnostic", { textDocument })
        : kind === 3
          ? client.send("textDocument/hover", { textDocument, position })
          : kind === 4
            ? client.send("textDocument/codeAction", {
                textDocument,
                range: { start: position, end: position },
                context: { diagnostics: [] },
              })
            : client.send("tenderlint/evidenceMap", { textDocument });
    const cancel = roll(5) === 0;
    if (cancel) client.notify("$/cancelRequest", { id });
    const { result, error } = await client.answerOf(id);
    answers++;
    // RequestCancelled, ContentModified, ServerCancelled.
    if (error && [-32800, -32801, -32802].includes(error.code)) cancelled++;
    else if (error) errors.push(error.message);
    else if (kind < 3 && result.kind === "full") {
      const about = versionIn(result.items);
      if (about !== null && about < asked) stale.push(`${draft.uri}: ${about} where ${asked} was asked for`);
    }
  };
  const change = (): void => {
    if (roll(2) === 0) {
      settings = { typingPause: 0, rules: roll(2) === 0 ? { "vague-cadence": "off" } : {} };
      client.notify("workspace/didChangeConfiguration", { settings: null });
    } else {
      const words = Array.from({ length: roll(3) }, (_, n) => `house word ${roll(1_000)}-${n}`);
      writeFileSync(config, JSON.stringify({ lexicon: { values: { add: words } } }));
      client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(config).href, type: 2 }] });
    }
  };

  let waiting: Promise<void>[] = [];
  const marks = [Math.floor(edits / 5), Math.floor(edits / 2), edits];
  for (let n = 1; n <= edits; n++) {
    const draft = drafts[roll(many)] as Draft;
    edit(draft);
    if (roll(3) === 0) waiting.push(ask(drafts[roll(4) === 0 ? roll(many) : drafts.indexOf(draft)] as Draft));
    if (roll(400) === 0) change();
    if (roll(200) === 0) {
      client.notify("textDocument/didClose", { textDocument: { uri: draft.uri } });
      open(client, draft);
    }
    if (n % 25 === 0 || marks.includes(n)) {
      await Promise.all(waiting);
      waiting = [];
      readPublished();
    }
    if (marks.includes(n)) await probe();
  }

  const differ: string[] = [];
  const newcomer = await start([]);
  for (const draft of drafts) open(newcomer, draft);
  for (const { uri } of drafts) {
    const of = async (from: TestClient): Promise<string> => {
      const { items } = await from.request("textDocument/diagnostic", { textDocument: { uri } });
      return JSON.stringify(items);
    };
    if ((await of(client)) !== (await of(newcomer))) differ.push(uri);
  }
  await Promise.all([client.stop(), newcomer.stop()]);
  rmSync(folder, { recursive: true, force: true });
  return { held, answers, cancelled, stale, errors, complaints, differ };
}
