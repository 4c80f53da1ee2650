/**
 * Hears what tests inside an extension host print, counts their steps, and learns how they ended. Gives a function that
 * waits for the end: true when all passed. `onStep` is told each test’s title as it ends.
 */
export async function relay(page, name, report, onStep = () => {}) {
  let ended;
  const end = new Promise((resolve) => {
    ended = resolve;
  });
  let failed = 0;
  await page.exposeFunction("codeAutomationExit", (code) => ended(code));
  await page.exposeFunction("codeAutomationLog", (_, given) => {
    const [said] = [given].flat();
    const line = /^(ok {3}|FAIL )(.*)$/s.exec(String(said));
    if (line) {
      if (line[1] === "FAIL ") failed++;
      report.add(line[1] === "FAIL " ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 });
      onStep(line[2]);
      console.log(`${line[1].trim().padEnd(4)} ${name}: ${line[2]}`);
    } else if (/^vscode \d/.test(String(said))) console.log(`     ${name}: ${said}`);
  });
  return async (milliseconds) => {
    const code = await Promise.race([
      end,
      new Promise((resolve) => setTimeout(() => resolve("timeout"), milliseconds)),
    ]);
    if (code !== 0 && failed === 0) report.fail(`${name}: the tests ended with ${code}`);
    return code === 0;
  };
}
