import { describe, expect, it } from "vitest";
import { parseConfig, resolveConfig } from "./index.js";

const setting = (...args: Parameters<typeof resolveConfig>) => resolveConfig(...args).rules.get("outdated-example");

describe("resolveConfig", () => {
  it("starts from the recommended preset", () => {
    expect(setting(null, null)).toEqual({ severity: "error", options: {} });
    expect(resolveConfig(null, null)).toMatchObject({ submissionDate: null, lexicon: {} });
  });
  it("changes only what a setting names", () => {
    const config = {
      rules: { "outdated-example": { maxAgeMonths: 60 } },
      overrides: [{ files: ["works/**"], rules: { "outdated-example": "info" as const } }],
    };
    expect(setting(config, "care/a.md")).toEqual({ severity: "error", options: { maxAgeMonths: 60 } });
    expect(setting(config, "works/a.md")).toEqual({ severity: "info", options: { maxAgeMonths: 60 } });
    expect(setting(config, "./works/a.md", { rules: { "outdated-example": "off" } })?.severity).toBe("off");
    expect(setting(config, null)?.severity).toBe("error");
  });
  it("lets a later override win, for rules and the submission date", () => {
    const config = {
      submissionDate: "2026-01-01",
      overrides: [
        { files: ["**/*.md"], submissionDate: "2026-02-01", rules: { "only-positive": "off" as const } },
        { files: ["b.md"], submissionDate: "2026-03-01", rules: { "only-positive": "error" as const } },
      ],
    };
    expect(resolveConfig(config, "a/c.md").submissionDate).toBe("2026-02-01");
    expect(resolveConfig(config, "deep/down/b.md").submissionDate).toBe("2026-03-01");
    expect(resolveConfig(config, "deep/b.md").rules.get("only-positive")?.severity).toBe("error");
    expect(resolveConfig(config, null).submissionDate).toBe("2026-01-01");
  });
  it("puts a preset that is asked for in the place of extends", () => {
    const none = { extends: [] };
    expect(resolveConfig(none, null).rules.size).toBe(0);
    expect(resolveConfig(none, null, { preset: "strict" }).rules.size).toBeGreaterThan(10);
  });
  it("matches the slowest pattern that is allowed in little time", () => {
    const files = ["**/**/**/*a*a*a*ab"];
    expect(parseConfig(JSON.stringify({ overrides: [{ files }] })).problems).toEqual([]);
    const start = performance.now();
    resolveConfig({ overrides: [{ files, submissionDate: "2026-01-01" }] }, `${"a/".repeat(50)}${"a".repeat(120)}.md`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
  it("matches braces, dot folders and a file's name anywhere", () => {
    const at = (files: string[], path: string) =>
      resolveConfig({ overrides: [{ files, submissionDate: "2026-01-01" }] }, path).submissionDate !== null;
    expect(at(["{care,health}/**"], "health/x/y.md")).toBe(true);
    expect(at(["**"], ".hidden/y.md")).toBe(true);
    expect(at(["*-works.md"], "a/b/lot-works.md")).toBe(true);
    expect(at(["care/*.md"], "care/b/lot.md")).toBe(false);
  });
});
