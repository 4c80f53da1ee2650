import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const core = fileURLToPath(new URL("./packages/core/src/", import.meta.url));
const word = fileURLToPath(new URL("./packages/word/src/index.ts", import.meta.url));

/** Every package's tests, run on the source: only tests that spawn the command need a build. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@tenderlint\/core$/, replacement: `${core}index.ts` },
      { find: /^@tenderlint\/core\/(report|workspace|testing|rules|text)$/, replacement: `${core}$1/index.ts` },
      { find: /^@tenderlint\/word$/, replacement: word },
    ],
  },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "scripts/**/*.test.mjs",
      "bench/**/*.test.mjs",
    ],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
