// A draft is opened, read and mended.
import { check, until } from "./report.mjs";

/** Takes the hands, the editor and the step counter that `desktop` gives to each part. */
export async function writing({
  editor,
  page,
  step,
  press,
  type,
  picture,
  text,
  rows,
  boxOf,
  clickOn,
  squiggle,
  noSquiggle,
  squigglesUnder,
  openFile,
  command,
  hover,
  fixesFor,
  chooseFix,
  saved,
  closePanel,
}) {
  await step(
    "squiggles stand under the right words, with the right weight",
    async () => {
      await openFile("answer.md");
      await squiggle("Tenants are at the heart", "warning");
      await squiggle("regularly", "warning");
      await squiggle("chose lamps", "warning");
      await squiggle("August 2020", "error");
      check((await squigglesUnder("The estate manager inspects")).length === 0, "a squiggle is too wide");
      check((await squigglesUnder("eight tenants rewrote")).length === 0, "a proved claim is underlined");
      check((await squigglesUnder("Our café")).length === 0, "the squiggle begins before its words");
      await picture("04-squiggles");
    },
    { stop: true },
  );

  await step("the Problems panel lists them", async () => {
    await press("Control+Shift+M");
    const found = await until("four problems", async () => {
      const all = (await rows(".markers-panel .monaco-list-row")).filter((row) => row.includes("tenderlint"));
      return /^Problems 4|4/.test(await text(".panel .action-item .badge")) && all.length > 0 && all;
    });
    await picture("05-problems");
    await closePanel();
    return `${found.length}, the first: ${found[0].slice(0, 100)}`;
  });

  await step("the card over the words says why, and what good looks like", async () => {
    const said = await hover("Tenants are at the heart", /Why it costs marks/);
    check(/tokenistic-claim/.test(said), said);
    await page.waitForTimeout(400);
    await picture("06-card");
    await press("Escape");
    return `${said.slice(0, 160)}…`;
  });

  await step("the evidence block is put in, and Tab goes from blank to blank", async () => {
    const titles = await fixesFor("Tenants are at the heart", "Put in the evidence");
    await picture("07-fixes");
    check(/^Put in the evidence/.test(titles[0]), `the first is “${titles[0]}”`);
    await chooseFix(/Put in the evidence/);
    await until("the block", () => boxOf("Issue:"));
    for (const words of ["mornings felt rushed", "a 7am start in May 2025", "panel minutes, May 2025"]) {
      await type(words);
      await press("Tab");
    }
    await type("late calls fell from 14 to 3");
    await picture("08-block");
    const now = await saved(editor, "answer.md", (file) => file.includes("late calls fell from 14 to 3"));
    check(
      /- \*\*Issue:\*\* mornings felt rushed\r?\n- \*\*Change:\*\* a 7am start in May 2025\r?\n/.test(now),
      now.slice(0, 700),
    );
    check(
      /- \*\*Evidence:\*\* panel minutes, May 2025\r?\n- \*\*Impact:\*\* late calls fell/.test(now),
      now.slice(0, 700),
    );
    return titles.join(" | ");
  });

  await step("a finding is ignored with a reason, and its squiggle goes", async () => {
    await press("Escape");
    await fixesFor("regularly", "here, with a reason");
    await chooseFix(/here, with a reason/);
    await until("the directive", () => boxOf("tenderlint-ignore-next"));
    await type("the buyer set the dates");
    const now = await saved(editor, "answer.md", (file) => file.includes("the buyer set the dates"));
    check(/<!-- tenderlint-ignore-next vague-cadence -- the buyer set the dates -->\r?\nThe estate/.test(now), now);
    await press("Control+End");
    await noSquiggle("regularly");
    await picture("09-ignored");
  });

  await step("what is ignored is listed with its reason", async () => {
    await command("Tenderlint: List Ignored Findings");
    const found = await until("the list", async () => {
      const all = await rows(".quick-input-list .monaco-list-row");
      return all.some((row) => row.includes("the buyer set the dates")) && all;
    });
    await picture("10-ignored-list");
    await press("Escape");
    return found.join(" | ");
  });

  await step("a typed sentence is checked, and mended it is clear", async () => {
    await press("Control+End");
    await type("\nOur caretaker inspects the stairwells regularly.");
    await press("Enter");
    await squiggle("stairwells regularly", "warning");
    await clickOn("stairwells regularly");
    await press("End");
    for (let n = 0; n < "regularly.".length; n++) await press("Backspace");
    await type("every Monday.");
    await noSquiggle("stairwells every Monday");
  });
}
