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

/** The environment of git in a test: nobody's settings, and a name of its own to commit under. */
export const GIT_ENV: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "t",
  GIT_AUTHOR_EMAIL: "t@example.invalid",
  GIT_COMMITTER_NAME: "t",
  GIT_COMMITTER_EMAIL: "t@example.invalid",
};
