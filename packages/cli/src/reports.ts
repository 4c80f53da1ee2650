import { FORMATS, type FormatName, formatOfFile } from "@tenderlint/core/report";
import { oneOf } from "./flags.js";
import { outputPath } from "./output.js";
import { UsageError } from "./usage-error.js";

/** One report that was asked for. */
export interface Asked {
  readonly format: FormatName;
  /** The file's name as given, with the option that gave it; null for standard output. */
  readonly file: { readonly given: string; readonly option: string } | null;
}

/**
 * The reports that `--format NAME[=FILE]` (as often as it is given) and `--output FILE` ask for. A file's extension names
 * its format where nothing else does. At most one report goes to standard output.
 */
export function askedReports(formats: readonly string[], output: string | undefined): Asked[] {
  if (formats.length === 0)
    return output === undefined
      ? [{ format: "pretty", file: null }]
      : [{ format: formatOfFile(output) ?? "pretty", file: { given: output, option: "--output" } }];
  const asked: Asked[] = formats.map((value) => {
    const cut = value.indexOf("=");
    const format = oneOf("--format", cut === -1 ? value : value.slice(0, cut), FORMATS);
    if (cut === -1) return { format, file: null };
    const given = value.slice(cut + 1);
    if (given === "") throw new UsageError(`--format ${value}: name a file after the “=”.`);
    return { format, file: { given, option: `--format ${format}` } };
  });
  const without = asked.filter(({ file }) => file === null);
  if (output !== undefined) {
    if (without.length !== 1)
      throw new UsageError(
        "--output is for one report without a file of its own. For several: --format html=review.html --format sarif=review.sarif.",
      );
    return asked.map((one) => (one.file ? one : { ...one, file: { given: output, option: "--output" } }));
  }
  if (without.length > 1)
    throw new UsageError(
      `Only one report can go to the terminal: give the others a file, as in --format ${without[1]?.format}=report.${without[1]?.format}.`,
    );
  return asked;
}

/** A report with the absolute path of its file, once it is sure that writing there harms nothing. */
export interface Planned {
  readonly format: FormatName;
  readonly file: { readonly path: string; readonly label: string } | null;
}

/** @param precious absolute paths of what is being read */
export function planReports(asked: readonly Asked[], cwd: string, precious: readonly string[]): Planned[] {
  const taken = new Set<string>();
  return asked.map(({ format, file }) => {
    if (file === null) return { format, file };
    const label = file.option === "--output" ? `--output ${file.given}` : `${file.option}=${file.given}`;
    const path = outputPath(label, file.given, cwd, precious);
    if (taken.has(path)) throw new UsageError(`${label}: another report goes to this file already.`);
    taken.add(path);
    return { format, file: { path, label } };
  });
}
