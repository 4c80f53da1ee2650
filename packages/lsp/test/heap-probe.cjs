// Loaded into a server under test with --require: on SIGUSR2 it writes down what the process holds, after collecting.
const { appendFileSync } = require("node:fs");

process.on("SIGUSR2", () => {
  globalThis.gc();
  globalThis.gc();
  const count = (emitter) => emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);
  const held = {
    heap: process.memoryUsage().heapUsed / 1_000_000,
    listeners: count(process) + count(process.stdin) + count(process.stdout),
    resources: process.getActiveResourcesInfo().length,
  };
  appendFileSync(process.env.TENDERLINT_PROBE, `${JSON.stringify(held)}\n`);
});
