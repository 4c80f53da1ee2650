import { displayWidth, shorten } from "@tenderlint/core/text";

/** A line on a terminal that says how far a long run is. */
export interface Progress {
  /** @param done drafts finished so far */
  tick(done: number, path: string): void;
  end(): void;
}

const PATIENCE = 1000;
const PAUSE = 80;
const BAR = 24;

/** A bar with counts, as in "████░░░░ 12 of 48  bids/q3.md". Shows itself after a second, wipes itself at the end. Times in ms. */
export function createProgress(
  total: number,
  stream: { isTTY?: boolean; columns?: number; write(text: string): unknown },
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let last = 0;
  return {
    tick(done, path) {
      const time = now();
      if (stream.isTTY !== true || time - start < PATIENCE || time - last < PAUSE) return;
      last = time;
      const full = Math.round((Math.min(done, total) / Math.max(1, total)) * BAR);
      const counts = `${"█".repeat(full)}${"░".repeat(BAR - full)} ${done} of ${total}`;
      const room = Math.max(20, (stream.columns ?? 80) - 1) - displayWidth(counts) - 2;
      stream.write(`\r\u001B[2K${counts}${room > 3 ? `  ${shorten(path, room)}` : ""}`);
    },
    end() {
      if (last > 0) stream.write("\r\u001B[2K");
      last = 0;
    },
  };
}
