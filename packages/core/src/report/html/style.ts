/** The page's style: quiet paper, the findings in its margin; dark where the reader's system is; plain in print. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d1d1f; --soft: #5c5c63; --line: #dcd8cf; --accent: #1f4f8a;
  --error: #a3141f; --error-bg: #fbe3e1; --warning: #7a4a00; --warning-bg: #fdf0cf; --info: #1f4f8a; --info-bg: #e3edf9;
  --fresh: #1c6b3f; --fresh-bg: #dff1e4; --owed: #f8ead2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181b; --card: #202226; --ink: #ececee; --soft: #aeb0b8; --line: #3a3d44; --accent: #9cc3f5;
    --error: #ff9b96; --error-bg: #4a1f22; --warning: #f3c56a; --warning-bg: #43350f; --info: #9cc3f5; --info-bg: #1d3450;
    --fresh: #86d6a4; --fresh-bg: #173a26; --owed: #3b2f16;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 0 1.5rem 4rem; max-width: 88rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100rem; background: var(--card); padding: .5rem 1rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 2; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.top { border-bottom: 1px solid var(--line); padding: 1.75rem 0 1rem; margin-bottom: 1.25rem; }
.top p { margin: .25rem 0 0; color: var(--soft); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; }
.side { display: flex; flex-wrap: wrap; gap: 1rem 2rem; font-size: .875rem; margin-bottom: 1rem; }
nav ol { margin: 0; padding-left: 1.4rem; columns: 18rem auto; }
.n { color: var(--soft); font-variant-numeric: tabular-nums; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; }
fieldset { border: 0; padding: 0; margin: 0; min-width: 0; }
legend { font-weight: 600; padding: 0; margin-bottom: .15rem; }
label { display: inline-flex; align-items: center; gap: .35rem; margin-right: 1rem; min-height: 1.75rem; cursor: pointer; }
input[type="checkbox"] { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--accent); }
@supports not selector(:has(*)) { .filters { display: none; } }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0 0 1.25rem; font-size: .875rem; }
.facts div { display: flex; gap: .5rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.reading { color: var(--warning); font-size: .875rem; }
.draft + .draft { border-top: 2px solid var(--line); margin-top: 3rem; }

.text { --margin: 27rem; --gap: 2rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px;
  padding: 1.5rem calc(var(--margin) + var(--gap) + 1.25rem) 1.5rem 2rem;
  font: 1.0625rem/1.65 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", "DejaVu Serif", serif; }
.text > :first-child, .row > :first-child, li > :first-child, li > .row:first-child > :first-child { margin-top: 0; }
.text h3, .text h4, .text h5, .text h6 { font-size: 1.15rem; line-height: 1.3; margin: 1.75rem 0 .6rem; }
.text h3 { font-size: 1.35rem; }
.text p { margin: 0 0 .9rem; }
.text ul, .text ol { padding-left: 1.4rem; margin: 0 0 .9rem; }
.text li > p { margin-bottom: .4rem; }
.text blockquote { margin: 0 0 .9rem; padding-left: 1rem; border-left: 3px solid var(--line); }
.text pre, .plain { white-space: pre-wrap; overflow-wrap: anywhere; }
.text code { font-size: .9em; }
.text .link { text-decoration: underline; text-decoration-color: var(--line); }
.image, .comment, .text .aside, .footnote { color: var(--soft); font-size: .9em; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) var(--margin); column-gap: var(--gap); align-items: start;
  margin-right: calc(-1 * (var(--margin) + var(--gap))); }
.row > * { min-width: 0; }
mark { color: inherit; background: var(--bg); text-decoration: underline 2px var(--tint); text-underline-offset: .2em;
  text-decoration-skip-ink: none; border-radius: 2px; padding: .05em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.s-warning { text-decoration-style: dashed; }
mark.s-info { text-decoration-style: dotted; }
.s-error { --tint: var(--error); --bg: var(--error-bg); }
.s-warning { --tint: var(--warning); --bg: var(--warning-bg); }
.s-info { --tint: var(--info); --bg: var(--info-bg); }
.ref, .number { display: inline-block; min-width: 1.4em; padding: 0 .3em; border-radius: .7em; text-align: center; text-decoration: none;
  font: 600 .72rem/1.4 system-ui, sans-serif; color: var(--card); background: var(--tint); }
.ref { display: inline; padding: .1em .4em; margin: 0 .1em 0 .2em; vertical-align: .35em; }
.notes { list-style: none; margin: 0 0 .9rem !important; padding: 0 !important; display: grid; gap: .6rem; }
.note { border-left: 3px solid var(--tint); padding: 0 0 0 .8rem; font: .8125rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
.note:target, tr:target { outline: 2px solid var(--accent); outline-offset: 3px; }
.text .note p { margin: 0; }
.note .head { display: flex; flex-wrap: wrap; gap: .1rem .5rem; align-items: baseline; }
.note .severity { color: var(--tint); font-weight: 700; }
.note .rule, .note .place { color: var(--soft); overflow-wrap: anywhere; }
.note .place { margin-left: auto; }
.text .note .what { font-weight: 600; margin: .15rem 0 .1rem; }
.note .why, .note .related { color: var(--soft); }
.part { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; font-size: .9em; margin: 0 0 .9rem; }
th, td { border: 1px solid var(--line); padding: .4rem .55rem; text-align: left; vertical-align: top; }
thead th { background: color-mix(in srgb, var(--line) 35%, transparent); }
.center { text-align: center; } .right { text-align: right; }
.map { font-size: .8125rem; line-height: 1.4; min-width: 64rem; background: var(--card); }
.map thead th { position: sticky; top: 0; }
.map th[scope="row"] { white-space: nowrap; }
.kind { color: var(--soft); font-weight: 400; white-space: normal; }
.map .unproved .kind { color: var(--warning); font-weight: 600; }
.owed { background: var(--owed); color: var(--warning); font-style: italic; }
.none { color: var(--soft); text-align: center; }
.timeline { margin: 0; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; }
.timeline svg { display: block; width: 100%; height: auto; min-width: 36rem; }
.timeline figcaption { font-size: .8125rem; color: var(--soft); margin-top: .25rem; }
.timeline { overflow-x: auto; }
.timeline text { font: 13px system-ui, sans-serif; fill: var(--soft); }
.timeline .axis, .timeline .tick { stroke: var(--soft); }
.timeline .old { fill: var(--error-bg); opacity: .55; } .timeline .recent { fill: var(--fresh-bg); opacity: .55; }
.timeline line.limit { stroke: var(--error); stroke-width: 2; stroke-dasharray: 5 4; } .timeline text.limit { fill: var(--error); font-weight: 600; }
.timeline line.today { stroke: var(--ink); stroke-width: 2; } .timeline text.today { fill: var(--ink); font-weight: 600; }
.dot text { font-size: 11px; font-weight: 700; fill: var(--card); }
.dot.fresh { fill: var(--fresh); } .dot.ageing { fill: var(--warning); } .dot.older { fill: var(--error); }
.dot:focus-visible { outline: none; } .dot:focus-visible > :not(text) { stroke: var(--accent); stroke-width: 4; }

@media (max-width: 72rem) {
  .text { padding: 1.25rem; }
  .row { display: block; margin-right: 0; }
  .row > .notes { margin: .25rem 0 1.25rem !important; }
}
@media print {
  @page { margin: 15mm; }
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000;
    --error: #a3141f; --error-bg: #fbe3e1; --warning: #7a4a00; --warning-bg: #fdf0cf; --info: #1f4f8a; --info-bg: #e3edf9;
    --fresh: #1c6b3f; --fresh-bg: #dff1e4; --owed: #f8ead2; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .side, .skip { display: none; }
  .text { border: 0; padding: 0 0 0; font-size: 10.5pt; }
  .row { display: block; margin-right: 0; }
  .row > .notes { margin: .2rem 0 .9rem 1rem !important; }
  .note { break-inside: avoid; }
  mark, .ref, .number, .owed, .timeline { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .draft + .draft { break-before: page; border: 0; }
  .scroll { overflow: visible; }
  .map { min-width: 0; font-size: 7.5pt; }
  .map thead th { position: static; }
  tr { break-inside: avoid; }
  h2, h3, .part { break-after: avoid; }
}
`.trim();
