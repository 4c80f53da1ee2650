import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { CLAIM, FINE, useCommand } from "./command.js";
import { GIT_ENV, hasTool } from "./tools.js";

const { run, put, path } = useCommand();
const OTHER = "Quality is in our DNA.\n";

function git(...args: string[]): void {
  execFileSync("git", args, { cwd: path("."), stdio: "ignore", env: GIT_ENV });
}

const quotes = async (...args: string[]): Promise<string[]> => {
  const { out } = await run(["--since", "HEAD", "--format", "json", ...args]);
  const { drafts } = JSON.parse(out);
  return drafts.flatMap(({ findings }: { findings: { quote: string }[] }) => findings.map(({ quote }) => quote));
};

describe.runIf(hasTool("git"))("--since", () => {
  beforeEach(() => {
    rmSync(path(".git"), { recursive: true });
    git("init", "-q");
    put({ "bids/a.md": `# Voice\n\n${CLAIM}\n${FINE}`, "bids/b.md": CLAIM });
    git("add", ".");
    git("commit", "-qm", "first");
  });
  it("reports only what stands in changed blocks, and passes where that is nothing", async () => {
    expect((await run([])).code).toBe(1);
    expect((await run(["--since", "HEAD"])).code).toBe(0);
    put({ "bids/a.md": `# Voice\n\n${FINE}\n${CLAIM.replace("about ", "about\n")}\n${OTHER}` });
    expect(await quotes()).toEqual(["Quality is in our DNA"]);
    expect((await run(["--since", "HEAD"])).code).toBe(1);
  });
  it("takes a new draft as a whole, staged or not", async () => {
    put({ "c.md": CLAIM, "d.md": OTHER });
    git("add", "c.md");
    expect(await quotes()).toHaveLength(2);
  });
  it("follows a draft that was renamed", async () => {
    git("mv", "bids/a.md", "bids/new.md");
    expect(await quotes()).toEqual([]);
  });
  it.each([
    ["no-such", "--since: there is no revision “no-such” in this repository. In CI, fetch the whole history first.\n"],
    [
      "--output=x",
      "--since: there is no revision “--output=x” in this repository. In CI, fetch the whole history first.\n",
    ],
  ])("refuses %s", async (ref, err) => {
    expect(await run([`--since=${ref}`])).toEqual({ code: 2, out: "", err });
  });
  it("says where there is no repository", async () => {
    rmSync(path(".git"), { recursive: true });
    put({ ".git": "gitdir: nowhere\n" });
    expect(await run(["--since", "HEAD"])).toEqual({
      code: 2,
      out: "",
      err: "--since: this folder is in no git repository.\n",
    });
  });
});
