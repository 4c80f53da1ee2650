/** What the command's exit codes mean. */
export const EXIT = {
  clean: 0,
  /** Findings at or above the bar of --fail-on. */
  findings: 1,
  /** Wrong use, a wrong config, or a draft that could not be read. */
  usage: 2,
  /** A fault of tenderlint's own. */
  fault: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
