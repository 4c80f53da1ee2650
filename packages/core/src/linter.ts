import { LRUCache } from "lru-cache";
import type { LineReading, Linter, LinterOptions, LintOptions, SentenceReading, Session } from "./api.js";
import { checkConfig, type ResolvedConfig, recommended, resolveConfig, type TenderlintConfig } from "./config/index.js";
import { isDay, notADay } from "./day.js";
import { createDraftParser, manyDrafts, oneDraft, type Span } from "./draft/index.js";
import { createGatherer } from "./evidence/gather.js";
import { createFindings } from "./findings.js";
import { createMemory } from "./language/memory.js";
import { createLanguage, type LanguageReader } from "./language/read-block.js";
import { loadTagger } from "./language/tagger.js";
import { chooseAsOf, type Engine, lint } from "./lint.js";
import { placesOf } from "./places.js";
import { createRuleRunner } from "./run-rules.js";
import { createSummariser } from "./summary.js";

/**
 * Loads the language floor once and gives a linter whose calls are synchronous.
 * The text never leaves the process. Errors: `TypeError` for a config with an unknown key, rule, preset or word list;
 * `RangeError` when `today`, or `asOf` of a call, is no ISO day.
 * @param options the settings of a `tenderlint.json`, or a way to find a draft's settings by its path
 */
export async function createLinter(options: TenderlintConfig | LinterOptions = {}): Promise<Linter> {
  const { configFor, today = new Date().toISOString().slice(0, 10) } = readLinterOptions(options);
  assertDay(today);
  const tagger = await loadTagger();
  const memory = createMemory();
  // A few: while house words are typed into the settings, each state of them is a language of its own.
  const languages = new LRUCache<string, LanguageReader>({ max: 4 });
  const engines = new WeakMap<LanguageReader, Engine>();
  /** Drafts share the language floor, and what it has read, as long as the house's words are the same. */
  const languageFor = ({ lexicon }: ResolvedConfig): LanguageReader => {
    const key = JSON.stringify(lexicon);
    const known = languages.get(key) ?? createLanguage(lexicon, tagger, memory);
    languages.set(key, known);
    return known;
  };
  const engineFor = (config: ResolvedConfig): Engine => {
    const language = languageFor(config);
    const known = engines.get(language) ?? createEngine(language, manyDrafts);
    engines.set(language, known);
    return known;
  };
  const inputOf = ({ path = null, asOf = null }: LintOptions): Parameters<typeof lint>[2] => {
    if (asOf !== null) assertDay(asOf);
    return { path, asOf, today, config: configFor(path) };
  };
  const once = (text: string, given: LintOptions = {}): ReturnType<Linter["lint"]> => {
    const input = inputOf(given);
    return lint(engineFor(input.config), text, input);
  };
  return {
    lint: once,
    open(text, given = {}): Session {
      const input = inputOf(given);
      const engine = createEngine(languageFor(input.config), oneDraft);
      let result = lint(engine, text, input);
      return {
        get result() {
          return result;
        },
        update(next) {
          result = lint(engine, next, input);
          return result;
        },
      };
    },
    read: (text, line, given = {}) =>
      readLine(engineFor(inputOf(given).config), text, line, inputOf(given), once(text, given)),
  };
}

/** Tells a config from options: a config has neither of the options' names. */
function readLinterOptions(options: TenderlintConfig | LinterOptions): {
  configFor: (path: string | null) => ResolvedConfig;
  today?: string | undefined;
} {
  if ("configFor" in options || "today" in options)
    return { configFor: options.configFor ?? (() => recommended), today: options.today };
  const config = options as TenderlintConfig;
  const [problem] = checkConfig(config);
  if (problem) {
    const { path, message, advice } = problem;
    throw new TypeError([path.length > 0 ? `${path.join(".")}:` : "", message, advice].filter(Boolean).join(" "));
  }
  return { configFor: (path) => resolveConfig(config, path) };
}

function createEngine(language: LanguageReader, memory: typeof oneDraft): Engine {
  return {
    parser: createDraftParser(memory),
    gatherer: createGatherer(language),
    rules: createRuleRunner(),
    findings: createFindings(),
    summarise: createSummariser(),
  };
}

/** Throws `RangeError` unless the text is a real ISO day. */
export function assertDay(day: string): void {
  if (!isDay(day)) throw new RangeError(notADay(day));
}

function readLine(
  engine: Engine,
  text: string,
  line: number,
  input: Parameters<typeof lint>[2],
  result: ReturnType<Linter["lint"]>,
): LineReading {
  const draft = engine.parser.parse(text);
  const evidence = engine.gatherer.gather(draft, chooseAsOf(draft, input).date);
  const places = placesOf(draft);
  const on = (range: { start: { line: number }; end: { line: number } }): boolean =>
    range.start.line <= line && line <= range.end.line;
  const sentences: SentenceReading[] = [];
  let path: readonly string[] = [];
  for (const { section, evidence: own } of evidence.sections)
    for (const unit of own.units)
      for (const { block, sentence, reading } of unit.sentences) {
        const words = places.at(section, { block, ...sentence.span });
        if (!on(words.range)) continue;
        path = section.path;
        const within = (span: Span): boolean => sentence.span.start <= span.start && span.end <= sentence.span.end;
        const whens = [
          ...reading.dates.map((date) => ({
            kind: date.excluded ? "not-when" : "when",
            value: date.excluded ?? date.text,
            span: date,
          })),
          ...reading.cadences.map((cadence) => ({ kind: "when", value: cadence.text, span: cadence })),
        ].filter(({ span }) => within(span));
        sentences.push({
          ...words,
          mood: sentence.mood,
          signals: [...sentence.signals, ...whens]
            .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
            .map(({ kind, value, span }) => ({
              kind,
              value,
              ...places.at(section, { block, start: span.start, end: span.end }),
            })),
        });
      }
  const touches = (range: { start: { offset: number }; end: { offset: number } }): boolean =>
    sentences.some(
      (sentence) => sentence.range.start.offset < range.end.offset && range.start.offset < sentence.range.end.offset,
    );
  return {
    path: input.path,
    line,
    section: path,
    sentences,
    claims: result.evidence.claims.filter((claim) => touches(claim.range)),
    examples: result.evidence.examples.filter(
      (example) =>
        touches(example.range) || Object.values(example.filled).some((words) => words && touches(words.range)),
    ),
    findings: result.findings.filter((finding) => on(finding.range)),
  };
}
