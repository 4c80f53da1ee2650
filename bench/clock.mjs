import { readFileSync } from "node:fs";

/** Time spent ready to run but without a processor, in ms; 0 where the system does not tell. */
function waited() {
  try {
    return Number(readFileSync("/proc/self/schedstat", "utf8").split(" ")[1]) / 1e6;
  } catch {
    return 0;
  }
}

/** Runs the work and gives its milliseconds, waiting for a processor taken off: a busy machine does not count. */
export function time(work) {
  const wait = waited();
  const start = performance.now();
  work();
  const took = performance.now() - start;
  return Math.max(took - (waited() - wait), 0);
}

/** The value below which a share of the samples lies. */
export function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const median = (samples) => quantile(samples, 0.5);

/** The same for work that may be waited for. */
export async function timeAsync(work) {
  const wait = waited();
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  return Math.max(took - (waited() - wait), 0);
}
