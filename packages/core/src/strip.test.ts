import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDraftParser } from "./draft/index.js";
import { stripDirectives } from "./strip.js";

const NEXT = "<!-- tenderlint-ignore-next vague-cadence -- quoted from the buyer -->";
const START = "<!-- tenderlint-ignore-start vague-cadence -- quoted -->";
const END = "<!-- tenderlint-ignore-end vague-cadence -->";

/** The words of every block. */
const words = (text: string): string[] =>
  createDraftParser()
    .parse(text)
    .sections.flatMap(({ content }) =>
      [content.heading, ...content.blocks].flatMap((block) => block?.text.plain.trim() || []),
    );

describe("stripDirectives", () => {
  it.each([
    ["leaves a draft without directives as it is", "# A\r\n\r\nB <!-- note -->\r\n", "# A\r\n\r\nB <!-- note -->\r\n"],
    ["takes a line of its own with it", `A\n\n${NEXT}\nB\n`, "A\n\nB\n"],
    ["leaves one blank line of two", `A\n\n${NEXT}\n\nB\n`, "A\n\nB\n"],
    ["keeps paragraphs apart that only the note kept apart", `A\n${NEXT}\nB\n`, "A\n\nB\n"],
    ["at the start", `${NEXT}\n\nB\n`, "B\n"],
    ["at the end", `A\n\n${END}`, "A\n\n"],
    ["with CRLF", `A\r\n\r\n${NEXT}\r\n\r\nB\r\n`, "A\r\n\r\nB\r\n"],
    ["in a line", `A ${NEXT} b\n`, "A b\n"],
    ["around blocks", `${START}\n\nA\n\n${END}\n\nB\n`, "A\n\nB\n"],
    ["in a quote", `> A\n>\n> ${NEXT}\n>\n> B\n`, "> A\n>\n> B\n"],
    ["in a list item", `- A\n\n  ${NEXT}\n\n  B\n`, "- A\n\n  B\n"],
    ["over several lines", "A\n\n<!-- tenderlint-ignore-next\nvague-cadence -- x -->\n\nB\n", "A\n\nB\n"],
    ["the mistaken ones too", "<!-- tenderlint-ignroe-next x -->\nA\n", "A\n"],
    ["not in code", `\`\`\`md\n${NEXT}\n\`\`\`\n`, `\`\`\`md\n${NEXT}\n\`\`\`\n`],
  ])("%s", (_, text, stripped) => {
    expect(stripDirectives(text)).toBe(stripped);
  });
  it("takes the front matter out when asked to", () => {
    const text = `---\ntitle: x\n---\n\n# A\n\n${NEXT}\nB\n`;
    expect(stripDirectives(text)).toBe("---\ntitle: x\n---\n\n# A\n\nB\n");
    expect(stripDirectives(text, { frontMatter: true })).toBe("# A\n\nB\n");
  });
  it("leaves no directive and every word, whatever stands around them", () => {
    const part = fc.constantFrom(
      "A dog.",
      "- item",
      "> quoted",
      "# Head",
      NEXT,
      START,
      END,
      "",
      "",
      "text",
      "| a |\n| - |\n| b |",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), fc.constantFrom("\n", "\r\n"), (lines, ending) => {
        const text = lines.join(ending);
        const stripped = stripDirectives(text);
        expect(createDraftParser().parse(stripped).directives).toEqual([]);
        const before = createDraftParser().parse(text);
        // Two lists, or a quote and the text after it, that a comment parted may come to stand together.
        expect(words(stripped).join(" ").split(/\s+/)).toEqual(words(text).join(" ").split(/\s+/));
        expect(before.directives.length === 0 ? stripped : "").toBe(before.directives.length === 0 ? text : "");
      }),
    );
  });
});
