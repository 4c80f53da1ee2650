import { availableParallelism } from "node:os";
import type { DraftResult } from "@tenderlint/core";
import type { LintTask } from "./lint-worker.js";

/** Lints drafts, here or in workers. */
export interface Engine {
  lint(task: LintTask): Promise<DraftResult>;
  /** How many drafts are worth giving it at once. */
  readonly width: number;
  close(): Promise<void>;
}

/**
 * UTF-16 units of drafts that make a worker worth its start. Loading the linter and getting up to speed cost a worker what
 * linting some 20 drafts of 1,700 words does; twice that leaves a gain where other programs run as well.
 */
const WORTH_A_WORKER = 400_000;

/**
 * How many workers pay for so much text; 1 means none, the command lints by itself. One processor is left to the rest of the
 * computer, and to the engine's own housekeeping: on two, workers gained nothing that could be measured (bench/many.mjs).
 */
export function workersFor(units: number, drafts: number, processors = availableParallelism()): number {
  return Math.max(1, Math.min(processors - 1, drafts, Math.floor(units / WORTH_A_WORKER)));
}

/** @param workers 1 to lint in this process */
export async function startEngine(workers: number): Promise<Engine> {
  if (workers > 1) {
    const pool = await startPool(workers);
    if (pool) return pool;
  }
  const { default: lintTask } = await import("./lint-worker.js");
  return {
    width: 1,
    async lint(task) {
      // Gives Ctrl-C and the progress bar their turn.
      await new Promise((resolve) => setImmediate(resolve));
      return lintTask(task);
    },
    close: async () => {},
  };
}

async function startPool(workers: number): Promise<Engine | null> {
  let Tinypool: typeof import("tinypool").Tinypool;
  try {
    ({ Tinypool } = await import("tinypool"));
  } catch {
    // Copied without its one dependency, the command still works.
    return null;
  }
  const pool = new Tinypool({
    filename: new URL("../lint-worker.js", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  });
  return {
    // One waiting for each that works.
    width: workers * 2,
    lint: (task) => pool.run(task),
    close: () => pool.destroy(),
  };
}
