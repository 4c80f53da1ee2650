/** A line on a terminal that says how far a long run is. */
export interface Progress {
  /** @param done drafts read so far */
  tick(done: number, path: string): void;
  end(): void;
}

const PATIENCE = 1000;
const PAUSE = 80;

/** Shows itself on a terminal after a second, and wipes itself at the end. Times in ms. */
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
      const line = `Reading ${done + 1} of ${total}: ${path}`.slice(0, Math.max(20, (stream.columns ?? 80) - 1));
      stream.write(`\r\u001B[2K${line}`);
    },
    end() {
      if (last > 0) stream.write("\r\u001B[2K");
    },
  };
}
