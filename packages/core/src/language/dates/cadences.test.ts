import { describe, expect, test } from "vitest";
import { readCadences } from "./index.js";

const read = (text: string): string =>
  readCadences(text)
    .map((mention) => mention.text)
    .join(" | ");

describe("exact", () => {
  const rows = `
The panel meets monthly. => monthly
It meets weekly and reports quarterly. => weekly | quarterly
Supervision is fortnightly. => fortnightly
A termly taste test => termly
a half-termly review => half-termly
a bi-monthly forum => bi-monthly
audited annually => annually
checked daily, and twice daily in heat => daily | twice daily
It meets every six weeks. => every six weeks
It meets every 6 to 8 weeks. => every 6 to 8 weeks
It meets every other Wednesday. => every other Wednesday
It meets each quarter. => each quarter
They report each half-term. => each half-term
twice a year => twice a year
once a term => once a term
three times a week => three times a week
four times per year => four times per year
once every quarter => once every quarter
14 times in 2025/26 => 14 times in 2025/26
nine times in the last year => nine times in the last year
on the first Tuesday of each month => on the first Tuesday of each month
on the last Friday of the month => on the last Friday of the month
on the first working day of each month => on the first working day of each month
Drop-ins are on Thursdays. => on Thursdays
After each review the rota is redrawn. => After each review
read at every shift => at every shift
On every visit the carer asks. => On every visit
Every shift opens with it. => Every shift
the rota is checked every Friday => every Friday
drawn by lot every April => every April
within 48 hours of a fall => within 48 hours
within five working days => within five working days
within\u00a014\u00a0days => within\u00a014\u00a0days
an interview at three months => at three months
reviews at 6 weeks => at 6 weeks
we ring at 3, 6 and 12 months => at 3, 6 and 12 months
alternate Mondays => alternate Mondays
reviewed every second year => every second year
`;
  for (const row of rows.trim().split("\n")) {
    const [text = "", expected = ""] = row.split(" => ");
    test(text, () => expect(read(text)).toBe(expected));
  }
});

describe("inexact, or no frequency", () => {
  const rows = `
The panel meets regularly.
on an ongoing basis
as needed, where appropriate
from time to time
frequent audits, routine checks
his weekly rent went up
the monthly charge
the Monthly Argus
activities of daily living
mid-monthly
each of the tenants
every tenant
every effort
every aspect of the service
each year group
It stands at 41 weeks.
once the work is done
twice the usual number
at times
within reach
per cent
after the review
on Tuesday we met
`;
  for (const text of rows.trim().split("\n")) test(text, () => expect(read(text)).toBe(""));
});

test("offsets are into the text given", () => {
  const text = "“We meet – always – every six\u00a0weeks”, said Jo";
  const [mention] = readCadences(text);
  expect(mention && text.slice(mention.start, mention.end)).toBe("every six\u00a0weeks");
  expect(mention?.exact).toBe(true);
});
