import type { Parsed } from "./parsed.js";
import { weekdays } from "./vocabulary.js";
import { at, type Word } from "./words.js";

/** How far back in its sentence a founding verb's subject is looked for. */
const REACH = 14;

/** Verbs that found an organisation and little else. */
const FOUNDS = /^(?:founded|incorporated|constituted|founding|foundation|inception|incorporation|trading|founders?)$/;
/** Verbs that found organisations and set up panels, clinics and logs alike. */
const SETS_UP = /^(?:established|registered|formed|started|created|launched|began|begun|operating|operated|opened)$/;
/** What is set up within an organisation: setting it up is an event. */
const WITHIN =
  /^(?:panel|panels|group|groups|forum|forums|board|boards|council|councils|committee|team|service|services|clinic|clinics|programme|programmes|scheme|schemes|project|projects|helpline|post|role|register|log|rota|meeting|meetings|hub|club|clubs|network|parliament|cafe|café|session|sessions|course|pathway|policy|process|system|garden|room|kitchen|app|app|line|pilot|survey|campaign|partnership|pool|bank|library|training|champions|ambassadors|work|refurbishment|study)$/;

/** Whether a date says when the organisation began: founded, established, incorporated or registered in it. */
export function isFounding(words: readonly Word[], { first, next, kind }: Parsed): boolean {
  const { sentence } = at(words, first);
  if (isOpenings(words, first, next)) return true;
  let i = first - 1;
  while (i > first - 4 && /^(?:in|on|since|back|(?:at)|the|\(|early|late)$/.test(at(words, i).text)) i--;
  const leads = i < first - 1 || /^since$/.test(at(words, first).text);
  const verb = at(words, i);
  if (verb.sentence !== sentence) return false;
  // "Established 1994", "(incorporated 2012)"
  if (!leads)
    return (
      kind === "year" &&
      /^(?:established|est|founded|incorporated|registered|estd|since)$/.test(
        at(words, verb.text === "." ? i - 1 : i).text,
      )
    );
  if (FOUNDS.test(verb.text)) return !hasSubjectWithin(words, i, sentence);
  if (/^(?:doors)$/.test(verb.text) && /^(?:our|its|their)$/.test(at(words, i - 1).text)) return true;
  if (verb.text === "business" && at(words, i - 1).text === "in") return true;
  if (SETS_UP.test(verb.text) || (verb.text === "up" && at(words, i - 1).text === "set"))
    return (
      isOrganisation(words, verb.text === "up" ? i - 1 : i, sentence, kind, verb.text) ||
      (kind === "year" && at(words, i - 1).text === "," && at(words, next).text === "by")
    );
  // "a registered charity since 2006", "established as a charity in 1998", "founded by nurses in 1984", "registered with the CQC in 2014"
  return foundedEarlier(words, i, sentence, kind);
}

/** "Our settings opened in 1999, 2006 and 2021." */
function isOpenings(words: readonly Word[], first: number, next: number): boolean {
  const isYear = (i: number): boolean => /^(?:19|20)\d\d$/.test(at(words, i).text);
  const isLink = (i: number): boolean => at(words, i).text === "," || at(words, i).text === "and";
  let i = first;
  while (i > first - 20 && isLink(i - 1) && isYear(i - 2)) i -= 2;
  const listed = i < first || (isLink(next) && isYear(next + 1));
  return listed && at(words, i - 1).text === "in" && at(words, i - 2).text === "opened";
}

function foundedEarlier(words: readonly Word[], from: number, sentence: number, kind: string): boolean {
  for (let i = from; i > from - 9; i--) {
    const word = at(words, i);
    if (word.sentence !== sentence || /^[;:]$/.test(word.text)) return false;
    if (/^(?:and|but|then|which|who|where|we|they|it)$/.test(word.text)) return false;
    if (/^(?:founded|incorporated|constituted)$/.test(word.text)) return !hasSubjectWithin(words, i, sentence);
    if (/^(?:established|registered|formed)$/.test(word.text)) {
      const then = at(words, i + 1).text;
      if (/^(?:charity|provider|company|society)$/.test(then)) return true;
      if (/^(?:as|by|with|under)$/.test(then)) return isOrganisation(words, i, sentence, kind, word.text);
      return false;
    }
    if (word.text === "set" && at(words, i + 1).text === "up" && /^(?:as|by)$/.test(at(words, i + 2).text))
      return isOrganisation(words, i, sentence, kind, "set");
    if (!/^(?:started|set|launched|began)$/.test(word.text)) continue;
    const then = at(words, i + 1);
    if (/^(?:this|the|our)$/.test(then.text) && ORGANISATION.test(at(words, i + 2).text)) return true;
    // "I started Open Latch in 2015"; "started in 1978 by women who …" is read where its verb stands.
    if (kind === "year" && at(words, i - 1).text === "i" && then.capital && !weekdays.has(then.text)) return true;
  }
  return false;
}

const ORGANISATION =
  /^(?:charity|company|trust|organisation|organization|cic|association|firm|business|society|cooperative|provider|agency|foundation|enterprise|group)$/;

function hasSubjectWithin(words: readonly Word[], verb: number, sentence: number): boolean {
  for (let i = verb - 1; i > verb - 6; i--) {
    const word = at(words, i);
    if (word.sentence !== sentence || (word.kind === "mark" && word.text !== "'")) return false;
    if (isWithin(words, i)) return true;
  }
  return false;
}

/** "the panel", "our Tenant Council"; "Stour Valley Housing Group" may be the bidder's own name. */
function isWithin(words: readonly Word[], i: number): boolean {
  if (!WITHIN.test(at(words, i).text)) return false;
  if (!at(words, i).capital) return true;
  for (let n = i - 1; n > i - 5; n--) {
    if (/^(?:our|its|their|residents|tenants|patients)$/.test(at(words, n).text)) return true;
    if (!at(words, n).capital) return false;
  }
  return false;
}

/** Whether the subject of a verb that may found anything is the organisation itself. */
function isOrganisation(words: readonly Word[], verb: number, sentence: number, kind: string, text: string): boolean {
  let subject = 0;
  let named = false;
  let auxiliary = false;
  for (let i = verb - 1; i > verb - REACH; i--) {
    const word = at(words, i);
    if (word.sentence !== sentence || (word.kind === "mark" && /^[;:,"(]$/.test(word.text) && subject > 0)) break;
    if (word.kind !== "letters") continue;
    if (/^(?:was|were|been|is|are|has|have|had|first|originally|ve|being)$/.test(word.text)) {
      auxiliary = true;
      continue;
    }
    subject++;
    if (isWithin(words, i)) return false;
    if (/^(?:we|it|who)$/.test(word.text) || ORGANISATION.test(word.text) || word.capital) named = true;
  }
  // "Established in 2006, Vantage Active …"
  if (subject === 0)
    return (
      text !== "started" &&
      text !== "launched" &&
      text !== "created" &&
      text !== "opened" &&
      text !== "began" &&
      kind !== "month"
    );
  if (/^(?:opened|launched|created|began|begun)$/.test(text)) return false;
  if (text === "started") return named && auxiliary && kind === "year";
  return (
    named &&
    (auxiliary || /^(?:operating|operated|registered|formed)$/.test(text)) &&
    (kind === "year" || kind === "ongoing" || text !== "set")
  );
}

const CONTRACT = /^(?:contract|contracts|agreement|tender|sla|lot)$/;
const RUNS =
  /^(?:run|runs|ran|running|began|begins|started|starts|commenced|commences|commencing|awarded|let|won|renewed|extended|ends|ended|expires|expired|mobilised|from|since|until|to|term|between|dated|of|for|in|was|is|has|been|held|will|which|that|\(|,|-|re|first|our|on)$/;
const GETS =
  /^(?:won|secured|awarded|gained|held|retained|renewed|had|delivered|retendered|mobilised|took|hold|holds|run|inherited)$/;

/** Whether a date is the span or the award of a contract: "our contract (2022–2027)", "won the contract in 2021". */
export function isContract(words: readonly Word[], { first, next, years, kind }: Parsed): boolean {
  const { sentence } = at(words, first);
  const span = years?.kind === "span" || kind === "span";
  let i = first - 1;
  const low = first - (span ? 9 : 7);
  while (i > low && at(words, i).sentence === sentence && RUNS.test(at(words, i).text)) i--;
  if (at(words, i).sentence === sentence && CONTRACT.test(at(words, i).text)) {
    if (span || kind === "ongoing") return true;
    const got = Array.from({ length: 5 }, (_, n) => at(words, i - 1 - n)).some(
      (word) => word.sentence === sentence && GETS.test(word.text),
    );
    const told = Array.from({ length: first - 1 - i }, (_, n) => at(words, i + 1 + n).text);
    return (
      got ||
      told.some(
        (text) =>
          text !== "in" &&
          text !== "," &&
          text !== "for" &&
          text !== "on" &&
          text !== "which" &&
          text !== "to" &&
          text !== "(",
      )
    );
  }
  if (span)
    for (let n = first - 1; n > first - 12 && at(words, n).sentence === sentence; n--) {
      // "our contract with Kent (2019–2024)", "the Partnership Agreement 2022–2025"
      if (CONTRACT.test(at(words, n).text) && /^(?:\(|runs|ran|from|to)$/.test(at(words, first - 1).text)) return true;
      if (
        /^[;:]$/.test(at(words, n).text) ||
        (at(words, n).text === "," && !/^(?:\(|runs|ran)$/.test(at(words, first - 1).text))
      )
        break;
    }
  for (let n = next; n < next + 5; n++) {
    const word = at(words, n);
    if (word.kind !== "letters" && word.text !== "-") break;
    if (/^(?:in|on|at|to|the|we|our|was|were|and|for|with|by|of|from)$/.test(word.text)) break;
    if (
      CONTRACT.test(word.text) &&
      (span || kind === "year" || kind === "financial-year") &&
      !/^in$/.test(at(words, first - 1).text)
    )
      return !/^(?:review|meeting|manager|year|award|monitoring|kpi|report|notice)s?$/.test(at(words, n + 1).text);
  }
  return false;
}
