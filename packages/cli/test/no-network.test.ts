import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CLAIM, useCommand } from "./command.js";

const { run, put } = useCommand();
const guard = fileURLToPath(new URL("../../lsp/test/no-network.cjs", import.meta.url));
const offline = { node: ["--require", guard] };
const document = readFileSync(new URL("../../word/fixtures/supported-living.docx", import.meta.url));

describe("the command calls no network", () => {
  it.each([
    [
      "all reports",
      ["bids", ...["html", "sarif", "json", "markdown"].flatMap((to) => ["--format", `${to}=out.${to}`])],
    ],
    ["with a cache and workers", ["bids", "--cache", "--jobs", "2"]],
    ["with a Word document", ["answer.docx"]],
    ["map", ["map", "bids"]],
    ["explain", ["explain", "tokenistic-claim"]],
    ["rules", ["rules"]],
    ["baseline", ["baseline", "add", "bids", "--reason", "known"]],
    ["with a mistake in the settings", ["broken/a.md"]],
    ["help", ["--help"]],
  ])("%s", async (_, args) => {
    put({
      "bids/a.md": `${CLAIM}\n![a](https://example.invalid/a.png) <https://example.invalid> [b](//example.invalid/b)\n`,
      "bids/b.md": CLAIM,
      "broken/a.md": CLAIM,
      "broken/tenderlint.json":
        '{ "$schema": "https://example.invalid/schema.json", "extends": "https://example.invalid" }',
      "answer.docx": document,
    });
    const guarded = await run(args, offline);
    expect(guarded.err).not.toContain("NETWORK CALL");
    expect([0, 1, 2]).toContain(guarded.code);
  });
  it("and the guard of that test would end it", async () => {
    const { code, err } = await run(["bids"], {
      node: ["--require", guard, "--import", 'data:text/javascript,fetch("")'],
    });
    expect([code, err]).toEqual([86, expect.stringContaining("NETWORK CALL")]);
  });
});
