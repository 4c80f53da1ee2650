/**
 * Finds and keeps the `tenderlint.json` and the `tenderlint-baseline.json` of each draft: the first one on the way up from the
 * draft's folder, as the command does. What an editor has open counts before what is on disk. A config that cannot be used
 * leaves the last good one in place and shows what is wrong on the file itself; a baseline that cannot be used accepts nothing.
 */

import type { Baseline, BaselineEntry, ResolvedConfig, TenderlintConfig } from "@tenderlint/core";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { URI, Utils } from "vscode-uri";
import type { Core } from "./core.js";
import type { Host } from "./host.js";
import type { Settings } from "./settings.js";
import { createLines, type Encoding } from "./text/lines.js";

export const CONFIG_NAME = "tenderlint.json";
const BASELINE_NAME = "tenderlint-baseline.json";

/** How long what was read is trusted where the client cannot watch files, in ms. */
const TRUST = 2000;

export interface DraftConfig {
  readonly resolved: ResolvedConfig;
  /** What the baseline accepts in this draft. */
  readonly accepted: readonly BaselineEntry[];
  /** The same settings give the same key. */
  readonly key: string;
  /** URI of the file, or null where none applies. */
  readonly uri: string | null;
  /** What is wrong with that file, or null. */
  readonly problem: string | null;
}

export interface Configs {
  of(uri: string, settings: Settings): Promise<DraftConfig>;
  /** A config on disk or in a buffer may have changed. */
  forget(): void;
}

export interface ConfigsInput {
  readonly host: Host;
  readonly core: () => Promise<Core>;
  readonly encoding: Encoding;
  /** Text and version of an open document, by normalised URI. */
  readonly buffer: (uri: string) => { readonly text: string; readonly version: number | null } | null;
  readonly folders: () => readonly string[];
  readonly watched: boolean;
  /** Shows what is wrong with a config file; an empty list takes it away. */
  readonly report: (uri: string, version: number | null, problems: readonly Diagnostic[]) => void;
}

interface BaselineFile {
  readonly uri: string;
  readonly baseline: Baseline | null;
}

interface ConfigFile {
  readonly uri: string;
  readonly config: TenderlintConfig | null;
  readonly problem: string | null;
}

/** The same file by any spelling of its URI. */
export const normalUri = (uri: string): string => URI.parse(uri).toString();

export function createConfigs(input: ConfigsInput): Configs {
  const { host } = input;
  /** By folder. */
  let found = new Map<string, Promise<ConfigFile | null>>();
  let foundBaselines = new Map<string, Promise<BaselineFile | null>>();
  /** Settings worked out, by draft and editor settings. */
  let known = new Map<string, Promise<DraftConfig>>();
  let readAt = host.now();
  const lastGood = new Map<string, TenderlintConfig>();
  const reported = new Map<string, string>();

  const forget = (): void => {
    found = new Map();
    foundBaselines = new Map();
    known = new Map();
    readAt = host.now();
  };

  async function read(uri: string): Promise<ConfigFile | null> {
    const buffer = input.buffer(uri);
    let text: string | null;
    try {
      text = buffer ? buffer.text : await host.readText(uri);
    } catch (error) {
      return refuse(
        uri,
        null,
        `This file cannot be read (${words(error)}), so the settings before it are still in use.`,
      );
    }
    if (text === null) {
      lastGood.delete(uri);
      report(uri, null, []);
      return null;
    }
    const { parseConfig } = await input.core();
    const { config, problems } = parseConfig(text);
    if (config) {
      lastGood.set(uri, config);
      report(uri, buffer?.version ?? null, []);
      return { uri, config, problem: null };
    }
    const lines = createLines(text, input.encoding);
    const shown = problems.map(({ message, advice, range }) =>
      configDiagnostic(advice ? `${message} ${advice}` : message, lines.range(range.start.offset, range.end.offset)),
    );
    report(uri, buffer?.version ?? null, shown);
    return {
      uri,
      config: lastGood.get(uri) ?? null,
      problem: problems[0] ? `Line ${problems[0].range.start.line}: ${problems[0].message}` : "It cannot be read.",
    };
  }

  async function readBaseline(uri: string): Promise<BaselineFile | null> {
    let text: string | null;
    try {
      text = input.buffer(uri)?.text ?? (await host.readText(uri));
    } catch (error) {
      text = null;
      host.log("error", `${uri} cannot be read: ${words(error)}`);
    }
    if (text === null) {
      report(uri, null, []);
      return null;
    }
    const { parseBaseline } = await input.core();
    const { baseline, problem } = parseBaseline(text);
    const nowhere = { line: 0, character: 0 };
    report(uri, null, problem ? [configDiagnostic(problem, { start: nowhere, end: nowhere })] : []);
    return { uri, baseline };
  }

  function refuse(uri: string, version: number | null, problem: string): ConfigFile {
    const nowhere = { line: 0, character: 0 };
    report(uri, version, [configDiagnostic(problem, { start: nowhere, end: nowhere })]);
    return { uri, config: lastGood.get(uri) ?? null, problem };
  }

  function report(uri: string, version: number | null, problems: readonly Diagnostic[]): void {
    const key = JSON.stringify(problems);
    if (key === (reported.get(uri) ?? "[]")) return;
    reported.set(uri, key);
    input.report(uri, version, problems);
  }

  /** The first file of a name that is there, from a folder upwards; no further than the root of a git repository. */
  function search<File>(
    known: Map<string, Promise<File | null>>,
    folder: string,
    name: string,
    readFile: (uri: string) => Promise<File | null>,
  ): Promise<File | null> {
    const before = known.get(folder);
    if (before) return before;
    const searching = (async () => {
      const here = await readFile(normalUri(child(folder, name)));
      if (here) return here;
      const above = parent(folder);
      if (above === null || (await host.exists(child(folder, ".git")).catch(() => false))) return null;
      return search(known, above, name, readFile);
    })();
    known.set(folder, searching);
    return searching;
  }

  async function acceptedIn(uri: string, start: string | null): Promise<readonly BaselineEntry[]> {
    if (start === null || isUntitled(uri)) return [];
    const file = await search(foundBaselines, start, BASELINE_NAME, readBaseline);
    return file?.baseline?.drafts.get(relativePath(parent(file.uri) ?? "", uri)) ?? [];
  }

  async function workOut(uri: string, settings: Settings): Promise<DraftConfig> {
    const start = startFolder(uri, input.folders());
    const file = start === null ? null : await search(found, start, CONFIG_NAME, read);
    const accepted = await acceptedIn(uri, start);
    const { resolveConfig } = await input.core();
    const path = file && !isUntitled(uri) ? relativePath(parent(file.uri) ?? "", uri) : null;
    const resolved = resolveConfig(file?.config ?? null, path, {
      ...(settings.preset ? { preset: settings.preset } : {}),
      rules: settings.rules,
    });
    const key = `${configKey(resolved)}${accepted.length > 0 ? JSON.stringify(accepted) : ""}`;
    return { resolved, accepted, key, uri: file?.uri ?? null, problem: file?.problem ?? null };
  }

  return {
    of(uri, settings) {
      if (!input.watched && host.now() - readAt > TRUST) forget();
      const key = `${uri}\n${settings.preset}\n${JSON.stringify(settings.rules)}`;
      const before = known.get(key);
      if (before) return before;
      const config = workOut(uri, settings);
      known.set(key, config);
      return config;
    },
    forget,
  };
}

/** Whether a document is a tenderlint configuration or baseline. */
export const isConfig = (uri: string): boolean => uri.endsWith(`/${CONFIG_NAME}`) || uri.endsWith(`/${BASELINE_NAME}`);

const isUntitled = (uri: string): boolean => URI.parse(uri).scheme === "untitled";

function configDiagnostic(message: string, range: Diagnostic["range"]): Diagnostic {
  return { range, severity: DiagnosticSeverity.Error, source: "tenderlint", code: "config", message };
}

/** Where the search begins: the draft's folder; for an untitled draft the first workspace folder. */
function startFolder(uri: string, folders: readonly string[]): string | null {
  if (isUntitled(uri)) return folders[0] ? normalUri(folders[0]) : null;
  return parent(normalUri(uri));
}

const child = (folder: string, name: string): string => Utils.joinPath(URI.parse(folder), name).toString();

function parent(uri: string): string | null {
  const from = URI.parse(uri);
  const up = Utils.dirname(from);
  return up.path === from.path || up.path === "" ? null : up.toString();
}

/** The draft's path from the config's folder, with "/". */
function relativePath(folder: string, uri: string): string {
  const base = URI.parse(folder).path.replace(/\/?$/, "/");
  const { path } = URI.parse(uri);
  return path.startsWith(base) ? path.slice(base.length) : (path.split("/").pop() ?? path);
}

const configKey = ({ rules, submissionDate, lexicon }: ResolvedConfig): string =>
  JSON.stringify([[...rules], submissionDate, lexicon]);

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));
