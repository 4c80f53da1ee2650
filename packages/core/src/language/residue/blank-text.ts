import { entries } from "../lexicon/word-list.js";

/** What stands around a bracket, folded. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Verbs with which a template tells its writer what to do. */
const ORDERS = new Set(
  entries(
    "insert, add, enter, include, attach, complete, confirm, update, delete, replace, type, describe, explain, provide, give, state, specify, list, check, choose, select, amend, edit, fill, paste, click, tap, detail, outline, expand, summarise, reference, quote, copy, remember, ask, finish, write, link, upload, please, todo, fixme, dn, nb, tbc, tbd, tba, tbn, placeholder, example needed, needs",
  ),
);
/** Nouns that name what goes into a blank. */
const FIELDS = new Set(
  entries(
    "name, names, surname, initials, client, customer, company, organisation, organization, contract, contractor, authority, council, borough, county, buyer, bidder, provider, supplier, partner, trust, school, site, scheme, property, building, service, project, programme, framework, lot, ward, date, day, month, year, dd, mm, yyyy, yy, time, number, no, figure, figures, total, amount, sum, value, price, cost, rate, budget, fee, percentage, percent, quantity, address, postcode, email, phone, telephone, mobile, website, url, link, location, area, region, town, city, district, role, title, job title, position, post, manager, director, officer, contact, person, department, team, signature, reference, ref, photo, photograph, image, picture, logo, diagram, chart, graph, table, example, case study, quote, quotation, testimonial, evidence, text, copy, detail, details, blank, target, kpi, percentage, start, end, score, reviewer, author, trainer, nurse, subcontractor",
  ),
);
const FILLERS = new Set(
  entries(
    "of, the, your, our, a, an, this, their, for, and, or, to, in, at, here, job, relevant, full, first, last, previous, current, another, similar, new, local, lead, appropriate, s, completion, opening, go, live",
  ),
);
/** Editorial marks: what was left out, put in or changed in somebody's words. */
const EDITORIAL =
  /\b(?:sic|redacted|withheld|removed|changed|anonymised|expletive|laughs|laughing|laughter|pause|inaudible|emphasis|original|translated|unclear|crying|deleted for)\b|^(?:see|cf|n ?=|ibid|aged|from|then|now|that is|i\.?e|e\.?g|https?)\b/;
const FIELD_OF =
  /^(?:the )?(?:full |job |first |last )?(?:names?|titles?|dates?|numbers?|amounts?|emails?|address|addresses|initials|locations?|signatures?|figures?|percentages?|totals?|postcodes?|telephone|logos?|photos?|photographs?|quotes?|roles?) (?:of|for|to go|goes|here)\b/;
/** Words that number something: what follows them in brackets was to be a number. */
const NUMBERED =
  /(?:£|\$|€|\b(?:appendix|annex|annexe|figure|fig|table|page|pages|section|schedule|paragraph|clause|question|item|lot|phase|volume|version|number|no\.?|ref|is|are|of|over|than|within|least|approximately|in|for|to|from|by|at|met|ran|has|have))\s?$/;

/** Whether what stands between square brackets is a blank to be filled. `inner` folded, `original` as written. */
export function isBlank(inner: string, original: string, { before, after }: Around, quoted: boolean): boolean {
  const text = inner.trim();
  // An empty tick box opens its line.
  if (text === "" || /^x?$/.test(text)) {
    if (inner.trim() === "x") return NUMBERED.test(before) || /^\s?(?:%|per cent|percent)/.test(after);
    return before.trim() !== "" && !/[([]$/.test(before.trim());
  }
  if (/^[?._…\-\s#*/£%$€]+$/.test(text)) return text !== "..." && text !== "…";
  if (/^[£$€#]?\s?(?:x{2,}|n{2,}|#+|0{2,}|y{2,})(?:[.,/][xn0]+)*\s?(?:%|k|m|million|per cent)?$/.test(text))
    return true;
  if (/^[xny]$/.test(text)) return NUMBERED.test(before) || /^\s?(?:%|per cent)/.test(after);
  if (/^[£$€%]\s?[a-z]/.test(text)) return true;
  if (
    /\b(?:tbc|tbd|tba|tbn|to be (?:confirmed|named|advised|agreed|inserted|added|completed|recruited|appointed|updated|supplied|decided|provided|determined|filled)|insert|placeholder|lorem)\b/.test(
      text,
    )
  )
    return true;
  if (EDITORIAL.test(text)) return false;
  const words = text.split(/[^\p{L}\d']+/u).filter(Boolean);
  const [first = "", second = ""] = words;
  if (words.some((word) => /^x{2,}$/.test(word)) && !quoted) return true;
  if (/^(?:note|drafting|writer|writer's|bid|comment)$/.test(first) && /^(?:to|note|team|writer|for)$/.test(second))
    return true;
  if (quoted) return ORDERS.has(first) && words.length > 1;
  if (/\?$/.test(text) && words.length > 1) return true;
  if (ORDERS.has(first) && (words.length > 1 || /^(?:insert|tbc|tbd|todo|placeholder|complete|add)$/.test(first)))
    return !/^(?:list|check|quote|reference|link|state|example) (?:of|no|\d)/.test(text);
  // "[name of parent]", "[date for launch]": a field and what it is a field of.
  if (FIELD_OF.test(text) && words.length <= 7) return true;
  if (words.length > 7 || words.some((word) => /\d/.test(word))) return false;
  const bare = words.map((word) => word.replace(/'s?$/, ""));
  const known = bare.filter((word) => FIELDS.has(word) || FIELDS.has(word.replace(/s$/, "")));
  if (
    known.length > 0 &&
    bare.every((word) => FIELDS.has(word) || FIELDS.has(word.replace(/s$/, "")) || FILLERS.has(word))
  )
    // "[the council]" in a sentence of one's own says whom "they" meant.
    return !/^(?:the|our|this|their) \S+$/.test(text) || original === original.toUpperCase();
  // "[BUYER]", "[SITE NAME OR TOWN]": capitals are shouted at the writer.
  return original === original.toUpperCase() && known.length > 0 && original.trim().length > 3;
}
