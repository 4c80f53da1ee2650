import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source.mjs";

/** A rule's docs.md, as a bid writer reads it. */
export const pageOf = (rule) => readFileSync(join(root, "packages/core/src/rules", rule.id, "docs.md"), "utf8");

/** The first paragraph of a page: one or two sentences saying what the rule finds. */
export const summaryOf = (page) =>
  page
    .split(/\n{2,}/)
    .find((part) => part.trim() && !part.startsWith("#"))
    ?.replace(/\s+/g, " ")
    .trim() ?? "";

/**
 * A rule's options, from its schema and the meanings in its page. `toSchema` is zod's `toJSONSchema`.
 * Errors: `Error` where the page's option table and the schema disagree.
 */
export function optionsOf(rule, page, toSchema) {
  const properties = toSchema(rule.options, { io: "input" }).properties ?? {};
  const told = new Map(
    [...section(page, "Options").matchAll(/^\| *`([^`]+)` *\| *(.*?) *\| *(.*?) *\|$/gm)].map(
      ([, name, fallback, meaning]) => [name, { fallback: fallback.replaceAll("`", ""), meaning }],
    ),
  );
  for (const name of told.keys())
    if (!(name in properties)) throw new Error(`${rule.id}/docs.md tells of an option that is not there: ${name}`);
  return Object.entries(properties).map(([name, { type, default: fallback }]) => {
    const row = told.get(name);
    if (!row) throw new Error(`${rule.id}/docs.md does not tell of the option ${name}`);
    if (row.fallback !== String(fallback))
      throw new Error(`${rule.id}/docs.md gives ${name} the default ${row.fallback}; it is ${fallback}`);
    return { name, type: type === "integer" ? "whole number" : type, fallback: String(fallback), meaning: row.meaning };
  });
}

const section = (page, heading) => page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";

/** docs/rules/ID.md: the page, with the rule's facts under its title. */
export function publishedPage(rule, page) {
  const facts = [
    `Severity: **${rule.severity}**`,
    `about: ${rule.category}`,
    `presets: ${rule.presets.join(", ")}`,
    `since ${rule.since}`,
  ];
  const setting = `## In tenderlint.json

\`\`\`json
{ "rules": { "${rule.id}": "off" } }
\`\`\`

A severity is \`error\`, \`warning\`, \`info\` or \`off\`. To leave one block alone, put
\`<!-- tenderlint-ignore-next ${rule.id} -- your reason -->\` before it.
`;
  const [title, ...rest] = page.split("\n");
  return `${title}\n\n${facts.join(" · ")}\n${rest.join("\n").trimEnd()}\n\n${setting}`;
}

/** docs/rules/README.md: the index and the options of all rules. `entries` are `{ rule, page, options }`. */
export function publishedIndex(entries) {
  const options = entries.flatMap(({ rule, options: own }) =>
    own.map(
      ({ name, type, fallback, meaning }) =>
        `| [\`${rule.id}\`](${rule.id}.md) | \`${name}\` | ${type} | ${fallback} | ${meaning} |`,
    ),
  );
  return `# Rules

This page is written by \`pnpm generate\` from the rules. \`tenderlint explain RULE\` prints the same pages.

${ruleTable(entries, "")}

## Options

| rule | option | type | default | meaning |
| --- | --- | --- | --- | --- |
${options.join("\n")}

\`\`\`json
{ "rules": { "outdated-example": { "maxAgeMonths": 60 } } }
\`\`\`
`;
}

/** One row per rule, linked to its page under `folder`. */
export function ruleTable(entries, folder) {
  const rows = entries.map(
    ({ rule, page }) => `| [\`${rule.id}\`](${folder}${rule.id}.md) | ${rule.severity} | ${summaryOf(page)} |`,
  );
  return ["| rule | severity | what it finds |", "| --- | --- | --- |", ...rows].join("\n");
}

/** packages/core/src/rules/pages.generated.ts. */
export function pagesModule(entries) {
  const lines = entries.map(({ rule, page }) => `  ${JSON.stringify(rule.id)}: ${JSON.stringify(page)},`);
  return `// Written by \`pnpm generate\` from each rule's docs.md.

/** Each rule's page, in Markdown, by rule id. */
export const rulePages: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;
}
