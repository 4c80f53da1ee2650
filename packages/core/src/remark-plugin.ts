import type { VFile } from "vfile";
import type { Linter, LintOptions } from "./api.js";
import type { TenderlintConfig } from "./config/index.js";
import { createLinter } from "./linter.js";
import { toVFileMessages } from "./vfile-messages.js";

export interface RemarkTenderlintOptions extends Pick<LintOptions, "asOf"> {
  /** The settings of a `tenderlint.json`. Default: the recommended preset. */
  readonly config?: TenderlintConfig;
}

/**
 * A remark plugin: lints the file's text and adds the findings to its messages; the whole result is in
 * `file.data.tenderlint`. The tree is left as it is.
 */
export default function remarkTenderlint(
  options: RemarkTenderlintOptions = {},
): (tree: unknown, file: VFile) => Promise<undefined> {
  let loading: Promise<Linter> | null = null;
  return async (_tree, file) => {
    loading ??= createLinter(options.config ?? {});
    const linter = await loading;
    const result = linter.lint(String(file), { path: file.path ?? null, asOf: options.asOf ?? null });
    file.messages.push(...toVFileMessages(result));
    file.data.tenderlint = result;
  };
}
