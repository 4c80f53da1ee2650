import { describe, expect, it } from "vitest";
import { keepChanged } from "./changed-blocks.js";
import { createLinter } from "./linter.js";

const linter = await createLinter({ today: "2026-06-01" });
const A = "We are passionate about co-production in all that we do.";
const B = "Quality is in our DNA.";
const C = "People are at the heart of everything we do.";
const BEFORE = `# One\n\n${A}\n\n- ${B}\n\n  More about the depot.\n- The depot opens at seven.\n`;

/** The quotes of what is left. */
const left = (after: string, before: string | null = BEFORE): string[] =>
  keepChanged(linter.lint(after), before, after).findings.map(({ quote }) => quote);

const all = (text: string): string[] => linter.lint(text).findings.map(({ quote }) => quote);

describe("findings in changed blocks", () => {
  it("are all of a new draft's, and none of an unchanged one's", () => {
    expect(all(BEFORE).length).toBeGreaterThanOrEqual(2);
    expect(left(BEFORE, null)).toEqual(all(BEFORE));
    expect(left(BEFORE)).toEqual([]);
  });
  it.each([
    ["re-wrapped", BEFORE.replace("about co", "about\nco")],
    [
      "moved to another section",
      `# One\n\n- ${B}\n\n  More about the depot.\n- The depot opens at seven.\n\n# Two\n\n${A}\n`,
    ],
    ["moved into a quote", BEFORE.replace(A, `> ${A}`)],
    ["with CRLF", BEFORE.replaceAll("\n", "\r\n")],
    ["after a new front matter", `---\ntitle: x\n---\n\n${BEFORE}`],
  ])("are none where a block was only %s", (_, after) => {
    expect(all(after).length).toBeGreaterThanOrEqual(2);
    expect(left(after)).toEqual([]);
  });
  it("are those of the block that has changed, and of no other", () => {
    const found = left(BEFORE.replace("all that we do", "everything"));
    expect(found.length).toBeGreaterThan(0);
    expect(all(A)).toEqual(expect.arrayContaining(found.map((quote) => expect.stringContaining(quote.slice(0, 10)))));
    expect(left(`${BEFORE}\n${C}\n`).every((quote) => C.includes(quote))).toBe(true);
    expect(left(`${BEFORE}\n${C}\n`)).not.toEqual([]);
  });
  it("are a list item's when what is nested in it has changed", () => {
    expect(left(BEFORE.replace("the depot.", "the old depot."))).toEqual(all(B));
  });
  it("are those of a repeated block once", () => {
    expect(left(`${BEFORE}\n# Two\n\n${A}\n`)).toEqual(all(A));
  });
  it("are a new directive's mistakes, and not an old one's", () => {
    const wrong = "<!-- tenderlint-ignore-next tokenistic-claim -->\n";
    expect(left(BEFORE.replace(A, wrong + A))).toEqual([wrong.trim()]);
    expect(left(wrong + BEFORE, wrong + BEFORE)).toEqual([]);
  });
});
