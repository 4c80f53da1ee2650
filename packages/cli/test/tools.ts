import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Where a program of the operating system is. Where it is not, the tests that need it are left out and say so; in CI that
 * is a failure, so that they cannot go missing unnoticed.
 */
export function findTool(name: string, debianPackage = name): string | null {
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not in this folder.
    }
  const words = `NOT RUN: ${name} is missing (Debian: apt-get install ${debianPackage}).`;
  if (process.env.CI === "true") throw new Error(words);
  console.warn(words);
  return null;
}

export const hasTool = (name: string, debianPackage = name): boolean => findTool(name, debianPackage) !== null;
