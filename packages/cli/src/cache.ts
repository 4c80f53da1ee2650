import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DraftResult, ResolvedConfig } from "@tenderlint/core";
import { writeWhole } from "./output.js";
import { UsageError } from "./usage-error.js";

/** Results of drafts that have not changed, kept on disk. It holds words of the drafts, and stays on this computer. */
export interface ResultCache {
  /** The result for this very text, settings and version; null when there is none. */
  get(draft: CachedDraft): DraftResult | null;
  put(draft: CachedDraft, result: DraftResult): void;
  /** Takes out what has not been asked for in a month. */
  sweep(): void;
}

export interface CachedDraft {
  /** Absolute: one draft has one entry. */
  readonly absolute: string;
  readonly path: string | null;
  readonly text: string;
  readonly config: ResolvedConfig;
}

/** Written only where there is nothing: a link in its place could lead to any file of the writer's. */
function keepOut(path: string): void {
  try {
    writeFileSync(path, "*\n", { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

/**
 * @param folder absolute; made when it is not there, with a `.gitignore` that keeps it out of the repository
 * @param run what else a result depends on: the build of tenderlint, the day from the command line, and today
 */
export function openCache(
  folder: string,
  run: { readonly build: string; readonly asOf: string | null; readonly today: string },
): ResultCache {
  try {
    mkdirSync(folder, { recursive: true });
    if (!statSync(folder).isDirectory()) throw new Error("not a folder");
    keepOut(join(folder, ".gitignore"));
  } catch {
    throw new UsageError(`--cache: ${folder} cannot be written to. Name another folder with --cache-location.`);
  }
  const fileOf = ({ absolute }: CachedDraft): string => join(folder, `${hash(absolute).slice(0, 32)}.json`);
  const keyOf = ({ text, config }: CachedDraft): string =>
    hash(JSON.stringify([run.build, run.asOf, [...config.rules], config.submissionDate, config.lexicon, text]));
  return {
    get(draft) {
      const file = fileOf(draft);
      try {
        if (!statSync(file).isFile()) return null;
        const { key, result } = JSON.parse(readFileSync(file, "utf8")) as { key: string; result: DraftResult };
        if (key !== keyOf(draft)) return null;
        // Ages measured to another day's "today" are out of date.
        if (result.asOf.source === "today" && result.asOf.date !== run.today) return null;
        const now = new Date();
        utimesSync(file, now, now);
        return { ...result, path: draft.path };
      } catch {
        return null;
      }
    },
    put(draft, result) {
      try {
        writeWhole(fileOf(draft), JSON.stringify({ key: keyOf(draft), result }));
      } catch {
        // A cache that cannot be kept is no reason to fail: the draft is linted again next time.
      }
    },
    sweep() {
      const since = Date.now() - MONTH;
      for (const name of readdirSync(folder)) {
        if (!/^[0-9a-f]{32}\.json$|\.tmp$/.test(basename(name))) continue;
        const file = join(folder, name);
        if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? since) < since) rmSync(file, { force: true });
      }
    },
  };
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
