import { execFileSync } from "node:child_process";

/**
 * Whether a program of the operating system is here. Where it is not, the tests that need it are left out and say so;
 * in CI that is a failure, so that they cannot go missing unnoticed.
 */
export function hasTool(name: string, debianPackage = name): boolean {
  try {
    execFileSync(name, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    const words = `NOT RUN: ${name} is missing (Debian: apt-get install ${debianPackage}).`;
    if (process.env.CI === "true") throw new Error(words);
    console.warn(words);
    return false;
  }
}
