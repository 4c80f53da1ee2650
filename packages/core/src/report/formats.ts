import type { LintResult } from "../result.js";
import { formatGithub } from "./github.js";
import { formatGitlab } from "./gitlab.js";
import { formatHtml } from "./html/index.js";
import { formatJson } from "./json.js";
import { formatJunit } from "./junit.js";
import { formatMarkdown } from "./markdown.js";
import { formatPretty, type PrettyOptions } from "./pretty.js";
import { formatSarif, type SarifOptions } from "./sarif.js";

export const FORMATS = ["pretty", "json", "sarif", "github", "gitlab", "junit", "markdown", "html"] as const;
export type FormatName = (typeof FORMATS)[number];

/** What a report may need beside the result. */
export interface ReportOptions extends PrettyOptions, SarifOptions {
  /** Each draft's text, by the path in the result: for `pretty` and `html`. Default: none. */
  readonly sources?: ReadonlyMap<string | null, string>;
}

const none: ReadonlyMap<string | null, string> = new Map();

const writers: Readonly<Record<FormatName, (result: LintResult, options: ReportOptions) => string>> = {
  pretty: (result, options) => formatPretty(result, options.sources ?? none, options),
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
  gitlab: formatGitlab,
  junit: formatJunit,
  markdown: formatMarkdown,
  html: (result, options) => formatHtml(result, options.sources ?? none),
};

/** A result as a report, by the report's name. Pure: the same result gives the same text. */
export function formatReport(name: FormatName, result: LintResult, options: ReportOptions = {}): string {
  return writers[name](result, options);
}

const EXTENSIONS: Readonly<Record<string, FormatName>> = {
  json: "json",
  sarif: "sarif",
  xml: "junit",
  md: "markdown",
  html: "html",
  htm: "html",
};

/** The format that a file's name asks for: `review.html` an HTML page. Null where it asks for none. */
export function formatOfFile(path: string): FormatName | null {
  return EXTENSIONS[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""] ?? null;
}
