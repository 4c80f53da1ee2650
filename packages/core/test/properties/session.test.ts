import fc from "fast-check";
import { expect, test } from "vitest";
import { fixtureText, mutate, mutations, soup } from "./drafts.js";
import { runs } from "./runs.js";
import { createStrictLinter } from "./strict-linter.js";

const linter = await createStrictLinter();
const other = await createStrictLinter();

/** What a draft that is opened anew says, by a linter that knows nothing of the session. */
const fromScratch = (text: string): string => JSON.stringify(other.open(text).result);

test("updating a session after any edits equals linting from scratch", () => {
  fc.assert(
    fc.property(fixtureText, mutations(8), (text, edits) => {
      const session = linter.open(text);
      let now = text;
      for (const edit of edits) {
        now = mutate(now, edit);
        expect(JSON.stringify(session.update(now))).toBe(fromScratch(now));
      }
    }),
    runs(15),
  );
});

test("undoing the edits brings the first result back", () => {
  fc.assert(
    fc.property(fixtureText, mutations(5), (text, edits) => {
      const session = linter.open(text);
      const before = JSON.stringify(session.result);
      let now = text;
      for (const edit of edits) {
        now = mutate(now, edit);
        session.update(now);
      }
      expect(JSON.stringify(session.update(text))).toBe(before);
    }),
    runs(15),
  );
});

test("a session may go on to any other draft", () => {
  const texts = fc.array(
    fc.oneof(
      fixtureText,
      soup.map((parts) => parts.join("")),
    ),
    { minLength: 2, maxLength: 5 },
  );
  fc.assert(
    fc.property(texts, (drafts) => {
      const session = linter.open("");
      for (const text of drafts) expect(JSON.stringify(session.update(text))).toBe(fromScratch(text));
    }),
    runs(15),
  );
});
