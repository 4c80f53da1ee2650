import type { DraftResult, ResolvedConfig } from "@tenderlint/core";
import { clean } from "@tenderlint/core/text";
import type { ResultCache } from "./cache.js";
import { startEngine, workersFor } from "./engine.js";
import { isReportText } from "./output.js";
import { withPlaces } from "./places.js";
import { createProgress } from "./progress.js";
import type { Source, SourceText } from "./sources.js";
import { warn } from "./terminal.js";

/** A draft with its result. */
export interface Linted {
  readonly source: Source;
  readonly read: SourceText;
  readonly result: DraftResult;
}

export interface LintAllOptions {
  /** ISO day from the command line, or null. */
  readonly asOf: string | null;
  /** ISO day that counts where nothing gives one. */
  readonly today: string;
  /** Workers to use; null to choose. */
  readonly workers: number | null;
  readonly cache: ResultCache | null;
  /** Is given one sentence for each draft that cannot be read. */
  readonly complain: (sentence: string) => void;
}

/** Reads and lints drafts, in the order given. `failed`: a fault of tenderlint's own kept one from being linted. */
export async function lintAll(
  drafts: ReadonlyMap<Source, ResolvedConfig>,
  { asOf, today, workers, cache, complain }: LintAllOptions,
): Promise<{ linted: Linted[]; failed: boolean }> {
  const progress = createProgress(drafts.size, process.stderr);
  const shown = (source: Source): string => clean(source.path ?? "Standard input");
  const texts = new Map<Source, SourceText>();
  for (const source of drafts.keys()) {
    const read = await source.read();
    if ("problem" in read) complain(read.problem);
    else if (source.path !== null && isReportText(read.text))
      warn(`${shown(source)} is left out: it is a report of tenderlint’s.`);
    else texts.set(source, read);
  }
  const results = new Map<Source, DraftResult>();
  const entryOf = (source: Source, { text }: SourceText) => ({
    absolute: source.absolute,
    path: source.path,
    text,
    config: drafts.get(source) as ResolvedConfig,
  });
  for (const [source, read] of cache ? texts : []) {
    const known = cache?.get(entryOf(source, read));
    if (known) results.set(source, known);
  }
  const waiting = [...texts].filter(([source]) => !results.has(source));
  const units = waiting.reduce((sum, [, { text }]) => sum + text.length, 0);
  let failed = false;
  let done = results.size;
  if (waiting.length > 0) {
    const engine = await startEngine(workers ?? workersFor(units, waiting.length));
    const next = waiting.values();
    const work = async (): Promise<void> => {
      for (const [source, read] of next) {
        progress.tick(done, shown(source));
        const entry = entryOf(source, read);
        try {
          const result = await engine.lint({ path: source.path, text: read.text, config: entry.config, asOf, today });
          results.set(source, result);
          cache?.put(entry, result);
        } catch (error) {
          failed = true;
          progress.end();
          warn(`${shown(source)} could not be linted, through a fault in tenderlint (${clean(String(error))}).`);
        }
        done++;
      }
    };
    await Promise.all(Array.from({ length: Math.min(engine.width, waiting.length) }, work));
    await engine.close();
  }
  cache?.sweep();
  progress.end();
  const linted = [...texts].flatMap(([source, read]) => {
    const result = results.get(source);
    return result ? [{ source, read, result: withPlaces(result, read) }] : [];
  });
  linted.forEach(tellOf);
  return { linted, failed };
}

/** What the reader should know of a draft beside its findings. */
function tellOf({ source, read, result }: Linted): void {
  const shown = clean(source.path ?? "Standard input");
  if (read.text.replace(/^\uFEFF/, "").trim() === "") warn(`${shown} is empty: there is nothing to read in it.`);
  for (const { message, range } of result.notes) {
    const { line, column } = range.start;
    const place = read.word ? `${shown}:` : `${source.path === null ? "draft" : shown}:${line}:${column}`;
    warn(`${place} ${clean(message)}`);
  }
}
