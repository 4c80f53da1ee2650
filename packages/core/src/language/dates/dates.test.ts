import { describe, expect, test } from "vitest";
import { type Interval, readDates, resolveDate } from "./index.js";

/** The usual as-of date of the tables: a Sunday. */
const AS_OF = "2026-03-01";

/**
 * What a text's dates come to, each as its last day; "+" after it where it goes on; "(why)" where it can be no example's
 * date; "none" where it does not resolve. Each is resolved with the one before it that may be an example's date.
 */
function ends(text: string, asOf = AS_OF): string {
  let previous: Interval | null = null;
  const found: string[] = [];
  for (const mention of readDates(text)) {
    const interval = resolveDate(mention, asOf, previous);
    if (mention.excluded) found.push(`(${mention.excluded})`);
    else {
      found.push(interval ? `${interval.to}${interval.ongoing ? "+" : ""}` : "none");
      previous = interval ?? previous;
    }
  }
  return found.join(" ");
}

function table(name: string, rows: string, asOf = AS_OF): void {
  describe(name, () => {
    for (const row of rows.trim().split("\n")) {
      const [text = "", expected = ""] = row.split(" => ").map((side) => side.trim());
      test(text, () => expect(ends(text, asOf)).toBe(expected === "-" ? "" : expected));
    }
  });
}

table(
  "days in figures, UK order",
  `
On 12/05/2022 we fitted harness covers => 2022-05-12
On 12.05.22 we fitted them => 2022-05-12
On 12.5.26 we met => 2026-05-12
On 12-05-2022 we met => 2022-05-12
Signed off 2022-05-12 => 2022-05-12
Logged 2025-11-03T09:30 by the night lead => 2025-11-03
On 1/2/24 the rota moved => 2024-02-01
On 31/02/2024 the rota moved => none
On 05/13/2024 the rota moved => none
Go-live is 00/00/2026 => none
On 29/02/2024 we met => 2024-02-29
On 29/02/2023 we met => none
In 05/2022 the panel chose it => 2022-05-31
Closed (31/12/2025). => 2025-12-31
From 12/05/2022 to 14/06/2022 we ran it => 2022-06-14
`,
);

table(
  "days by name",
  `
On 12 May 2022 the panel met => 2022-05-12
On the 12th of May, 2022 the panel met => 2022-05-12
On May 12, 2022 the panel met => 2022-05-12
On May 12th 2022 the panel met => 2022-05-12
On Tuesday 12 May 2026 we will meet => 2026-05-12
On Friday, 6 March 2026 => 2026-03-06
On 1st September 2025 => 2025-09-01
On 3 Mar 2025 => 2025-03-03
On 3 Sept. 2025 => 2025-09-03
On 12\u00a0May\u00a02022 the panel met => 2022-05-12
from 3 to 10 June 2025 => 2025-06-10
on 3–10 June 2025 => 2025-06-10
on 12, 13 and 14 May 2025 => 2025-05-14
between 1 April 2025 and 31 January 2026 => 2026-01-31
1 April 2025 to 31 January 2026 => 2026-01-31
3 June to 10 July 2025 => 2025-07-10
On 31 June 2025 we met => none
On 2 September we decided with them => 2025-09-02
on 14 February they chose it => 2026-02-14
`,
);

table(
  "months",
  `
In May 2022 the panel chose it => 2022-05-31
In May '22 the panel chose it => 2022-05-31
In May ’22 the panel chose it => 2022-05-31
In Sept 2024 => 2024-09-30
In Sep. 2024 => 2024-09-30
In February 2024 => 2024-02-29
In May, 2022 => 2022-05-31
In May of 2022 => 2022-05-31
in early May 2025 => 2025-05-10
in mid-May 2025 => 2025-05-20
in late May 2025 => 2025-05-31
by the end of March 2025 => 2025-03-31
at the beginning of June 2025 => 2025-06-10
In January and March 2026 the tenants voted => 2026-03-31
January to March 2026 => 2026-03-31
From January to March 2026 two fathers ran it => 2026-03-31
between January and April 2025 => 2025-04-30
Between September 2024 and July 2025 we held 212 => 2025-07-31
November 2024 – February 2025 => 2025-02-28
November to January 2026 => 2026-01-31
In June the tenants voted => 2025-06-30
In February the tenants voted => 2026-02-28
In March the tenants voted => 2026-03-31
The May meeting approved it => 2025-05-31
on its February agenda => 2026-02-28
Last June the panel met => 2025-06-30
this January the panel met => 2026-01-31
this May the panel met => 2025-05-31
In June last year the panel met => 2025-06-30
in may 2022 the panel met => 2022-05-31
October half-term 2025 => 2025-10-31
(May) => 2025-05-31
March: the rota changed => 2026-03-31
`,
);

table(
  "a month follows the date before it",
  `
In May 2022 they asked. In July we did it. => 2022-05-31 2022-07-31
On 3 February 2026 and again in February => 2026-02-03 2026-02-28
In November 2024 they asked; in March it was done => 2024-11-30 2025-03-31
In 2024 they asked, and in June we did it => 2024-12-31 2024-06-30
In January 2026 we moved it; from nine in December to one in February => 2026-01-31 2025-12-31 2026-02-28
Asked in June; by December 2024 it was done => 2024-06-30 2024-12-31
They asked in November, and in February 2025 we did it => 2024-11-30 2025-02-28
In March 2024 nine came; that June there were 20 => 2024-03-31 2024-06-30
In November 2025 they complained. We bought six that December. => 2025-11-30 2025-12-31
fell from 38 in February 2025 to 15 in April => 2025-02-28 2025-04-30
On 9 June 2025 it opened; on 4 August we checked => 2025-06-09 2025-08-04
It will be reviewed in July => 2026-07-31
In May 2025 we agreed it. We will review it in April. => 2025-05-31 2026-04-30
By 31 March 2027 she will have done it, and will count in January => 2027-03-31 2027-01-31
`,
);

table(
  "years and spans of years",
  `
In 2019 we fitted them => 2019-12-31
In 2019 people told us => 2019-12-31
In 2022 visits fell by half => 2022-12-31
in 2019 and again in 2024 => 2019-12-31 2024-12-31
from 62% in 2021 to 91% in 2025 => 2021-12-31 2025-12-31
2019–2024 => 2024-12-31
between 2021 and 2023 complaints halved => 2023-12-31
from 2019 to 2024 => 2024-12-31
In 2021-2024 we ran it => 2024-12-31
early 2025 => 2025-04-30
in early 2025 => 2025-04-30
mid-2024 => 2024-08-31
late 2023 => 2023-12-31
late in 2023 => 2023-12-31
at the end of 2024 => 2024-12-31
at the start of 2024 => 2024-04-30
the 2025 tenant survey => 2025-12-31
our 2025 surveys found => 2025-12-31
in the 1990s => 1999-12-31
in the ’90s => 1999-12-31
in the noughties => 2009-12-31
The 2021 interviews were done by officers => 2021-12-31
Back in 2020 our volunteers rang => 2020-12-31
During 2018 our coordinator piloted it => 2018-12-31
Across 2025 the round was completed => 2025-12-31
2025: the rota changed => 2025-12-31
the season of 2023 => 2023-12-31
Carers Week 2025 => 2025-12-31
`,
);

table(
  "financial and academic years",
  `
In FY22/23 we ran it => 2023-03-31
In 2022/23 we ran it => 2023-03-31
In 2022-23 we ran it => 2023-03-31
In 2022–23 we ran it => 2023-03-31
In 22/23 we ran it => 2023-03-31
In 2022/2023 we ran it => 2023-03-31
In FY 2022/23 we ran it => 2023-03-31
In FY21/22 we ran it => 2022-03-31
In 2024/5 we ran it => 2025-03-31
In 1999/00 we ran it => 2000-03-31
In the 2022 to 2023 financial year => 2023-03-31
In the financial year 2022/23 => 2023-03-31
In the 2022/23 financial year => 2023-03-31
in the year ending March 2025 => 2025-03-31
the year to 31 July 2025 => 2025-07-31
the 12 months to June 2024 => 2024-06-30
the year ended 31 March 2024 => 2024-03-31
last financial year => 2025-03-31
this financial year => 2026-03-31
in the 2024/25 academic year => 2025-08-31
In the academic year 2020/21 => 2021-08-31
in the 2024/25 school year => 2025-08-31
last academic year => 2025-08-31
at the end of 2024/25 => 2025-03-31
(2024/25) => 2025-03-31
testing rose from 52% in 2023/24 to 88% in 2025/26 => 2024-03-31 2026-03-31
`,
);

table(
  "quarters and halves",
  `
In Q3 2022/23 we met => 2022-12-31
In Q1 2022/23 we met => 2022-06-30
In Q4 2022/23 we met => 2023-03-31
In Q2 22/23 we met => 2022-09-30
Q3 of 2022/23 => 2022-12-31
In Q3 2023 we met => 2023-12-31
In Q1 2024 we met => 2024-06-30
in the third quarter of 2024 => 2024-12-31
in the last quarter of 2025 => 2025-12-31
in the first quarter of 2022/23 => 2022-06-30
In Q4 2025 we met => 2026-03-31
In 2024/25 Q3 we met => 2024-12-31
quarter 3 2024/25 => 2024-12-31
Q1 and Q2 2024/25 => 2024-09-30
last quarter => 2025-12-31
In Q3 FY22/23 => 2022-12-31
H1 2024 => 2024-06-30
H2 2025 => 2025-12-31
in the first half of 2024 => 2024-06-30
H1 2024/25 => 2024-09-30
Q1: How do you involve tenants? => -
Question Q3 asks for it => -
`,
);

table(
  "seasons, terms and feasts",
  `
In spring 2022 tenants asked => 2022-05-31
In Summer 2022 tenants asked => 2022-08-31
In Autumn 2022 tenants asked => 2022-11-30
In Winter 2022 tenants asked => 2023-02-28
In winter 2023 tenants asked => 2024-02-29
In winter 2022/23 tenants asked => 2023-02-28
Over the winter of 2024/25 nine callers told us => 2025-02-28
in the spring of 2024 => 2024-05-31
in early summer 2024 => 2024-06-30
Fall 2022 => 2022-11-30
last spring => 2025-05-31
last winter => 2026-02-28
this summer => 2025-08-31
This winter we opened late => 2026-02-28
In the autumn the panel chose it => 2025-11-30
over the summer => 2025-08-31
In autumn term 2022 => 2022-11-30
in the spring term 2025 => 2025-05-31
in the summer term of 2025 => 2025-08-31
in the autumn term => 2025-11-30
autumn term 2024/25 => 2024-11-30
spring term 2024/25 => 2025-05-31
over the 2025 summer holidays => 2025-08-31
Easter 2024 => 2024-04-01
Christmas 2025 => 2025-12-31
at Easter => 2025-04-21
before Christmas => 2025-12-31
spring 2021 to autumn 2022 => 2022-11-30
In March 2024 they asked; by the following spring it was built => 2024-03-31 2025-05-31
In summer 2021 we began; by that Christmas nine had joined => 2021-08-31 2021-12-31
`,
);

table(
  "told from the as-of date",
  `
Two years ago the panel chose it => 2024-03-31
Four years ago the panel chose it => 2022-03-31
Over four years ago => 2022-03-31
A couple of years ago => 2024-03-31
two and a half years ago => 2023-09-30
eighteen months ago => 2024-09-30
18 months ago => 2024-09-30
a year ago => 2025-03-31
three weeks ago => 2026-02-08
Last year we refitted it => 2025-12-31
late last year => 2025-12-31
at the end of last year => 2025-12-31
Earlier this year => 2026-03-01
This year we refitted it => 2026-12-31
Last month the panel met => 2026-02-28
last week => 2026-02-22
yesterday => 2026-02-28
In the last 18 months we refitted it => 2026-03-01
in the past six months => 2026-03-01
over the last year => 2026-03-01
during the past twelve months => 2026-03-01
over the last three years => 2026-03-01
For the past four years we have run it => 2026-03-01
this past year => 2026-03-01
Next year we will refit it => 2027-12-31
next June => 2026-06-30
next month => 2026-04-30
this month => 2026-03-31
last term => 2025-11-30
in the last two years of the contract => -
the last few weeks of her life => -
recently => -
in recent years => -
in recent months => -
several years ago => -
the previous year => 2026-03-01
`,
);

table(
  "moves on from the date before it",
  `
In May 2022 it fell; over the following six months it fell again => 2022-05-31 2022-11-30
In May 2022 it fell; the month after, it rose => 2022-05-31 2022-06-30
In May 2022 we asked. Four weeks later they had it => 2022-05-31 2022-06-28
In May 2022 we asked. Six months on, they had it => 2022-05-31 2022-11-30
In May 2022 we asked. A year on, they had it => 2022-05-31 2023-05-31
In May 2022 we asked. A year later they had it => 2022-05-31 2023-05-31
In May 2022 we asked. Over the next year they had it => 2022-05-31 2023-05-31
In May 2022 we asked, and the following week they had it => 2022-05-31 2022-06-07
In June 2023 we asked; the following May it opened => 2023-06-30 2024-05-31
In 2019 we began; two years later it closed => 2019-12-31 2021-12-31
In June 2023 we asked; it opened later that year => 2023-06-30 2023-12-31
In May 2025 it was 6, against 14 in the previous year => 2025-05-31 2025-04-30
In May 2025 it was 6, against 14 the year before => 2025-05-31 2025-04-30
on 8 September 2025: 31 a week before and 6 a week after => 2025-09-08 2025-09-07 2025-09-14
Four weeks later they had it => none
That month they chose two => none
Over the coming year we will go on => 2027-03-01
They spent six months on the ward => -
He was told the day after he was paid => -
`,
);

table(
  "going on",
  `
Since 2019 the panel has still met => 2026-03-01+
Since 2017 the board has approved each schedule => 2026-03-01+
Since April 2024 their pay has matched ours => 2026-03-01+
The club has been run by its members since 2019 and still is => 2026-03-01+
Since January 2025 two advisers have held seats => 2026-03-01+
since 2019, and it still meets => 2026-03-01+
since March 2021 she chairs it => 2026-03-01+
Members decide it, since 2020 to date => 2026-03-01+
The group is now in its fifth year => 2026-03-01+
It has run for seven years => 2026-03-01+
58 meetings to date => 2026-03-01+
in 2025/26 to date => 2026-03-01+
2019 to date => 2026-03-01+
2019–present => 2026-03-01+
from April 2025 onwards => 2026-03-01+
Since 2019 we redesigned three gardens => 2019-12-31
titles that had not been lent since 2019 => (background)
They had waited since 2021 => (background)
kept up to date by the shift leader => -
up-to-date care plans => -
They stayed in its first year => -
`,
);

table(
  "never an example's date",
  `
under the Care Act 2014 => (title)
the Equality Act 2010 and the Mental Capacity Act 2005 => (title) (title)
the Children Act 1989/2004 => (title)
the Health and Safety at Work etc. Act 1974 => (title)
the Social Housing (Regulation) Act 2023 => (title)
the Public Contracts Regulations 2015 => (title)
the Act of 1989 => (title)
the 2014 Act => (title)
the SEND Code of Practice 2015 => (title)
its Code of Practice (2015) => (title)
the 2021 Census => (title)
the 2011/2021 Census => (title)
the Suicide Prevention Strategy 2023 => (title)
our 2022–2027 strategy => (title)
the council's 2022-27 Strategy => (title)
the borough's 2023–2028 supported living framework => (title)
the Estates Strategy 2022–2030 => (title)
a five-year plan (2024–2029) => (title)
Keeping Children Safe in Education 2025 => (title)
Working Together to Safeguard Children 2023 => (title)
Working Together 2018/2023 => (title)
the NHS Long Term Plan (2019) => (title)
the Charter for Social Housing Residents (2020) => (title)
People at the Heart of Care (2021) => (title)
Putting People First 2007 => (title)
the statutory framework (2024) => (title)
the School Food Regulations 2014 => (title)
ISO 9001:2015 => (standard)
ISO/IEC 27001:2022 => (standard)
BS EN ISO 20417:2021 => (standard)
BS 8300 => (standard)
PAS 2060:2014 => (standard)
NG197 (2021) => (standard)
NICE guideline CG128 => (standard)
PPN 06/20 => (standard)
PPN 002 => (standard)
the 2023–2028 contract => (contract)
has held the district contract (2022–2027) => (contract)
The present contract, HR/2021/0447, runs 2021–2026 => (contract)
we won the contract in 2021 => (contract)
our contract since 2019 => (contract)
the Partnership Agreement 2022–2025 => (contract)
Brightmere was founded in 2011 => (founded)
Wayfare Transport was established in 1998 by local volunteers => (founded)
Established in 2006, Vantage runs pools => (founded)
Established 1994. => (founded)
We were incorporated in 1996 => (founded)
We were registered in 2014 => (founded)
a registered charity since 2006 => (founded)
We have been trading since 1998 => (founded)
Founded by nurses in 1984 => (founded)
We opened our doors in 1996 => (founded)
The firm was started in 1979 with one coach => (founded)
I started this company in 2009 => (founded)
Oakhurst Grounds was set up in 1994 => (founded)
She was born in 1984 => (birth)
date of birth 12/05/1984 => (birth)
K, who is 34, cooks => (age)
adults aged 19 to 25 => (age)
a 34-year-old man => (age)
Policy v2.1, May 2022 => (version)
Policy V2.0 03 June 2019 => (version)
version 3 (2019) => (version)
The 2019 version of this log => (version)
fourth edition (2021) => (version)
sort code 20-05-12 => (reference)
invoice no. 12/05/2022 => (reference)
the Great British Care Awards 2024 => (award)
the 2024 Housing Heroes Awards => (award)
`,
);

table(
  "set up, but an event",
  `
A tenants' panel was established in March 2022 => 2022-03-31
Our Tenant Council was set up in 2022 => 2022-12-31
We established a panel in May 2024 => 2024-05-31
In 2021 we launched a pathway => 2021-12-31
In 2021 our play worker set up a club => 2021-12-31
The strategy day in May 2024 => 2024-05-31
The 2024 strategy day chose it => 2024-12-31
the survey report 2025 => 2025-12-31
the care plan of 14 May 2025 => 2025-05-14
the PBS Plan (June 2025) => 2025-06-30
(Action Plan, May 2025) => 2025-05-31
the contract meeting in May 2024 agreed it => 2024-05-31
In 2022 strategy leads and tenants met => 2022-12-31
The app was born in March 2024 => 2024-03-31
`,
);

table(
  "not dates",
  `
2,019 people came => -
over 2000 homes => -
we manage 2000 homes => -
for 2020 hours => -
with 2025 residents => -
£2019 was spent => -
2019kg of food => -
route 2019 => -
Room 2024 is quiet => -
runs a 24/7 helpdesk => -
a 50/50 split => -
scored 9/10 => -
22/23 residents agreed => -
19/20 tenants said so => -
in 19/20 homes => -
v2.1 of the tool => -
at 7.15pm => -
moved tea to 6.15 => -
ring 01234 567890 => -
ring 020 2024 2025 => -
tender_150848/642086 => -
certificate SV/118 => -
contract RM3798 => -
LCC/18/844 => -
we may need it => -
you may 2026 people help => -
it may be => -
a march on the town hall => -
by spring cleaning the hall => -
May said so => -
run by June, our coordinator => -
drawn by lot every April => -
booked by 1 May each year => -
each spring => -
an august body => -
the MAR chart => -
she sat down; mon ami => -
a fall in the winter garden => -
a rail of winter coats => -
every 14 days in winter => -
2.019 => -
12/05 => -
1.2.3.4 => -
Open 0800 to 2000 => -
Year 9 pupils => -
within 20 minutes => -
six a month => -
the last meeting => -
next of kin => -
the following people => -
that spring from it => -
`,
);

test("the winter of the last leap year, and the age limit of the rule book, to the day", () => {
  expect(ends("Winter 2019")).toBe("2020-02-29");
});

test("nothing in the text reads as a mention of the words around it", () => {
  const text = "In early May 2025, since you ask, the panel’s – “May” – vote…";
  const [mention] = readDates(text);
  expect(mention && text.slice(mention.start, mention.end)).toBe("early May 2025");
  expect(mention?.text).toBe("early May 2025");
});

table(
  "quarters not yet begun take the earlier reading",
  `
In Q4 2025 we met => 2025-12-31
In Q3 2025 we met => 2025-12-31
In October we met => 2025-10-31
last month => 2025-11-30
this financial year => 2026-03-31
last spring => 2025-05-31
this winter => 2026-02-28
`,
  "2025-12-12",
);
