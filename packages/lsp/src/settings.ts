import type { SeveritySetting } from "@tenderlint/core";
import { isRecord } from "./capabilities.js";

/** The editor's settings for one document, checked and filled with their defaults. */
export interface Settings {
  readonly enable: boolean;
  readonly preset: "recommended" | "strict" | null;
  readonly rules: Readonly<Record<string, SeveritySetting>>;
  /** Milliseconds; 0 holds nothing back. */
  readonly typingPause: number;
  readonly codeLens: boolean;
}

export const defaultSettings: Settings = { enable: true, preset: null, rules: {}, typingPause: 1500, codeLens: false };

const SEVERITIES: readonly unknown[] = ["error", "warning", "info", "off"];

/** Settings as the client gives them; what is not of its kind falls back to the default. */
export function readSettings(given: unknown): Settings {
  if (!isRecord(given)) return defaultSettings;
  const { enable, preset, rules, typingPause, codeLens } = given;
  return {
    enable: typeof enable === "boolean" ? enable : defaultSettings.enable,
    preset: preset === "recommended" || preset === "strict" ? preset : null,
    rules: isRecord(rules)
      ? (Object.fromEntries(
          Object.entries(rules).filter(([, value]) => SEVERITIES.includes(value)),
        ) as Settings["rules"])
      : {},
    typingPause:
      typeof typingPause === "number" && typingPause >= 0 && typingPause <= 60_000
        ? typingPause
        : defaultSettings.typingPause,
    codeLens: typeof codeLens === "boolean" ? codeLens : defaultSettings.codeLens,
  };
}

/** How long a client may take over `workspace/configuration` before the defaults are used. */
const PATIENCE = 2000;

export interface SettingsSource {
  /** Settings of a document, asked for once and kept until they change. */
  of(uri: string): Promise<Settings>;
  /** The settings if they are known already. */
  known(uri: string): Settings;
  /** What a client that answers no questions sends with `didChangeConfiguration` or at the start. */
  put(given: unknown): void;
  /** Settings have changed: ask again. */
  forget(): void;
  close(uri: string): void;
}

export interface SettingsHost {
  /** Null where the client does not answer `workspace/configuration`. */
  readonly ask: ((scope: string) => Promise<unknown>) | null;
  after(milliseconds: number, run: () => void): () => void;
  log(level: "warning", message: string): void;
}

export function createSettings(host: SettingsHost, initial: unknown): SettingsSource {
  let common = readSettings(initial);
  const known = new Map<string, Settings>();
  const asked = new Map<string, Promise<Settings>>();
  const ask = async (uri: string, question: (scope: string) => Promise<unknown>): Promise<Settings> => {
    const answer = await inTime(question(uri), host);
    const settings = answer === undefined || answer === null ? common : readSettings(answer);
    return settings;
  };
  return {
    of(uri) {
      const { ask: question } = host;
      if (!question) return Promise.resolve(common);
      const before = asked.get(uri);
      if (before) return before;
      const settings = ask(uri, question);
      asked.set(uri, settings);
      void settings.then((value) => {
        if (asked.get(uri) === settings) known.set(uri, value);
      });
      return settings;
    },
    known: (uri) => known.get(uri) ?? common,
    put(given) {
      common = readSettings(given);
    },
    forget() {
      asked.clear();
      known.clear();
    },
    close(uri) {
      asked.delete(uri);
      known.delete(uri);
    },
  };
}

/** The answer, or undefined when it is refused or does not come. */
function inTime(answer: Promise<unknown>, host: SettingsHost): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = host.after(PATIENCE, () => {
      host.log("warning", "The editor did not answer the question for its settings: the defaults are used.");
      resolve(undefined);
    });
    answer.then(
      (value) => {
        stop();
        resolve(value);
      },
      () => {
        stop();
        resolve(undefined);
      },
    );
  });
}
