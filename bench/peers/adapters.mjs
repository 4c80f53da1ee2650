import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { importCore } from "../../scripts/lib/source.mjs";

/**
 * Every linter behind the same face: `create(folder)` loads it out of its own installation and gives `lint(text)`, which
 * returns how much it found, or a promise of it. Only ours has `open(text)`: no peer keeps an open draft.
 */
export const adapters = {
  async tenderlint() {
    const { createLinter } = await importCore(["linter.ts"]);
    const linter = await createLinter({ submissionDate: "2026-03-01" });
    return {
      lint: (text) => linter.lint(text).findings.length,
      open(text) {
        const session = linter.open(text);
        return (next) => session.update(next).findings.length;
      },
    };
  },
  async markdownlint(folder) {
    const { lint } = await from(folder)("markdownlint/sync");
    return { lint: (text) => lint({ strings: { draft: text } }).draft.length };
  },
  async "write-good"(folder) {
    const { default: writeGood } = await from(folder)("write-good");
    return { lint: (text) => writeGood(text).length };
  },
  async alex(folder) {
    const { markdown } = await from(folder)("alex");
    return { lint: (text) => markdown(text).messages.length };
  },
  async retext(folder) {
    const load = from(folder);
    const [{ unified }, parse, gfm, bridge, stringify, english, equality, readability, passive, { VFile }] =
      await Promise.all(
        "unified remark-parse remark-gfm remark-retext remark-stringify retext-english retext-equality retext-readability retext-passive vfile"
          .split(" ")
          .map(load),
      );
    const prose = unified().use(english.default).use(equality.default).use(readability.default).use(passive.default);
    const processor = unified().use(parse.default).use(gfm.default).use(bridge.default, prose).use(stringify.default);
    return {
      async lint(text) {
        const file = new VFile({ value: text, path: "draft.md" });
        await processor.run(processor.parse(file), file);
        return file.messages.length;
      },
    };
  },
  async textlint(folder) {
    const require = createRequire(join(folder, "package.json"));
    const pick = (name) => require(name).default ?? require(name);
    const { TextlintKernel } = require("@textlint/kernel");
    const kernel = new TextlintKernel();
    const options = {
      filePath: "draft.md",
      ext: ".md",
      plugins: [{ pluginId: "markdown", plugin: pick("@textlint/textlint-plugin-markdown") }],
      rules: textlintRules.map((ruleId) => ({ ruleId, rule: pick(`textlint-rule-${ruleId}`), options: {} })),
    };
    return { lint: async (text) => (await kernel.lintText(text, options)).messages.length };
  },
  async cspell(folder) {
    const { spellCheckDocument } = await from(folder)("cspell-lib");
    const settings = { language: "en-GB", suggestionsTimeout: 0 };
    const document = (text) => ({ uri: "file:///draft.md", text, languageId: "markdown", locale: "en-GB" });
    const options = { generateSuggestions: false, noConfigSearch: true };
    return { lint: async (text) => (await spellCheckDocument(document(text), options, settings)).issues.length };
  },
  async harper(folder) {
    const load = from(folder);
    const [{ LocalLinter, Dialect }, { binary }] = await Promise.all(["harper.js", "harper.js/binary"].map(load));
    const linter = new LocalLinter({ binary, dialect: Dialect.British });
    await linter.setup();
    return { lint: async (text) => (await linter.lint(text, { language: "markdown" })).length };
  },
  /** No linters: what parsing and tagging alone cost. */
  async remark(folder) {
    const load = from(folder);
    const [{ unified }, parse, gfm, frontmatter] = await Promise.all(
      ["unified", "remark-parse", "remark-gfm", "remark-frontmatter"].map(load),
    );
    const processor = unified().use(parse.default).use(gfm.default).use(frontmatter.default).freeze();
    return { lint: (text) => processor.parse(text).children.length };
  },
  async compromise(folder) {
    const { default: nlp } = await from(folder)("compromise/three");
    return { lint: (text) => nlp(text).docs.length };
  },
};

/** Those that check nothing. */
export const references = new Set(["remark", "compromise"]);
export const textlintRules = ["write-good", "alex", "no-todo", "terminology"];

/** Imports packages as a module in that folder would. */
function from(folder) {
  const anchor = join(folder, "import.mjs");
  writeFileSync(anchor, "export default (name) => import(name);\n");
  return async (name) => (await import(pathToFileURL(anchor).href)).default(name);
}
