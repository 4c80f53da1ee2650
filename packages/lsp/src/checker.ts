/**
 * Texts in, results out. Each open draft has its own session with the engine, which reads again only what has changed.
 * The same text under the same settings on the same day has the same id, and is not read twice.
 */

import type { DraftResult, Linter, ResolvedConfig, Session } from "@tenderlint/core";
import type { DraftConfig } from "./configs.js";
import type { Core } from "./core.js";
import type { Host } from "./host.js";
import type { Snapshot } from "./text/snapshot.js";

/** A draft read, or why it was not. */
export type Checked =
  | {
      readonly state: "checked";
      readonly snapshot: Snapshot;
      readonly id: string;
      readonly result: DraftResult;
      readonly config: DraftConfig;
    }
  | {
      readonly state: "not-checked";
      readonly snapshot: Snapshot;
      readonly id: string;
      readonly reason: string;
      readonly config: DraftConfig | null;
    };

/** Longest text that is read, in UTF-16 units: a long book. */
const LONGEST = 4_000_000;

export interface Checker {
  /**
   * Reads a draft. Synchronous once the engine is there, so nothing can come between a text and its findings.
   * `keep` holds the engine's session for the next change of the same draft.
   */
  check(snapshot: Snapshot, config: DraftConfig, keep: boolean): Promise<Checked>;
  /** The id that `check` would give, without reading. */
  idOf(snapshot: Snapshot, config: DraftConfig): string;
  close(uri: string): void;
  /** Loads the engine, so that the first draft does not wait for it. */
  warm(): Promise<void>;
}

export function createChecker(host: Host, core: () => Promise<Core>): Checker {
  const open = new Map<string, { session: Session; key: string; checked: Checked }>();
  let current: ResolvedConfig | null = null;
  let linter: { day: string; ready: Promise<Linter> } | null = null;

  function linterOf(day: string): Promise<Linter> {
    if (linter?.day === day) return linter.ready;
    // Settings are handed over at the moment of the call, so the engine never keeps a stale copy.
    const configFor = (): ResolvedConfig => {
      if (!current) throw new Error("no settings at hand");
      return current;
    };
    const ready = core().then(({ createLinter }) => createLinter({ configFor, today: day }));
    linter = { day, ready };
    ready.catch(() => {
      linter = null;
    });
    return ready;
  }

  const idOf = (snapshot: Snapshot, config: DraftConfig): string =>
    `${textHash(snapshot)}-${hash(`${config.key}\n${host.today()}\n${VERSION}`)}`;

  async function check(snapshot: Snapshot, config: DraftConfig, keep: boolean): Promise<Checked> {
    const id = idOf(snapshot, config);
    const known = open.get(snapshot.uri)?.checked;
    if (known?.id === id && known.snapshot.text === snapshot.text) return { ...known, snapshot, config };
    if (snapshot.text.length > LONGEST)
      return { state: "not-checked", snapshot, id, config, reason: "the draft is too long to be one answer" };
    let engine: Linter;
    let applyBaseline: Core["applyBaseline"];
    const day = host.today();
    try {
      engine = await linterOf(day);
      ({ applyBaseline } = await core());
    } catch (error) {
      host.log("error", `The engine could not be loaded: ${trace(error)}`);
      return { state: "not-checked", snapshot, id, config, reason: "the engine could not be loaded" };
    }
    const key = `${config.key}\n${day}`;
    // Asked for only now: while the engine was loading, another question may have opened the draft.
    const before = open.get(snapshot.uri);
    current = config.resolved;
    try {
      const session = before?.key === key ? before.session : engine.open(snapshot.text, { path: snapshot.uri });
      const result = applyBaseline(
        session === before?.session ? session.update(snapshot.text) : session.result,
        config.accepted,
      );
      const checked: Checked = { state: "checked", snapshot, id, result, config };
      if (keep) open.set(snapshot.uri, { session, key, checked });
      return checked;
    } catch (error) {
      open.delete(snapshot.uri);
      return withoutFaults(engine, snapshot, config, id, error);
    } finally {
      current = null;
    }
  }

  /** One rule's fault must not cost the others' findings: each rule is run alone, and the ones at fault are left out. */
  function withoutFaults(engine: Linter, snapshot: Snapshot, config: DraftConfig, id: string, first: unknown): Checked {
    const { resolved } = config;
    const faulty = [...resolved.rules.keys()].filter((rule) => {
      current = only(resolved, (id) => id === rule);
      try {
        engine.lint(snapshot.text, { path: snapshot.uri });
        return false;
      } catch (error) {
        host.log("error", `The rule ${rule} failed on ${snapshot.uri} and was left out: ${trace(error)}`);
        return true;
      }
    });
    if (faulty.length > 0 && faulty.length < resolved.rules.size) {
      current = only(resolved, (id) => !faulty.includes(id));
      try {
        const result = engine.lint(snapshot.text, { path: snapshot.uri });
        return { state: "checked", snapshot, id, result, config };
      } catch (error) {
        host.log("error", `Reading ${snapshot.uri} failed: ${trace(error)}`);
      }
    } else host.log("error", `Reading ${snapshot.uri} failed: ${trace(first)}`);
    return { state: "not-checked", snapshot, id, config, reason: "a fault in tenderlint stopped it (see the log)" };
  }

  return {
    check,
    idOf,
    close: (uri) => void open.delete(uri),
    warm: async () => void (await linterOf(host.today())),
  };
}

declare const __VERSION__: string | undefined;

/** Of the server and the rule set in it; put in by the build. */
export const VERSION = typeof __VERSION__ === "string" ? __VERSION__ : "0.1.0";

const only = (config: ResolvedConfig, keep: (rule: string) => boolean): ResolvedConfig => ({
  ...config,
  rules: new Map([...config.rules].filter(([rule]) => keep(rule))),
});

const trace = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const hashes = new WeakMap<Snapshot, string>();

function textHash(snapshot: Snapshot): string {
  const known = hashes.get(snapshot);
  if (known !== undefined) return known;
  const made = `${snapshot.text.length.toString(36)}.${hash(snapshot.text)}`;
  hashes.set(snapshot, made);
  return made;
}

/** 64 bits of FNV-1a in two halves: a name for content, not a secret. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
