import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "./sentences.js";

const split = (plain: string): string[] => splitSentences(plain, null).map(({ start, end }) => plain.slice(start, end));

describe("one sentence", () => {
  test.each([
    "St. Mary’s House opened in May.",
    "We met at St. John’s, e.g. in the hall, i.e. downstairs, etc. with tea.",
    "See No. 4 and no. 12, p. 3 and fig. B.",
    "It was approx. 40 people vs. 12 before.",
    "Dr. Asante, Mrs. Gill and Prof. J. B. Smith agreed it.",
    "D. swapped takeaways for home cooking.",
    "J. B. Smith chaired it.",
    "It rose from 3.5 to 4.25 out of 5.",
    "They meet at 9 a.m. Monday to Friday.",
    "They meet at 9.30am on Mondays.",
    "We tried … and then tried again.",
    "“Why?” she asked.",
    '"It works!" said one tenant.',
    "We did three things: moved tea; changed the rota; kept the cat.",
    "The U.K. Government and the N.H.S. Trust signed.",
    "Files such as rota.v2.pdf are kept.",
    "It ran on 3 Sept. 2025 and again on 4 Oct. 2025.",
    'She told us: "You changed the rota when I asked. It made mornings calmer."',
    "Acme Ltd. Manchester runs it.",
    "1. First we met",
  ])("%s", (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("several", () => {
  test.each([
    ["One thing. Another thing.", ["One thing.", "Another thing."]],
    ["It opens at 9 a.m. The panel meets then.", ["It opens at 9 a.m.", "The panel meets then."]],
    ['"It works." He smiled.', ['"It works."', "He smiled."]],
    ["“It works.” He smiled.", ["“It works.”", "He smiled."]],
    ["(They did.) We agreed.", ["(They did.)", "We agreed."]],
    ["Really?! Yes. No! Good…", ["Really?!", "Yes.", "No!", "Good…"]],
    ["We waited… Then it came.", ["We waited…", "Then it came."]],
    ["Tea, cake, etc. The panel ate.", ["Tea, cake, etc.", "The panel ate."]],
    ["They moved to Canal St. The panel followed.", ["They moved to Canal St.", "The panel followed."]],
    ["It fell by 12%. 40 people said so.", ["It fell by 12%.", "40 people said so."]],
    ["It closed in 2024. In 2025 it reopened.", ["It closed in 2024.", "In 2025 it reopened."]],
    ["Was it fair? “Yes,” they said.", ["Was it fair?", "“Yes,” they said."]],
    ["It met in Sept. The chair spoke.", ["It met in Sept.", "The chair spoke."]],
    ["We chose plan B. The rest followed.", ["We chose plan B.", "The rest followed."]],
    ["Signed off. £40 was spent. éclairs too.", ["Signed off.", "£40 was spent. éclairs too."]],
    ["  Spaces.   Around.  ", ["Spaces.", "Around."]],
  ])("%s", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

test("a label’s full stop does not end its sentence", () => {
  const plain = "Decision. Guests agreed. They said so.";
  const spans = splitSentences(plain, { start: 0, end: 8 });
  expect(spans.map(({ start, end }) => plain.slice(start, end))).toEqual(["Decision. Guests agreed.", "They said so."]);
});

test("an over-long sentence is cut at a comma or space", () => {
  const plain = "and then the team met, ".repeat(8000).trimEnd();
  const spans = splitSentences(plain, null);
  expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2000);
  expect(spans.every(({ start }) => plain.startsWith("and", start))).toBe(true);
});

test("sentences are in order, trimmed, and leave out only white space", () => {
  const text = fc
    .array(
      fc.constantFrom(
        "We",
        "met",
        ".",
        "?",
        "!",
        "…",
        " ",
        " ",
        '"',
        "“",
        "”",
        "'",
        "’",
        "(",
        ")",
        "St",
        "e.g",
        "9",
        "a.m",
        "\n",
        "\u00a0",
        "\ud83d\ude00",
        "\ud800",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (plain) => {
      let at = 0;
      for (const { start, end } of splitSentences(plain, null)) {
        expect(plain.slice(at, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        expect(plain.slice(start, end).trim()).toBe(plain.slice(start, end));
        at = end;
      }
      expect(plain.slice(at).trim()).toBe("");
    }),
  );
});
