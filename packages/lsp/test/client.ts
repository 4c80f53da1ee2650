/** A client over a spawned server's standard input and output: real JSON-RPC, nothing of the server's own code. */

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const SERVER = fileURLToPath(new URL("../dist/node.cjs", import.meta.url));

export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

export interface TestClient {
  readonly process: ChildProcess;
  /** Everything that the server has sent, in order. */
  readonly received: Message[];
  // biome-ignore lint/suspicious/noExplicitAny: as above
  request(method: string, params?: unknown): Promise<any>;
  /** Sends a request and gives its id, for cancelling; the answer is `answerOf(id)`. */
  send(method: string, params?: unknown): number;
  answerOf(id: number): Promise<Message>;
  notify(method: string, params?: unknown): void;
  /** The first notification or request of a method that fits, now or later. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  wait(method: string, fits?: (params: any) => boolean, milliseconds?: number): Promise<any>;
  /** Bytes as they are. */
  raw(bytes: string | Buffer): void;
  /** Answers the server's requests; null by default. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  answer(method: string, give: (params: any) => unknown): void;
  readonly exited: Promise<number | null>;
  stop(): Promise<number | null>;
}

export interface StartOptions {
  readonly env?: Record<string, string>;
  readonly nodeArgs?: readonly string[];
  readonly server?: string;
}

export function startServer({ env = {}, nodeArgs = [], server = SERVER }: StartOptions = {}): TestClient {
  buildIfStale();
  const child = spawn(process.execPath, [...nodeArgs, server, "--stdio"], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const received: Message[] = [];
  const answers = new Map<number, (message: Message) => void>();
  const answered = new Map<number, Promise<Message>>();
  const givers = new Map<string, (params: unknown) => unknown>();
  const watchers = new Set<() => void>();
  let buffer = Buffer.alloc(0);
  let nextId = 0;
  child.stdin.on("error", () => undefined);
  child.stdout.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const header = buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, Math.max(0, header)).toString())?.[1]);
      if (header < 0 || buffer.length < header + 4 + length) return;
      const message = JSON.parse(buffer.subarray(header + 4, header + 4 + length).toString()) as Message;
      buffer = buffer.subarray(header + 4 + length);
      received.push(message);
      if (message.method !== undefined && message.id !== undefined)
        write({ id: message.id, result: givers.get(message.method)?.(message.params) ?? null });
      else if (typeof message.id === "number") answers.get(message.id)?.(message);
      for (const look of [...watchers]) look();
    }
  });
  const exited = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const raw = (bytes: string | Buffer): void => void child.stdin.write(bytes);
  const write = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const send = (method: string, params?: unknown): number => {
    const id = ++nextId;
    answered.set(id, new Promise((resolve) => answers.set(id, resolve)));
    write({ id, method, ...(params === undefined ? {} : { params }) });
    return id;
  };
  const answerOf = (id: number): Promise<Message> =>
    within(answered.get(id) ?? Promise.reject(new Error(`no request ${id}`)), 60_000, `the answer to request ${id}`);
  return {
    process: child,
    received,
    send,
    answerOf,
    async request(method, params) {
      const { result, error } = await answerOf(send(method, params));
      if (error) throw Object.assign(new Error(error.message), error);
      return result;
    },
    notify: (method, params) => write({ method, ...(params === undefined ? {} : { params }) }),
    wait: (method, fits = () => true, milliseconds = 60_000) =>
      within(
        new Promise((resolve) => {
          let from = 0;
          const look = (): void => {
            for (; from < received.length; from++) {
              const message = received[from];
              if (message?.method !== method || !fits(message.params)) continue;
              watchers.delete(look);
              resolve(message.params);
              return;
            }
          };
          watchers.add(look);
          look();
        }),
        milliseconds,
        method,
      ),
    raw,
    answer: (method, give) => void givers.set(method, give),
    exited,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        send("shutdown");
        write({ method: "exit" });
        setTimeout(() => child.kill("SIGKILL"), 5000).unref();
      }
      return exited;
    },
  };
}

export function within<T>(promise: Promise<T>, milliseconds: number, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what} did not come within ${milliseconds} ms`)), milliseconds);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
let fresh = false;

/** Builds the bundles when a source file is newer than they are, so that no test speaks of an old build. */
export function buildIfStale(): void {
  if (fresh) return;
  const built = statSync(SERVER, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newest = [source("../src/"), source("../../core/src/")].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
      .map((entry) => statSync(`${entry.parentPath}/${entry.name}`, { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );
  if (Math.max(...newest) > built) execFileSync(process.execPath, [source("../build.mjs")], { stdio: "pipe" });
  fresh = true;
}
