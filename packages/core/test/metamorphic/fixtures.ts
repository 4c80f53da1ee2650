import { readdirSync, readFileSync } from "node:fs";
import type { Linter } from "../../src/api.js";
import { createLinter } from "../../src/linter.js";

/** A draft of the project's fixtures with the day it is measured to. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
  /** ISO day, or null where the draft's front matter gives it. */
  readonly asOf: string | null;
}

const folder = new URL("../../../../fixtures/", import.meta.url);

const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");

/** Every fixture, in order of its number. */
export const fixtures: readonly Fixture[] = readdirSync(new URL("drafts/", folder))
  .filter((file) => file.endsWith(".md"))
  .sort()
  .map((file) => {
    const name = file.replace(/\.md$/, "");
    const { asOf } = JSON.parse(read(`labels/${name}.json`)) as { asOf: string | null };
    return { name, text: read(`drafts/${file}`), asOf };
  });

/** Drafts without a day of their own are measured to this one, so that no test depends on the calendar. */
export const TODAY = "2026-11-22";

export const createTestLinter = (): Promise<Linter> => createLinter({ today: TODAY });
