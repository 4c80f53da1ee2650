import { writeFileSync } from "node:fs";
import { EXIT, type ExitCode } from "../exit.js";
import { initialConfig } from "../initial-config.js";
import { print } from "../terminal.js";
import { UsageError } from "../usage-error.js";

/** `tenderlint init`: a tenderlint.json with comments in this folder. Never writes over one. */
export function initCommand(): ExitCode {
  try {
    writeFileSync("tenderlint.json", initialConfig, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === "EEXIST"
        ? "There is a tenderlint.json here already: it is left as it is."
        : `tenderlint.json cannot be written here (${code ?? "unknown"}).`,
    );
  }
  print("Wrote tenderlint.json. It holds for the drafts in this folder and the folders in it.\n");
  return EXIT.clean;
}
