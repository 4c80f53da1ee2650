import picocolors from "picocolors";
import { describe, expect, it } from "vitest";
import { renderPage, summaryOf } from "./page.js";

const plain = picocolors.createColors(false);
const render = (page: string, width = 40): string => renderPage(page, width, plain);

describe("renderPage", () => {
  it("shows headings, wrapped paragraphs, quotes, lists and tables", () => {
    expect(
      render(`# a-rule

It finds **some** words, and it says so at
length.

## Options

| option | default | meaning |
| ------ | ------- | ------- |
| \`max\`  | 36 | the age in months that is still new enough |

> A quotation that is longer than the line is.

- one item that goes on for longer than a line
  and on
- [two](x.md)`),
    ).toBe(`a-rule

It finds some words, and it says so at
length.

Options

  option  default  meaning
  \`max\`   36       the age in months
                   that is still new
                   enough

  │ A quotation that is longer than the
  │ line is.

  - one item that goes on for longer
    than a line and on
  - two`);
  });
  it("keeps carets under their words where an example is wrapped", () => {
    expect(
      render(`\`\`\`md
In May 2020 the panel rewrote the rules of the house.
^^^^^^^^^^^ a-rule
                                    ^^^^^ b-rule
# not a heading
\`\`\``),
    ).toBe(`    In May 2020 the panel rewrote the
    ^^^^^^^^^^^ a-rule
    rules of the house.
      ^^^^^ b-rule
    # not a heading`);
  });
  it("colours code and bold only where there are colours", () => {
    const page = "**bold** and `code`";
    expect(render(page)).toBe("bold and `code`");
    expect(renderPage(page, 40, picocolors.createColors(true))).toBe(
      "\u001B[1mbold\u001B[22m and \u001B[36mcode\u001B[39m",
    );
  });
});

it("takes the first paragraph as the summary", () => {
  expect(summaryOf("# a\n\nOne\ntwo.\n\nThree.")).toBe("One two.");
});
