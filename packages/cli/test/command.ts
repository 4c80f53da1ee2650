import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Metafile } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { bundle } from "../build.mjs";

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Record<string, string>;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
}

/** The command, bundled anew, in an empty folder that each test has to itself. */
export function useCommand(): {
  run(args: readonly string[], options?: RunOptions): Promise<Run>;
  /** Writes files into the test's folder. */
  put(files: Readonly<Record<string, string | Buffer>>): void;
  path(name: string): string;
  main(): string;
  metafile(): Metafile;
} {
  let built = "";
  let folder = "";
  let metafile: Metafile;
  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), "tenderlint-build-"));
    [{ metafile }] = await bundle(join(built, "dist"));
    writeFileSync(join(built, "package.json"), '{ "type": "module" }');
    // Its one dependency, as npm would install it.
    symlinkSync(fileURLToPath(new URL("../node_modules", import.meta.url)), join(built, "node_modules"), "junction");
  });
  afterAll(() => rmSync(built, { recursive: true, force: true }));
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "tenderlint-")));
    // A folder of its own, so that no config above it counts.
    mkdirSync(join(folder, ".git"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const main = (): string => join(built, "dist/main.js");
  return {
    main,
    metafile: () => metafile,
    path: (name) => join(folder, name),
    put(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    run(args, { input, env = {}, node = [] } = {}) {
      return new Promise((resolve, reject) => {
        const { PATH = "", SystemRoot = "" } = process.env;
        const child = spawn(process.execPath, [...node, main(), ...args], {
          cwd: folder,
          env: { PATH, SystemRoot, ...env },
        });
        let out = "";
        let err = "";
        child.stdout.setEncoding("utf8").on("data", (part) => {
          out += part;
        });
        child.stderr.setEncoding("utf8").on("data", (part) => {
          err += part;
        });
        child.on("error", reject);
        child.on("close", (code) => resolve({ code, out, err }));
        child.stdin.on("error", () => {});
        child.stdin.end(input ?? "");
      });
    },
  };
}

/** A claim that nothing proves: one warning. */
export const CLAIM = "We are passionate about co-production.\n";
/** A draft with nothing to say about. */
export const FINE = "The depot opens at seven.\n";
