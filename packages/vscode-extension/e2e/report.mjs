/** Counts steps as they go by and prints each; the last line is one that CI reads. */
export function createReport() {
  let passed = 0;
  let failed = 0;
  const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)}s`;
  const say = (mark, title, more, from) =>
    console.log(`${mark} ${title}${more ? ` — ${more}` : ""} (${seconds(from)})`);
  return {
    /** Runs a step. A failure is counted and does not stop the next one, unless the step is one that they stand on. */
    async step(title, run, { onFail = async () => {}, stop = false } = {}) {
      const from = Date.now();
      try {
        const more = await run();
        passed++;
        say("ok  ", title, typeof more === "string" ? more : "", from);
        return true;
      } catch (error) {
        failed++;
        say(
          "FAIL",
          title,
          String(error?.message ?? error)
            .split("\n")
            .slice(0, 3)
            .join(" "),
          from,
        );
        await onFail(failed).catch(() => {});
        if (stop) throw error;
        return false;
      }
    },
    add(more) {
      passed += more.passed;
      failed += more.failed;
    },
    fail(title) {
      failed++;
      console.log(`FAIL ${title}`);
    },
    counts: () => ({ passed, failed }),
  };
}

/** Asks again until there is an answer that is true of something; an error on the way counts as not yet. */
export async function until(what, ask, milliseconds = 20_000) {
  const end = Date.now() + milliseconds;
  let last;
  while (Date.now() < end) {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  throw new Error(`timed out waiting for ${what}${last instanceof Error ? `: ${last.message}` : ""}`);
}

export function check(holds, what) {
  if (!holds) throw new Error(what);
}
