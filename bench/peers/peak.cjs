// Loaded before a command: tells, at its end, the most memory that it held, on file descriptor 3.
process.on("exit", () => require("node:fs").writeSync(3, String(process.resourceUsage().maxRSS * 1024)));
