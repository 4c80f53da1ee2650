import { execFileSync, spawnSync } from "node:child_process";

/** Whether a program that checks this package from outside is on this computer. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** CI must not pass for want of a program; elsewhere its tests are left out, and their title says what to install. */
export function isNeeded(program: string): boolean {
  return isInstalled(program) || process.env.CI === "true";
}

export function runPandoc(input: Uint8Array, from: string, to: string, ...options: readonly string[]): Buffer {
  return execFileSync("pandoc", ["-f", from, "-t", to, ...options], { input, maxBuffer: 1 << 26 });
}

/**
 * Converts files of a folder with LibreOffice, in a profile of its own.
 * @param format the extension to convert to, with LibreOffice's filter if it needs naming (`txt:Text (encoded):UTF8`)
 * @param to where to write; LibreOffice does not write over what it reads
 */
export function runLibreOffice(folder: string, format: string, names: readonly string[], to = folder): void {
  const files = names.map((name) => `${folder}/${name}`);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", [profile, "--headless", "--norestore", "--convert-to", format, "--outdir", to, ...files], {
    stdio: "ignore",
    timeout: 120_000,
  });
}
