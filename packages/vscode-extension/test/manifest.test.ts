import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
// @ts-expect-error: a script without types
import { generated } from "../scripts/generate.mjs";

const here = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(join(here, path), "utf8");
const manifest = JSON.parse(read("package.json"));
const nls: Record<string, string> = JSON.parse(read("package.nls.json"));
const { contributes } = manifest;
const readme = read("README.md");
const source = readdirSync(join(here, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => read(join("src", name)))
  .join("\n");
const commands: { command: string; category: string; title: string }[] = contributes.commands;
const settings = Object.keys(contributes.configuration.properties);
const walkthrough = contributes.walkthroughs[0];
const steps: { id: string; title: string; description: string; media: { image: string; altText: string } }[] =
  walkthrough.steps;

describe("the manifest", () => {
  test("runs on the desktop and on the web, trusted or not, on a disk or not", () => {
    expect(manifest.main).toBe("./dist/node.cjs");
    // VS Code for the Web adds ".js" to a name without it.
    expect(manifest.browser).toBe("./dist/browser.js");
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    expect(manifest.activationEvents).toEqual(["onStartupFinished", "onLanguage:markdown"]);
  });

  test("asks for the VS Code that its types describe", () => {
    expect(manifest.engines.vscode).toBe("^1.91.0");
    expect(manifest.devDependencies["@types/vscode"]).toBe("~1.91.0");
    const languageClient = JSON.parse(read("node_modules/vscode-languageclient/package.json"));
    expect(languageClient.engines.vscode).toBe(manifest.engines.vscode);
  });

  test("leaves nothing outside the bundle", () => expect(manifest.dependencies).toBeUndefined());

  test("names files that are there", () => {
    const paths = [
      manifest.icon,
      manifest.l10n,
      contributes.snippets[0].path,
      contributes.viewsContainers.activitybar[0].icon,
      ...steps.map(({ media }) => media.image),
    ];
    for (const path of paths) expect(existsSync(join(here, path)), path).toBe(true);
  });

  test("has at most eight commands, each registered, documented and all called Tenderlint", () => {
    expect(commands.length).toBeLessThanOrEqual(8);
    for (const { command, category, title } of commands) {
      expect(category).toBe("Tenderlint");
      expect(source).toContain(`"${command}"`);
      expect(readme).toContain(`| Tenderlint: ${nls[title.slice(1, -1)]} |`);
    }
    const registered = [...source.matchAll(/^ {4}"(tenderlint\.\w+)":/gm)].map(([, name]) => name);
    expect(registered.sort()).toEqual(commands.map(({ command }) => command).sort());
  });

  test("has at most ten settings, each documented with its default, and each used", () => {
    expect(settings.length).toBeLessThanOrEqual(10);
    const server = readFileSync(join(here, "../lsp/src/settings.ts"), "utf8");
    for (const name of settings) {
      const { default: fallback, description, markdownDescription } = contributes.configuration.properties[name];
      expect(description ?? markdownDescription).toMatch(/^%.+%$/);
      const shown =
        fallback === null ? "none" : `\`${typeof fallback === "string" ? fallback : JSON.stringify(fallback)}\``;
      expect(readme).toContain(`| \`${name}\` | ${shown} |`);
      const [, short = ""] = name.split("tenderlint.");
      // trace.server is read by the language client itself.
      if (short !== "trace.server") expect(`${source}${server}`).toMatch(new RegExp(`\\b${short}\\b`));
    }
  });

  test("has every sentence in its file of sentences, and no sentence left over", () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));
    expect([...used].sort()).toEqual(Object.keys(nls).sort());
  });

  test("has six steps with alternative text, whose buttons run commands that exist", () => {
    expect(steps.map(({ id }) => id)).toEqual(["private", "sample", "underlined", "fix", "ignore", "own"]);
    const known = new Set([
      ...commands.map(({ command }) => command),
      "workbench.action.openSettings",
      "workbench.action.openWalkthrough",
      "workbench.action.files.openFile",
    ]);
    for (const { description, media } of steps) {
      expect(nls[media.altText.slice(1, -1)]?.length).toBeGreaterThan(40);
      const text = nls[description.slice(1, -1)] ?? "";
      const links = [...text.matchAll(/\]\(command:([\w.]+)(?:\?([^)]*))?\)/g)];
      expect(links.length).toBeGreaterThan(0);
      for (const [, command = "", given] of links) {
        expect(known).toContain(command);
        if (given) expect(JSON.parse(decodeURIComponent(given))).toBeInstanceOf(Array);
      }
    }
  });

  test("says first, in the README and in the walkthrough, that the draft goes nowhere", () => {
    expect(readme.split("\n").filter(Boolean)[1]).toMatch(
      /^\*\*Your draft never leaves this computer\.\*\* .*no telemetry and no network/,
    );
    expect(nls[steps[0]?.title.slice(1, -1) ?? ""]).toBe("Your draft never leaves this computer");
  });

  test("opens at a link in the map's welcome the walkthrough that there is", () => {
    const id = `${manifest.publisher}.${manifest.name}#${walkthrough.id}`;
    expect(decodeURIComponent(nls["view.welcome"] ?? "")).toContain(`openWalkthrough?["${id}"]`);
  });
});

test("what is generated is what the rules, the server and the sentences make it", async () => {
  for (const [path, text] of await generated()) expect(read(path) === text, `${path}: run "pnpm generate"`).toBe(true);
});

test("each rule has its setting", () => {
  const rules = readdirSync(join(here, "../core/src/rules"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const { properties } = contributes.configuration.properties["tenderlint.rules"];
  expect(Object.keys(properties).sort()).toEqual(rules.map(({ name }) => name).sort());
});
