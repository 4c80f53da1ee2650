/** Writes a text of about `size` UTF-16 units. */
export type Write = (size: number) => string;

/** A unit over and over. */
const fill =
  (unit: string, before = "", after = ""): Write =>
  (size) =>
    before + unit.repeat(Math.ceil(size / unit.length)).slice(0, size) + after;

/** Numbered units, joined. */
const count =
  (unit: (n: number) => string, joint = "\n", before = ""): Write =>
  (size) => {
    const parts: string[] = [before];
    for (let n = 0, length = 0; length < size; n++) {
      const part = unit(n) + joint;
      parts.push(part);
      length += part.length;
    }
    return parts.join("");
  };

const table: Write = (size) => {
  const columns = 2000;
  const row = (cell: string): string => `|${`${cell}|`.repeat(columns)}\n`;
  return row("Issue") + row("-") + row("We listen").repeat(Math.ceil(size / (columns * 10)));
};

/** Shapes of text that no writer writes and some program will be given. */
export const shapes: Readonly<Record<string, Write>> = {
  // Words and sentences
  "one long word": fill("a"),
  "one long word of capitals": fill("A"),
  "long words": fill(`${"participation".repeat(80)} `),
  "a chain of hyphens": fill("co-"),
  "a chain of apostrophes": fill("it's"),
  "one number": fill("1"),
  "a chain of digits and stops": fill("1."),
  "digits and spaces": fill("12 "),
  "digits and commas": fill("1,"),
  "one sentence of claims": fill("and we listen to tenants and act on what they say "),
  "one sentence with commas": fill("we listen, we act, tenants told us, "),
  "one sentence of deeds": fill("and in March 2025 tenants chose a new rota so that complaints fell from 14 to 3 "),
  "one sentence of names": fill("Anna Baker Court Panel "),
  "one sentence of nouns": fill("tenants carers families "),
  "one sentence of verbs": fill("improved changed reviewed "),
  "one sentence of adverbs": fill("really very truly highly "),
  "one sentence of prepositions": fill("of the at the in the "),
  "one sentence of small words": fill("the of and to "),
  "one sentence of promises": fill("we will ensure that we will "),
  "one sentence of subjects": fill("we they who you "),
  "one sentence of feedback": fill("you said it was cold so we did "),
  "one sentence of groups": fill("the tenants' panel meets monthly and "),
  "one sentence of cadences": fill("regularly and every two weeks or "),
  "one sentence of dates": fill("12 May 2024 and "),
  "one sentence of ranges": fill("2019 to "),
  "one sentence of months": fill("May "),
  "one sentence of numerals": fill("twenty one hundred and "),
  "one sentence of percentages": fill("from 4% to 19% "),
  "one sentence of contractions": fill("it's we're they've "),
  "one sentence of brackets": fill("(see 4.2) "),
  "sentences without a space": fill("We act."),
  "sentences of one word": fill("Act. "),
  "one paragraph of claims": fill("We listen to tenants and act on what they say. "),
  "one paragraph of claims, numbered": count((n) => `We are committed to listening to the ${n} tenants.`, " "),
  "numbered changes": count((n) => `In May 2025 ${n} tenants chose rota ${n}, and complaints fell to ${n}.`, " "),
  "a claim on every line": fill("We listen to tenants and act on what they say.\n"),
  "a claim in every paragraph": count((n) => `We are committed to listening to the ${n} tenants.`, "\n\n"),
  // Signs
  "full stops": fill("."),
  "full stops and capitals": fill(". A"),
  ellipses: fill("… "),
  "exclamation marks": fill("! "),
  commas: fill(","),
  hyphens: fill("-"),
  dashes: fill("— "),
  underscores: fill("_"),
  "blanks to fill in": fill("____ "),
  "square brackets": fill("[insert] "),
  "opening square brackets": fill("["),
  "opening brackets": fill("("),
  "angle brackets": fill("<"),
  "angle brackets with words": fill("<insert name> "),
  braces: fill("{{ name }} "),
  "opening braces": fill("{"),
  ampersands: fill("&"),
  entities: fill("&amp;"),
  "broken entities": fill("&amp"),
  backslashes: fill("\\"),
  "quotation marks": fill('"'),
  "opening quotation marks": fill("“a "),
  "straight openings": fill('"a '),
  apostrophes: fill("'a "),
  "words quoted": fill("“Nobody asked us,” said one. "),
  "10,000 nested quotation marks": (size) => "“a ".repeat(size / 6) + "b” ".repeat(size / 6),
  "at signs": fill("a@"),
  "web addresses": fill("www.a."),
  "an address without an end": fill("a", "https://"),
  slashes: fill("and/or "),
  "runs of placeholders": fill("XXX TBC "),
  // White space and characters
  spaces: fill(" ", "a", "b"),
  tabs: fill("\t", "a", "b"),
  "line breaks": fill("\n", "a", "b"),
  "carriage returns": fill("\r", "a", "b"),
  "lines of spaces": fill("   \n", "a", "b"),
  "hard spaces": fill("\u00a0"),
  "hard spaces between words": fill("we\u00a0act\u00a0"),
  "zero-width spaces": fill("\u200b"),
  "zero-width spaces in words": fill("we\u200b listen\u200b"),
  "soft hyphens": fill("co\u00adpro\u00adduction "),
  "bidirectional marks": fill("\u202ewe \u2066listen\u2069 \u202c"),
  "open bidirectional marks": fill("\u202e"),
  "lone surrogates": fill("\udc00\ud800"),
  "half surrogates in words": fill("we \ud83d act "),
  "combining accents": fill("e\u0301\u0302\u0303"),
  "a word under accents": fill("\u0301", "e"),
  nulls: fill("\0"),
  emoji: fill("👩‍👧‍👦"),
  "byte order marks": fill("\ufeff"),
  "line separators": fill("We act.\u2028"),
  // Markdown
  "nested quotes on one line": fill(">"),
  "nested quotes with spaces": fill("> "),
  "10,000 nested quotes": (size) => `${"> ".repeat(size / 2)}We listen.`,
  "quotes nested by line": count((n) => `${">".repeat(Math.min(n, 400))} a`),
  "nested lists on one line": fill("- "),
  "10,000 nested lists": count((n) => `${"  ".repeat(Math.min(n, 400))}- a`),
  "nested numbered lists on one line": fill("1. "),
  "one list": fill("- We listen to tenants.\n"),
  "one numbered list": count((n) => `${n}. We listen.`),
  "10,000 nested emphases": (size) => "*a **b ".repeat(size / 14) + "c** d* ".repeat(size / 14),
  stars: fill("*"),
  "stars around a word": (size) => `${"*".repeat(size / 2)}a${"*".repeat(size / 2)}`,
  "stars that open": fill("*a "),
  "stars and underscores": fill("*a_ "),
  "stars in words": fill("a**b"),
  tildes: fill("~~a "),
  backticks: fill("`a``b```c"),
  links: fill("[a](b) "),
  "unclosed links": fill("[a]("),
  "images in links": fill("[![a](b)](c) "),
  "nested square brackets": (size) => "[".repeat(size / 2) + "]".repeat(size / 2),
  "link definitions": count((n) => `[a${n}]: b`, "\n\n"),
  "definitions and what cites them": count((n) => `[a${n}]: b\n\nWe [a${n}] listen.`, "\n\n"),
  "footnotes in one block": count((n) => `[^${n}]: see[^${n + 1}]`),
  "footnotes apart": count((n) => `We listen[^${n}].\n\n[^${n}]: Survey, May 2024.`, "\n\n"),
  "footnotes cited once": count((n) => `[^${n}]: a`, "\n\n", "We listen[^1].\n\n"),
  "one footnote cited often": fill("We listen[^1]. ", "[^1]: a\n\n"),
  headings: count((n) => `## Part ${n}\n\nWe listen.`, "\n\n"),
  "headings without text": fill("# \n"),
  "hash signs": fill("#"),
  "deeper headings": count((n) => `${"#".repeat((n % 6) + 1)} a`),
  "underlined headings": fill("a\n-\n"),
  rules: fill("---\n"),
  "rules apart": fill("\n---\n"),
  "a table 2,000 columns wide": table,
  "a long table": fill("| We listen | In May 2024 six tenants chose a rota |\n", "| Issue | Change |\n| - | - |\n"),
  "small tables": fill("| a | b |\n| - | - |\n\n"),
  bars: fill("|"),
  "unclosed front matter": fill("a: b\n", "---\n"),
  "long front matter": fill("a: b\n", "---\n", "\n---\nWe listen.\n"),
  "nested front matter": fill("[", "---\na: ", "\n---\nWe listen.\n"),
  "front matter of aliases": (size) =>
    `---\na0: &a0 [x]\n${Array.from({ length: Math.min(size / 40, 400) }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join("\n")}\ntitle: *a40\n---\n`,
  "an open fence": fill("code\n", "```\n"),
  "an open comment": fill("text\n\n", "<!--\n"),
  comments: fill("<!-- a -->\n"),
  "open comments": fill("<!-- "),
  directives: fill("<!-- tenderlint-ignore-next tokenistic-claim -- agreed -->\n"),
  "directives with claims": count((n) => `<!-- tenderlint-ignore-next tokenistic-claim -- ${n} -->\n\nWe listen.`, "\n\n"),
  "directives that open": fill("<!-- tenderlint-ignore-start tokenistic-claim -- a -->\n\nWe listen.\n\n"),
  "directives that close": fill("<!-- tenderlint-ignore-end tokenistic-claim -->\n\nWe listen.\n\n"),
  "a directive of many rules": fill("tokenistic-claim, ", "<!-- tenderlint-ignore-file ", "-- a -->\n"),
  "HTML elements": fill("<b>we</b> "),
  "open HTML elements": fill("<div>\n"),
  "HTML blocks": fill("<div>\n\nWe listen.\n\n</div>\n\n"),
  "HTML attributes": fill("a=b ", "<p "),
  "labelled steps": count((n) => `**Issue:** It was cold in ${n}.\n\n**Change:** We fitted a heater.`, "\n\n"),
  "labels in one paragraph": fill("**Issue:** cold. **Change:** heater. "),
  "labels without text": fill("Issue:\n\n"),
  "examples begun": fill("For example, in 2024 we changed the rota. ", "", "\n"),
  "you said, we did": fill("You said: it was cold. We did: a heater.\n\n"),
  "lazy lines": fill("a\n", "> "),
  "template tags": fill("{% if a %}\n"),
  "a definition that does not end": fill("a\n", "[a]: b '"),
};

/** Shapes told of by their size in the specification, each as large as it says. */
export const giants: Readonly<Record<string, string>> = {
  "one sentence of 200,000 characters": fill("and then the tenants met and we listened and ")(200_000),
  "one sentence of 200,000 characters, with dates": fill("and in May 2024 six of the 40 tenants chose it, ")(200_000),
  "5 MB on one line": fill("We listen to tenants and act on what they say. ")(5_000_000),
  "5 MB of one word": fill("a")(5_000_000),
  "5 MB of line breaks": fill("\n")(5_000_000),
  "5 MB of spaces": fill(" ", "a", "b")(5_000_000),
  "5 MB of paragraphs": fill("We listen to tenants and act on what they say.\n\n")(5_000_000),
};
