#!/usr/bin/env node
import { EXIT } from "./exit.js";
import { runProgram } from "./program.js";
import { endOnClosedPipe, endOnInterrupt, warn } from "./terminal.js";
import { UsageError } from "./usage-error.js";

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
