// One linter in a process of its own, told what to do by in-process.mjs.
import { fileURLToPath } from "node:url";
import { timeAsync } from "../clock.mjs";
import { countWords, draftOf, readBodies, seeded, typeLetter } from "../text.mjs";
import { adapters } from "./adapters.mjs";

const [name, folder] = process.argv.slice(2);
const bodies = readBodies(fileURLToPath(new URL("../../fixtures/drafts", import.meta.url)));
/** A flat string, as a file gives it: not one that remembers being put together. */
const flat = (text) => Buffer.from(text).toString();
/** Milliseconds that a linter may take to get up to speed, unless it has read 40 drafts before. */
const WARM = 5000;
let adapter;

const orders = {
  async load() {
    const took = await timeAsync(async () => {
      adapter = await adapters[name](folder);
    });
    const random = seeded(1);
    const until = performance.now() + WARM;
    for (let n = 0; n < 40 && performance.now() < until; n++) await adapter.lint(flat(draftOf(bodies, 1000, random)));
    return { took };
  },
  /** New text of about 1,000 words: milliseconds per 1,000 words. */
  async fresh({ seed }) {
    const random = seeded(seed);
    let took = 0;
    let words = 0;
    for (let n = 0; n < 3; n++) {
      const text = flat(draftOf(bodies, 1000, random));
      words += countWords(text);
      took += await timeAsync(() => adapter.lint(text));
    }
    return { took: (took / words) * 1000 };
  },
  /** A letter typed into a draft of so many words: milliseconds until the new findings are there. */
  async typed({ words, letters, seed }) {
    const random = seeded(seed);
    const text = flat(draftOf(bodies, words, random));
    const update = adapter.open?.(text) ?? adapter.lint;
    if (!adapter.open) await update(text);
    const samples = [];
    for (let n = 0; n < letters; n++) {
      const typed = flat(typeLetter(text, random));
      samples.push(await timeAsync(() => update(typed)));
      if (adapter.open) update(text);
    }
    return { samples };
  },
  async memory() {
    global.gc();
    return { heap: process.memoryUsage().heapUsed, peak: process.resourceUsage().maxRSS * 1024 };
  },
};

process.on("message", async ({ order, ...given }) => {
  try {
    process.send(await orders[order](given));
  } catch (error) {
    process.send({ failed: String(error?.message ?? error) });
  }
});
