#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { EXIT } from "./exit.js";
import { runProgram } from "./program.js";
import { endOnClosedPipe, endOnInterrupt, warn } from "./terminal.js";
import { UsageError } from "./usage-error.js";

// Most patterns run a few times in the life of a command: compile each once, not first for one run and then for many.
setFlagsFromString("--no-regexp-tier-up");
endOnClosedPipe();
endOnInterrupt();
try {
  process.exitCode = await runProgram(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    warn(error.message);
    process.exitCode = EXIT.usage;
  } else {
    warn(`tenderlint failed, through a fault of its own: ${error instanceof Error ? error.message : String(error)}`);
    if (process.env.TENDERLINT_DEBUG && error instanceof Error) warn(error.stack ?? "");
    process.exitCode = EXIT.fault;
  }
}
