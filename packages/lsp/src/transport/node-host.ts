/** Files, clock and timers of a server that runs in Node. It opens no connection of any kind. */

import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isConfig } from "../configs.js";
import type { LocalHost } from "./server.js";

/** Larger than any config or answer. */
const MOST_BYTES = 20_000_000;

export function createNodeHost(rulePages: string | null): LocalHost {
  return {
    reaches: (uri) => uri.startsWith("file:"),
    async readText(uri) {
      const path = pathOf(uri);
      if (path === null) return null;
      if (!isConfig(uri)) return readDraft(path);
      return readConfig(path);
    },
    async exists(uri) {
      const path = pathOf(uri);
      return path !== null && existsSync(path);
    },
    async findDrafts(folder) {
      const path = pathOf(folder);
      if (path === null) return [];
      const { findDrafts } = await import("@tenderlint/core/workspace");
      const { drafts } = await findDrafts([path], path);
      return drafts.map((draft) => pathToFileURL(draft).href);
    },
    today: localDay,
    now: () => performance.now(),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    async loadCore() {
      const [engine, { rules, rulePages }] = await Promise.all([
        import("@tenderlint/core"),
        import("@tenderlint/core/rules"),
      ]);
      return { ...engine, rules, rulePages };
    },
    rulePages,
  };
}

/** A pipe or device in a config's place is refused: waiting for one would stop the server. */
async function readConfig(path: string): Promise<string | null> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) throw new Error("it is not a file");
    if (stats.size > MOST_BYTES) throw new Error("it is too large");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  const { readFileBytes } = await import("@tenderlint/core/workspace");
  const read = readFileBytes(path, MOST_BYTES + 1);
  if ("problem" in read) throw new Error(`it ${read.problem}`);
  return read.bytes.toString("utf8");
}

async function readDraft(path: string): Promise<string | null> {
  if (!existsSync(path)) return null;
  const { readDraftFile } = await import("@tenderlint/core/workspace");
  const read = readDraftFile(path);
  if ("problem" in read) throw new Error(`it ${read.problem}`);
  return read.text;
}

const isMissing = (error: unknown): boolean =>
  ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException | null)?.code ?? "");

/** The path of a `file:` URI; null for other schemes. */
function pathOf(uri: string): string | null {
  if (!uri.startsWith("file:")) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** The day where the writer sits, which near midnight is not the day in Greenwich. */
export function localDay(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
