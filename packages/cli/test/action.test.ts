import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CLAIM, FINE, useCommand } from "./command.js";
import { hasTool } from "./tools.js";

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Record<string, string>;
}

const { put, path, main } = useCommand();
const action = parse(readFileSync(new URL("../../../action.yml", import.meta.url), "utf8"));
const steps: readonly Step[] = action.runs.steps;
const lint = steps.find((step) => step.id === "lint");
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** Runs the action's script as GitHub does, with a stand-in for npx that starts the command built here. */
function runAction(inputs: Record<string, string>) {
  put({
    "bin/npx": `#!/bin/sh\necho "$@" > "${path("asked.txt")}"\nshift 2\nexec "${process.execPath}" "${main()}" "$@"\n`,
    "temp/x": "",
    "output.txt": "",
    "summary.txt": "",
  });
  chmodSync(path("bin/npx"), 0o755);
  const given = Object.entries(action.inputs as Record<string, { default: string }>).map(
    ([name, { default: value }]) => [`INPUT_${name.toUpperCase().replaceAll("-", "_")}`, inputs[name] ?? value],
  );
  const done = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", lint?.run ?? "exit 99"], {
    cwd: path("."),
    encoding: "utf8",
    env: {
      ...process.env,
      ...Object.fromEntries(given),
      PATH: `${path("bin")}${delimiter}${process.env.PATH}`,
      RUNNER_TEMP: path("temp"),
      GITHUB_OUTPUT: path("output.txt"),
      GITHUB_STEP_SUMMARY: path("summary.txt"),
    },
  });
  const read = (name: string): string => readFileSync(path(name), "utf8");
  return { ...done, asked: read("asked.txt"), output: read("output.txt"), summary: read("summary.txt"), read };
}

describe("the action", () => {
  it("is of this version, and hands every input on as a variable", () => {
    expect(action.inputs.version.default).toBe(version);
    expect(lint?.run).not.toContain("${{");
    const handed = Object.values(lint?.env ?? {}).join(" ");
    for (const name of Object.keys(action.inputs))
      if (name !== "upload") expect(handed, name).toContain(`inputs.${name} }}`);
  });
});

describe.runIf(process.platform !== "win32" && hasTool("bash"))("the action’s script", () => {
  it("annotates, writes SARIF and the summary, and tells the exit code", () => {
    put({ "bids/a.md": CLAIM, "b c.md": FINE });
    const done = runAction({ paths: "bids\nb c.md", html: "review.html", "as-of": "2026-03-01" });
    expect([done.status, done.stderr]).toEqual([0, ""]);
    expect(done.asked).toMatch(new RegExp(`^--yes tenderlint@${version} `));
    expect(done.stdout).toMatch(/^::warning file=bids\/a\.md,line=1/);
    expect(done.output).toBe("exit-code=1\n");
    expect(done.summary).toContain("## bids/a.md");
    expect(done.summary).toContain("## b c.md");
    expect(JSON.parse(done.read("tenderlint.sarif")).version).toBe("2.1.0");
    expect(done.read("review.html")).toContain("1 March 2026");
  });
  it("leaves out what it is told to, and passes code 2 on", () => {
    put({ "a.md": CLAIM });
    const quiet = runAction({ summary: "false", sarif: "", "fail-on": "never" });
    expect([quiet.output, quiet.summary]).toEqual(["exit-code=0\n", ""]);
    expect(runAction({ preset: "strickt" }).output).toBe("exit-code=2\n");
  });
  it("takes no input for a command or an option", () => {
    put({ "a.md": FINE });
    const { output } = runAction({ paths: "a.md\n--output=stolen\n$(touch stolen)", preset: "; touch stolen" });
    expect(output).toBe("exit-code=2\n");
    expect(execFileSync("ls", { cwd: path("."), encoding: "utf8" })).not.toContain("stolen");
  });
});
