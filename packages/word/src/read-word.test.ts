import { describe, expect, it } from "vitest";
import { readWord } from "./read-word.js";
import { bold, type Insides, li, numbering, p, r, styled, table, wordOf } from "./testing/word-of.js";

const markdownOf = async (insides: Insides): Promise<string> => (await readWord(wordOf(insides))).markdown;
const bodyOf = (body: string): Promise<string> => markdownOf({ body, numbering });

const style = (id: string, name: string, more = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

describe("headings", () => {
  it("reads the title and headings by outline level, whatever language Word speaks", async () => {
    const styles =
      style("Titel", "Title") +
      style("berschrift2", "heading 2", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
      style("Hausstil", "House heading", '<w:basedOn w:val="berschrift2"/>');
    const body =
      styled("Titel", r("Our answer")) +
      styled("berschrift2", r("Involving people")) +
      styled("Hausstil", r("Residents"));
    expect(await markdownOf({ body, styles })).toBe("# Our answer\n\n## Involving people\n\n## Residents\n");
  });

  it("reads them by name where the file has no outline levels or no styles", async () => {
    expect(await bodyOf(styled("Heading3", r("Staff")))).toBe("### Staff\n");
    expect(await markdownOf({ body: styled("h", r("Staff")), styles: style("h", "heading 4") })).toBe("#### Staff\n");
  });

  it("takes a paragraph's own outline level before its style's", async () => {
    const styles = style("h", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>');
    const body = p(r("A line of text"), '<w:pStyle w:val="h"/><w:outlineLvl w:val="9"/>');
    expect(await markdownOf({ body, styles })).toBe("A line of text\n");
  });

  it("takes a long numbered paragraph in a heading's style for text", async () => {
    const long = `${"We asked residents about each menu before it was printed and again when it had run, ".repeat(2)}every month.`;
    expect(await bodyOf(styled("Heading2", r(long)))).toBe(`${long}\n`);
  });

  it("leaves contents lists out", async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r("Staff 4"))}</w:sdtContent></w:sdt>`;
    const body = contents + styled("TOC1", r("Staff 4")) + p(r("Text."));
    expect(await markdownOf({ body, styles: style("TOC1", "toc 1") })).toBe("Text.\n");
  });
});

describe("text", () => {
  it("keeps bold run-ins, also where a letter follows the mark", async () => {
    expect(await bodyOf(p(bold("Impact: ") + r("falls fell.")))).toBe("**Impact:** falls fell.\n");
    expect(await bodyOf(p(bold("Impact:") + r("Falls fell.")))).toBe("**Impact:**&#x46;alls fell.\n");
  });

  it("knows bold from styles, and bold in bold as plain", async () => {
    const styles = `${style("Key", "Key", "<w:rPr><w:b/></w:rPr>")}<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
    const strong = (text: string): string => r(text, '<w:rStyle w:val="Strong"/>');
    expect(await markdownOf({ body: p(strong("Who:") + r(" tenants")), styles })).toBe("**Who:** tenants\n");
    expect(await markdownOf({ body: styled("Key", strong("Who:") + r(" tenants")), styles })).toBe(
      "Who: **tenants**\n",
    );
  });

  it("takes a bold label for a heading, and a bold sentence for a sentence", async () => {
    expect(await bodyOf(p(bold("What changed")))).toBe("**What changed**\n");
    const sentence = "Tenants chose the new contractor at a panel in May.";
    expect(await bodyOf(p(bold(sentence)))).toBe(`${sentence}\n`);
  });

  it("keeps tracked insertions and drops deletions, moves and hidden text", async () => {
    const body = p(
      `${r("We ")}<w:del w:id="1">${"<w:r><w:delText>may </w:delText></w:r>"}</w:del><w:ins w:id="2">${r("did ")}</w:ins>` +
        `<w:moveFrom w:id="3">${r("gone ")}</w:moveFrom><w:moveTo w:id="4">${r("ask")}</w:moveTo>${r(" secret", "<w:vanish/>")}${r(".")}`,
    );
    expect(await bodyOf(body)).toBe("We did ask.\n");
  });

  it("joins paragraphs whose end mark is deleted", async () => {
    const body = p(r("We asked "), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r("tenants."));
    expect(await bodyOf(body)).toBe("We asked tenants.\n");
    expect(await bodyOf(p(r("Alone."), '<w:rPr><w:del w:id="1"/></w:rPr>'))).toBe("Alone.\n");
  });

  it("reads links, controls and fields as their text", async () => {
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const body = p(
      `<w:hyperlink r:id="rId9">${r("our log")}</w:hyperlink>${r(", ")}<w:sdt><w:sdtPr/><w:sdtContent>${r("signed")}</w:sdtContent></w:sdt>${r(" ")}` +
        `${field("begin")}${r("DATE")}${field("separate")}${r("3 May")}${field("end")}<w:fldSimple w:instr="PAGE">${r(" 4")}</w:fldSimple>`,
    );
    expect(await bodyOf(body)).toBe("our log, signed 3 May 4\n");
  });

  it("breaks lines where Word does, and paragraphs at an empty line", async () => {
    const br = "<w:r><w:br/></w:r>";
    expect(await bodyOf(p(r("One, ") + br + r("two.")))).toBe("One,\\\ntwo.\n");
    expect(await bodyOf(p(r("One.") + br + br + r("Two.")))).toBe("One.\n\nTwo.\n");
  });

  it("reads a non-breaking hyphen as a hyphen, a tab as a space, and no second space", async () => {
    const body = p(
      `<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>design</w:t><w:tab/><w:t xml:space="preserve">  led </w:t></w:r>${r(" by us")}`,
    );
    expect(await bodyOf(body)).toBe("co-design led by us\n");
  });

  it("keeps curly quotes, dashes and what lies outside Unicode's first plane", async () => {
    expect(await bodyOf(p(r("“It’s ours” – Zoë 🙂 &amp; Ann&#x2019;s")))).toBe("“It’s ours” – Zoë 🙂 & Ann’s\n");
  });

  it("reads text boxes once, after their paragraph, and mathematics", async () => {
    const box = `<w:txbxContent>${p(r("Boxed."))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await bodyOf(p(r("Host.") + drawing))).toBe("Host.\n\nBoxed.\n");
    expect(await bodyOf(p(`${r("At most ")}<m:oMath><m:r><m:t>n+1</m:t></m:r></m:oMath>`))).toBe("At most n+1\n");
  });

  it("quotes by style, each paragraph by itself", async () => {
    const styles = style("Zitat", "Quote");
    const body = styled("Zitat", r("One.")) + styled("Zitat", r("Two.")) + p(r("Three."));
    expect(await markdownOf({ body, styles })).toBe("> One.\n\n> Two.\n\nThree.\n");
  });
});

describe("lists", () => {
  it("nests them and keeps neighbours apart", async () => {
    const body =
      li(1, 0, r("a")) +
      li(1, 1, r("b")) +
      li(1, 0, r("c")) +
      li(3, 0, r("d")) +
      li(2, 0, r("e")) +
      li(2, 1, r("f")) +
      li(2, 0, r("g"));
    expect(await bodyOf(body)).toBe("- a\n  - b\n- c\n\n* d\n\n1. e\n   1. f\n2. g\n");
  });

  it("goes on counting after text, and takes an indented paragraph into its item", async () => {
    const styles = style("ListParagraph", "List Paragraph", '<w:pPr><w:ind w:left="720"/></w:pPr>');
    const body =
      li(2, 0, r("a")) + styled("ListParagraph", r("more")) + li(2, 0, r("b")) + p(r("Text.")) + li(2, 0, r("c"));
    expect(await markdownOf({ body, styles, numbering })).toBe("1. a\n\n   more\n2. b\n\nText.\n\n3. c\n");
  });

  it("goes on with a list under another number, and begins again where Word does", async () => {
    const over = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const more = ["", over].map((one, n) => `<w:num w:numId="${n + 11}"><w:abstractNumId w:val="1"/>${one}</w:num>`);
    const body = li(2, 0, r("a")) + li(11, 0, r("b")) + li(12, 0, r("c")) + li(12, 0, r("d"));
    expect(await markdownOf({ body, numbering: numbering + more.join("") })).toBe("1. a\n2. b\n\n1) c\n2) d\n");
  });

  it("reads lists by style", async () => {
    const styles = style("Bullets", "List Bullet", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const body =
      styled("Bullets", r("a")) + p(r("b"), '<w:pStyle w:val="Bullets"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await markdownOf({ body, styles, numbering })).toBe("- a\n\nb\n");
  });
});

describe("tables", () => {
  it("writes labels as a header and parts what one cell holds", async () => {
    const body = table(
      [p(r("You said")), p(r("We did"))],
      [p(r("Cold food")), p(r("New ovens")) + p(r("Hot trolleys | lids"))],
    );
    expect(await bodyOf(body)).toBe(
      "| You said | We did |\n| --- | --- |\n| Cold food | New ovens; Hot trolleys \\| lids |\n",
    );
  });

  it("gives a table of sentences an empty header, so that every row is read", async () => {
    const body = table([p(r("Food was cold.")), p(r("We bought ovens."))], [p(r("Late.")), p(r("We moved it."))]);
    expect(await bodyOf(body)).toBe(
      "|  |  |\n| --- | --- |\n| Food was cold. | We bought ovens. |\n| Late. | We moved it. |\n",
    );
  });

  it("keeps columns in place under merged cells", async () => {
    const wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    const down = (value: string): string => `<w:tcPr><w:vMerge${value}/></w:tcPr>`;
    const body = table(
      [p(r("A")), p(r("B")), p(r("C"))],
      [wide + p(r("ab")), down(' w:val="restart"') + p(r("c"))],
      [p(r("d")), p(r("e")), down("") + p("")],
    );
    expect(await bodyOf(body)).toBe("| A | B | C |\n| --- | --- | --- |\n| ab |  | c |\n| d | e |  |\n");
  });

  it("reads a form's boxes as a page", async () => {
    const body = table([p(r("Question 1: how do you involve people?"))], [p(r("We ask.")) + li(1, 0, r("Monthly"))]);
    expect(await bodyOf(body)).toBe("Question 1: how do you involve people?\n\nWe ask.\n\n- Monthly\n");
  });

  it("drops deleted rows", async () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p(r("x"))}</w:tc><w:tc>${p(r("y"))}</w:tc></w:tr>`;
    const body = table([p(r("A")), p(r("B"))], [p(r("c")), p(r("d"))]).replace("</w:tbl>", `${deleted}</w:tbl>`);
    expect(await bodyOf(body)).toBe("| A | B |\n| --- | --- |\n| c | d |\n");
  });
});

describe("notes", () => {
  it("writes the notes that are cited, in the order of citing", async () => {
    const note = (kind: string, id: number, text: string): string =>
      `<w:${kind} w:id="${id}">${p(r(text))}</w:${kind}>`;
    const cite = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body =
      p(r("Asked") + cite("footnote", 5) + r(", told!") + cite("endnote", 1) + cite("footnote", 9)) +
      p(cite("footnote", 2) + r(": odd"));
    const footnotes = note("footnote", 2, "Two.") + note("footnote", 3, "Never cited.") + note("footnote", 5, "Five.");
    const markdown = await markdownOf({ body, footnotes, endnotes: note("endnote", 1, "End.") });
    expect(markdown).toBe("Asked[^1], told\\![^e1]\n\n[^2]\\: odd\n\n[^1]: Five.\n\n[^e1]: End.\n\n[^2]: Two.\n");
  });
});

it("gives no Markdown for no words", async () => {
  const draft = await readWord(wordOf({ body: p("") + p(r(" ")) }));
  expect(draft.markdown).toBe("");
  expect(draft.place({ start: 0, end: 0 })).toBeNull();
});
