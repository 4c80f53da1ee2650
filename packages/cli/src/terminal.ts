import { writeSync } from "node:fs";

/** Whether a stream should be given colours: NO_COLOR and FORCE_COLOR decide, else whether it is a terminal. */
export function wantsColour(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stream.isTTY === true && env.TERM !== "dumb";
}

/** Columns to write in: the terminal's, within what reads well. */
export function columnsOf(stream: { columns?: number }): number {
  return Math.min(120, Math.max(40, stream.columns || 100));
}

/** Writes to standard output. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Writes one line to standard error. */
export function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Ends quietly when whoever reads the output has seen enough, as `tenderlint | head` does. */
export function endOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
      writeSync(2, `tenderlint could not write its output: ${error.message}\n`);
      process.exit(3);
    });
}

/**
 * Ends at Ctrl-C between two steps, never within one: files are written whole or not at all, and a bar is wiped.
 * The exit code is the one that shells expect.
 */
export function endOnInterrupt(): void {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    process.once(signal, () => {
      if (process.stderr.isTTY) writeSync(2, "\r\u001B[2K");
      process.exit(code);
    });
}
