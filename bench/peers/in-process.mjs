import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../clock.mjs";

/** A longer wait for one letter than this is not asked for again, nor for a draft ten times as long. */
const PATIENCE = 1500;

/**
 * Times linters side by side: each in a process of its own, taking turns, so that a busy spell falls on all of them.
 * Gives, by linter, samples of `fresh`, `typed10k`, `typed100k` (milliseconds), and `heap` and `peak` (bytes).
 */
export async function compareInProcess(folders, { turns, letters, log }) {
  const workers = new Map();
  const figures = new Map();
  try {
    for (const [name, folder] of folders) {
      log(`loading ${name}`);
      const worker = start(name, folder);
      workers.set(name, worker);
      await worker.ask({ order: "load" });
      figures.set(name, { fresh: [], typed10k: [], typed100k: [] });
    }
    for (let turn = 0; turn < turns; turn++) {
      log(`new text and letters in 10,000 words, turn ${turn + 1} of ${turns}`);
      for (const [name, worker] of workers) {
        const { fresh, typed10k } = figures.get(name);
        fresh.push((await worker.ask({ order: "fresh", seed: 100 + turn })).took);
        if (turn > 0 && median(typed10k) > PATIENCE) continue;
        const asked = { order: "typed", words: 10_000, letters: name === "tenderlint" ? letters * 10 : letters };
        typed10k.push(...(await worker.ask({ ...asked, seed: 200 + turn })).samples);
      }
    }
    for (let turn = 0; turn < Math.ceil(turns / 2); turn++) {
      log(`letters in 100,000 words, turn ${turn + 1} of ${Math.ceil(turns / 2)}`);
      for (const [name, worker] of workers) {
        const { typed10k, typed100k } = figures.get(name);
        if (median(typed10k) * 10 > PATIENCE * 2) continue;
        const asked = { order: "typed", words: 100_000, letters: name === "tenderlint" ? letters * 10 : letters };
        typed100k.push(...(await worker.ask({ ...asked, seed: 300 + turn })).samples);
      }
    }
    for (const [name, worker] of workers) Object.assign(figures.get(name), await worker.ask({ order: "memory" }));
  } finally {
    for (const { end } of workers.values()) end();
  }
  return figures;
}

function start(name, folder) {
  const child = fork(fileURLToPath(new URL("worker.mjs", import.meta.url)), [name, folder], {
    execArgv: ["--expose-gc"],
    // What a linter prints is no part of the table.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ask = (order) =>
    new Promise((resolve, reject) => {
      const gone = () => reject(new Error(`${name} ended before it answered.`));
      child.once("exit", gone);
      child.once("message", (answer) => {
        child.off("exit", gone);
        if (answer.failed) reject(new Error(`${name}: ${answer.failed}`));
        else resolve(answer);
      });
      child.send(order);
    });
  return { ask, end: () => child.kill() };
}
