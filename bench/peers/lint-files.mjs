// The smallest command over a linter that has none of its own. usage: node lint-files.mjs NAME FOLDER FILE…
import { readFileSync } from "node:fs";
import { adapters } from "./adapters.mjs";

const [name, folder, ...files] = process.argv.slice(2);
const { lint } = await adapters[name](folder);
for (const file of files) console.log(`${file}: ${await lint(readFileSync(file, "utf8"))}`);
process.exit(0);
