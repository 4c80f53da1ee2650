import { addMonths, ageExceeds, monthsBetween } from "../../language/dates/calendar.js";
import type { DraftResult, ExampleSummary } from "../../result.js";
import { dayWords } from "../../rules/wording.js";
import { monthWords } from "../evidence-line.js";
import { placeOf } from "../shown.js";
import { count, shorten } from "../text.js";
import { escapeHtml } from "./escape.js";
import type { NumberedEvidence } from "./numbered.js";

const WIDTH = 960;
const EDGE = 36;
const LANE = 30;
/** RULEBOOK 6.2: what most buyers count. */
const YEARS = 3;

/** When the draft's examples happened, against the line three years before the as-of date. */
export function timelineHtml({ asOf }: DraftResult, entries: readonly NumberedEvidence[], id: string): string {
  const examples = entries.flatMap(({ entry, name, row }) =>
    "status" in entry ? [] : [{ example: entry, name, row }],
  );
  if (examples.length === 0) return "<p>There is no example to place.</p>";
  const dated = examples.flatMap((one) => (one.example.latest ? [{ ...one, end: one.example.latest.end }] : []));
  const undated = examples.filter(({ example }) => example.latest === null);
  const none =
    undated.length > 0
      ? `<p>Without a date: ${undated.map(({ name, row, example }) => `<a href="#${row}">${name}</a> (${escapeHtml(placeOf(example))})`).join(", ")}.</p>`
      : "";
  if (dated.length === 0) return `<p>No example has a date.</p>${none}`;
  const line = addMonths(asOf.date, -12 * YEARS);
  const ends = dated.map(({ end }) => end).sort();
  const from = addMonths(min(ends[0] ?? line, addMonths(line, -3)), -3);
  const to = addMonths(max(ends[ends.length - 1] ?? asOf.date, asOf.date), 3);
  const x = (day: string): number => EDGE + ((time(day) - time(from)) / (time(to) - time(from))) * (WIDTH - 2 * EDGE);
  const lanes: number[] = [];
  const dots = dated
    .map((one) => ({ ...one, x: x(one.end) }))
    .sort((a, b) => a.x - b.x)
    .map((one) => {
      const free = lanes.findIndex((last) => one.x - last > LANE);
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = one.x;
      return { ...one, lane };
    });
  const axis = 34 + Math.max(1, lanes.length) * LANE;
  const height = axis + 34;
  const old = dated.filter(({ end }) => ageExceeds(end, asOf.date, 12 * YEARS)).length;
  const summary = `${count(dated.length, "dated example")} up to ${dayWords(asOf.date)}; ${old === 0 ? "none is" : old === 1 ? "1 is" : `${old} are`} older than three years.`;
  return [
    `<figure class="timeline"><svg viewBox="0 0 ${WIDTH} ${height}" role="group" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">Timeline of examples</title><desc id="${id}-desc">${escapeHtml(summary)}</desc>`,
    `<rect class="old" x="${EDGE}" y="26" width="${round(x(line) - EDGE)}" height="${axis - 26}"/>`,
    `<rect class="recent" x="${round(x(line))}" y="26" width="${round(x(asOf.date) - x(line))}" height="${axis - 26}"/>`,
    ...years(from, to).map(
      (year) =>
        `<line class="tick" x1="${round(x(`${year}-01-01`))}" x2="${round(x(`${year}-01-01`))}" y1="${axis}" y2="${axis + 6}"/><text class="year" text-anchor="middle" x="${round(x(`${year}-01-01`))}" y="${axis + 22}">${year}</text>`,
    ),
    `<line class="axis" x1="${EDGE}" x2="${WIDTH - EDGE}" y1="${axis}" y2="${axis}"/>`,
    `<line class="limit" x1="${round(x(line))}" x2="${round(x(line))}" y1="20" y2="${axis}"/><text class="limit" x="${round(x(line))}" y="14" text-anchor="${x(line) > 220 ? "end" : "start"}">three years: ${escapeHtml(monthWords(line))}</text>`,
    `<line class="today" x1="${round(x(asOf.date))}" x2="${round(x(asOf.date))}" y1="20" y2="${axis}"/><text class="today" x="${round(x(asOf.date))}" y="14" text-anchor="end">${escapeHtml(dayWords(asOf.date))}</text>`,
    ...dots.map((dot) => dotSvg(dot, axis - 15 - dot.lane * LANE, asOf.date)),
    `</svg><figcaption>${escapeHtml(summary)} <span class="legend">● up to two years · ■ two to three · ◆ older. Each leads to its row in the evidence map.</span></figcaption></figure>`,
    none,
  ].join("");
}

interface Dot {
  readonly example: ExampleSummary;
  readonly name: string;
  readonly row: string;
  readonly end: string;
  readonly x: number;
}

/** Age is told by shape as well as by colour. */
function dotSvg({ example, name, row, end, x }: Dot, y: number, asOf: string): string {
  const age = ageExceeds(end, asOf, 36) ? "older" : ageExceeds(end, asOf, 24) ? "ageing" : "fresh";
  const months =
    end >= asOf ? "current" : `${count(Math.max(0, monthsBetween(end, asOf)), "month")} before the as-of date`;
  const words = `${name}: ${monthWords(end)}, ${months}. ${shorten(example.quote.replace(/\s+/g, " "), 90)}`;
  const shape = {
    fresh: `<circle cx="${round(x)}" cy="${y}" r="12"/>`,
    ageing: `<rect x="${round(x - 12)}" y="${y - 11}" width="24" height="22" rx="3"/>`,
    older: `<path d="M${round(x)} ${y - 15}l15 15l-15 15l-15 -15z"/>`,
  }[age];
  return `<a href="#${row}" class="dot ${age}" aria-label="${escapeHtml(words)}"><title>${escapeHtml(words)}</title>${shape}<text text-anchor="middle" x="${round(x)}" y="${y + 4}">${name}</text></a>`;
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const min = (a: string, b: string): string => (a < b ? a : b);
const max = (a: string, b: string): string => (a > b ? a : b);
const round = (n: number): number => Math.round(n * 10) / 10;

function years(from: string, to: string): number[] {
  const first = Number(from.slice(0, 4)) + 1;
  const last = Number(to.slice(0, 4));
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  // A story from long ago must not crowd the axis.
  const step = Math.ceil(all.length / 14);
  return all.filter((_, n) => (all.length - 1 - n) % step === 0);
}
