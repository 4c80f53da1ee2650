import type { VerbBook, VerbClass } from "./lexicon/index.js";
import type { Token } from "./tokens.js";

export type Tense =
  | "past"
  | "perfect"
  | "past-perfect"
  | "present"
  | "future"
  | "modal"
  | "infinitive"
  | "gerund"
  | "participle";

/** A verb with its auxiliaries, as it stands in a sentence. Numbers are token indices, ends exclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Stands in a clause after "who", "when", "because" …: background, not the sentence's own news. */
  readonly subordinate: boolean;
  readonly classes: ReadonlySet<VerbClass>;
  /** In no list of ours: the tagger says that it is a verb. */
  readonly unknown: boolean;
  /** Tokens of the subject; empty where none is written. */
  readonly subject: readonly [from: number, to: number];
  /** Tokens up to the next clause. */
  readonly object: readonly [from: number, to: number];
}

const MODALS = new Set(["will", "shall", "would", "could", "can", "may", "might", "must", "should", "'ll", "ll"]);
const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't", "weren't"]);
const HAVE = new Set(["has", "have", "had", "hasn't", "haven't", "hadn't"]);
const NOT = new Set(["not", "never", "no", "hardly", "barely", "neither", "nor"]);
const DETERMINERS = new Set(
  "the a an this that these those our their its his her my your each every some any no both all another such which whose what".split(
    " ",
  ),
);
const PREPOSITIONS = new Set(
  "of in on at by with for from to into onto over under about across after before between through during until till since within without against among around behind beyond near off out up down per via despite except towards toward upon alongside beside besides than as like following including".split(
    " ",
  ),
);
const SUBORDINATORS = new Set(
  "who which that when whenever while whilst because although though if unless whether where wherever whose since once until till before after as so lest whom than what how why".split(
    " ",
  ),
);
const PRONOUNS = new Set(
  "we i you he she it they who which that there this these those one nobody everyone everybody someone none both neither all".split(
    " ",
  ),
);
const ADVERBS = new Set(
  "also then now still just only even always already soon later first again together jointly recently since too ever often therefore thus instead both all each finally initially subsequently currently immediately promptly once further next more less much there here earlier twice yet newly formally duly fully partly half nearly almost eventually gradually quickly swiftly directly independently".split(
    " ",
  ),
);
/** Participles that mostly stand before a noun or describe a state. */
const ADJECTIVAL = new Set(
  "accredited advanced aged agreed-upon approved-list assured based bespoke certified committed complicated concerned confused connected continued contracted dated dedicated deprived designated detailed determined disabled disadvantaged displaced distressed educated employed engaged established excited exhausted experienced expected extended-hours fixed-term funded given gifted homeless impaired impressed inclined informed interested involved isolated knowledgeable licensed limited lived located long-established looked-after mixed motivated named needed occupied organised paid pleased pre-loved prepared present qualified reduced-mobility registered related relaxed required respected retired seasoned secured-by-design self-employed sighted skilled so-called specialised sustained talented tired trusted unpaid untrained used varied vetted wounded worried surprised delighted thrilled overjoyed scared frightened embarrassed ashamed satisfied dissatisfied unexpected unused bereaved hundred sacred naked speed need feed seed weed deed indeed bed shed led red wed hired-in unplanned planned supposed aforementioned armed attached blessed bored unhurried unwanted unmet unfinished unresolved crowded embed shred biased stated used-to".split(
    " ",
  ),
);

const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind !== "mark";
const isAdverb = (token: Token): boolean =>
  ADVERBS.has(token.text) ||
  (token.text.endsWith("ly") &&
    token.text.length > 4 &&
    !/^(family|supply|reply|apply|monthly|weekly|daily|early|likely|friendly|elderly|only|july|italy|assembly|quarterly|rely|fly|multiply|comply|imply)$/.test(
      token.text,
    ));

/** What a verb reading needs from the tagger: is the unknown word at this token a verb in the past? */
export type PastVerb = (token: Token) => boolean;

interface Draft {
  first: number;
  head: number;
  last: number;
  lemma: string;
  tense: Tense;
  passive: boolean;
  negated: boolean;
  unknown: boolean;
}

/** Words in "-ed" that no list knows, with the lemma guessed. */
function guessLemma(key: string): string {
  if (key.endsWith("ied")) return `${key.slice(0, -3)}y`;
  const stem = key.slice(0, -2);
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

const looksPast = (key: string): boolean =>
  key.length > 4 && key.endsWith("ed") && !key.endsWith("eed") && !ADJECTIVAL.has(key);

/** Verb groups of a sentence in order. `elliptic`: the text may leave its subject out (a bullet, a cell, "We did: …"). */
export function readVerbGroups(
  tokens: readonly Token[],
  book: VerbBook,
  pastVerb: PastVerb,
  elliptic: boolean,
): VerbGroup[] {
  const drafts: Draft[] = [];
  /** Steps over adverbs and "not" from index `at`; says whether a "not" was met. */
  const skip = (at: number): { at: number; negated: boolean } => {
    let negated = false;
    let i = at;
    for (; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) break;
      if (NOT.has(token.text)) {
        if (token.text === "no") break;
        negated = true;
      } else if (token.kind === "word" && isAdverb(token) && !book.read(token.key)) continue;
      else if (token.text === "," || token.kind !== "word" || !isAdverb(token) || BE.has(token.text)) break;
    }
    return { at: i, negated };
  };
  const participle = (at: number): { lemma: string; unknown: boolean } | null => {
    const token = tokens[at];
    if (!isWord(token) || token.kind !== "word") return null;
    const reading = book.read(token.key);
    if (reading)
      return /participle|base-or-past/.test(reading.form) ||
        (reading.form === "base" && /^(run|come|become|cut|put|set|let|shut|hit|split|cost|quit)$/.test(reading.lemma))
        ? { lemma: reading.lemma, unknown: false }
        : null;
    if (looksPast(token.key)) return { lemma: guessLemma(token.key), unknown: true };
    return null;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!isWord(token) || token.kind !== "word") continue;
    const word = token.text;
    const previous = tokens[i - 1];
    const next = tokens[i + 1];
    // Modal + verb.
    if (
      MODALS.has(word) ||
      /^\w+'ll$/.test(word) ||
      word === "won't" ||
      word === "can't" ||
      word === "cannot" ||
      word === "couldn't" ||
      word === "wouldn't"
    ) {
      if (word === "may" && token.capital) continue;
      if (
        (word === "will" || word === "can" || word === "might") &&
        previous &&
        (DETERMINERS.has(previous.text) || previous.possessive) &&
        !PRONOUNS.has(previous.text)
      )
        continue;
      const after = skip(i + 1);
      const negated = after.negated || /n't$|cannot/.test(word);
      let at = after.at;
      let passive = false;
      const aux = tokens[at];
      let perfect = false;
      if (aux && aux.text === "have") {
        perfect = true;
        at = skip(at + 1).at;
      }
      if (tokens[at]?.text === "be" || tokens[at]?.text === "been") {
        const beyond = skip(at + 1).at;
        const part = participle(beyond);
        if (part) {
          passive = true;
          drafts.push({
            first: i,
            head: beyond,
            last: beyond + 1,
            lemma: part.lemma,
            tense: word.endsWith("ll") || word === "will" || word === "won't" ? "future" : "modal",
            passive,
            negated,
            unknown: part.unknown,
          });
          i = beyond;
          continue;
        }
        drafts.push({
          first: i,
          head: at,
          last: at + 1,
          lemma: "be",
          tense: /^(will|shall|won't)$|'ll$/.test(word) ? "future" : "modal",
          passive: false,
          negated,
          unknown: false,
        });
        i = at;
        continue;
      }
      const main = tokens[at];
      if (!isWord(main) || main.kind !== "word") continue;
      const reading = book.read(main.key);
      const part = perfect ? participle(at) : null;
      const lemma = part?.lemma ?? reading?.lemma ?? main.key;
      drafts.push({
        first: i,
        head: at,
        last: at + 1,
        lemma,
        tense: /^(will|shall|won't)$|'ll$/.test(word) ? "future" : "modal",
        passive: false,
        negated,
        unknown: !reading,
      });
      i = at;
      continue;
    }
    // Have + participle.
    const haveLike = HAVE.has(word) || /^(we|they|you|i)'ve$/.test(word) || /^(we|they|you|i|he|she)'d$/.test(word);
    if (haveLike) {
      const after = skip(i + 1);
      let at = after.at;
      const negated = after.negated || word.endsWith("n't");
      const tense: Tense = word === "had" || word === "hadn't" || word.endsWith("'d") ? "past-perfect" : "perfect";
      if (tokens[at]?.text === "been" || tokens[at]?.text === "being") {
        const beyond = skip(at + 1).at;
        const part = participle(beyond);
        const gerund = tokens[beyond] && book.read(tokens[beyond].key)?.form === "gerund";
        if (part) {
          drafts.push({
            first: i,
            head: beyond,
            last: beyond + 1,
            lemma: part.lemma,
            tense,
            passive: true,
            negated,
            unknown: part.unknown,
          });
          i = beyond;
          continue;
        }
        if (gerund) {
          drafts.push({
            first: i,
            head: beyond,
            last: beyond + 1,
            lemma: book.read(tokens[beyond]?.key ?? "")?.lemma ?? "",
            tense: "present",
            passive: false,
            negated,
            unknown: false,
          });
          i = beyond;
          continue;
        }
        drafts.push({ first: i, head: at, last: at + 1, lemma: "be", tense, passive: false, negated, unknown: false });
        i = at;
        continue;
      }
      // "has the committee approved" does not occur in bids; a determiner after "has" means owning.
      const part = participle(at);
      if (
        part &&
        !(
          ADJECTIVAL.has(tokens[at]?.key ?? "") &&
          isWord(tokens[at + 1]) &&
          tokens[at + 1]?.kind === "word" &&
          !PREPOSITIONS.has(tokens[at + 1]?.text ?? "")
        )
      ) {
        drafts.push({
          first: i,
          head: at,
          last: at + 1,
          lemma: part.lemma,
          tense,
          passive: false,
          negated,
          unknown: part.unknown,
        });
        i = at;
        continue;
      }
      if (
        word === "had" ||
        word === "has" ||
        word === "have" ||
        word === "hadn't" ||
        word === "hasn't" ||
        word === "haven't"
      ) {
        at = i;
        drafts.push({
          first: i,
          head: i,
          last: i + 1,
          lemma: "have",
          tense: word.startsWith("had") ? "past" : "present",
          passive: false,
          negated: negated || tokens[i + 1]?.text === "no",
          unknown: false,
        });
      }
      continue;
    }
    // Be + participle or gerund.
    if (BE.has(word) || /^(we|they|you)'re$|^(he|she|it|that|there|who)'s$|^i'm$/.test(word)) {
      const past = word === "was" || word === "were" || word === "wasn't" || word === "weren't";
      const after = skip(i + 1);
      const negated = after.negated || word.endsWith("n't");
      let at = after.at;
      if (tokens[at]?.text === "being") at = skip(at + 1).at;
      const part = participle(at);
      const tense: Tense =
        word === "be" ? "infinitive" : word === "being" || word === "been" ? "participle" : past ? "past" : "present";
      if (
        part &&
        !(
          ADJECTIVAL.has(tokens[at]?.key ?? "") &&
          !/agreed|planned|funded|employed|extended|established|engaged/.test(tokens[at]?.key ?? "")
        )
      ) {
        drafts.push({
          first: i,
          head: at,
          last: at + 1,
          lemma: part.lemma,
          tense,
          passive: true,
          negated,
          unknown: part.unknown,
        });
        i = at;
        continue;
      }
      const ing = tokens[at];
      const reading = ing ? book.read(ing.key) : null;
      if (reading?.form === "gerund" && ing && !DETERMINERS.has(ing.text)) {
        const going = ing.text === "going" && tokens[at + 1]?.text === "to";
        if (going) {
          const main = tokens[at + 2];
          drafts.push({
            first: i,
            head: at + 2,
            last: at + 3,
            lemma: main ? (book.read(main.key)?.lemma ?? main.key) : "go",
            tense: "future",
            passive: false,
            negated,
            unknown: false,
          });
          i = at + 2;
          continue;
        }
        drafts.push({
          first: i,
          head: at,
          last: at + 1,
          lemma: reading.lemma,
          tense: past ? "past" : "present",
          passive: false,
          negated,
          unknown: false,
        });
        i = at;
        continue;
      }
      drafts.push({ first: i, head: i, last: i + 1, lemma: "be", tense, passive: false, negated, unknown: false });
      continue;
    }
    const reading = book.read(token.key);
    // To + base.
    if (word === "to") {
      const after = skip(i + 1).at;
      const main = tokens[after];
      const base = main ? book.read(main.key) : null;
      if (base && /base/.test(base.form) && main?.kind === "word") {
        drafts.push({
          first: i,
          head: after,
          last: after + 1,
          lemma: base.lemma,
          tense: "infinitive",
          passive: false,
          negated: false,
          unknown: false,
        });
        i = after;
      }
      continue;
    }
    // Did + base.
    if (/^(did|didn't|does|doesn't|do|don't)$/.test(word)) {
      const after = skip(i + 1);
      const main = tokens[after.at];
      const base = main ? book.read(main.key) : null;
      const negated = after.negated || word.endsWith("n't");
      if (base && /base/.test(base.form)) {
        drafts.push({
          first: i,
          head: after.at,
          last: after.at + 1,
          lemma: base.lemma,
          tense: word.startsWith("did") ? "past" : "present",
          passive: false,
          negated,
          unknown: false,
        });
        i = after.at;
      } else
        drafts.push({
          first: i,
          head: i,
          last: i + 1,
          lemma: "do",
          tense: word.startsWith("did") ? "past" : "present",
          passive: false,
          negated,
          unknown: false,
        });
      continue;
    }
    const nounBefore =
      previous !== undefined && isWord(previous) && !PREPOSITIONS.has(previous.text) && !DETERMINERS.has(previous.text);
    if (reading) {
      const form = reading.form;
      if (form === "gerund") {
        if (previous && (DETERMINERS.has(previous.text) || previous.possessive)) continue;
        drafts.push({
          first: i,
          head: i,
          last: i + 1,
          lemma: reading.lemma,
          tense: "gerund",
          passive: false,
          negated: false,
          unknown: false,
        });
        continue;
      }
      if (form === "past" || form === "past-or-participle" || form === "participle" || form === "base-or-past") {
        if (isAttributive(tokens, i)) continue;
        if (form === "base-or-past" && !baseReadsPast(tokens, i, book)) {
          if (nounBefore && previous && PRONOUNS.has(previous.text))
            drafts.push({
              first: i,
              head: i,
              last: i + 1,
              lemma: reading.lemma,
              tense: "present",
              passive: false,
              negated: false,
              unknown: false,
            });
          continue;
        }
        drafts.push({
          first: i,
          head: i,
          last: i + 1,
          lemma: reading.lemma,
          tense: form === "participle" ? "participle" : "past",
          passive: false,
          negated: previous !== undefined && NOT.has(previous.text) && previous.text !== "no",
          unknown: false,
        });
        continue;
      }
      if (form === "third" || form === "base") {
        if (
          previous &&
          /^(more|most|less|fewer|many|several|few|other|new|old|free|extra|additional)$/.test(previous.text)
        )
          continue;
        if (
          form === "third" &&
          previous &&
          (!isWord(next) || /^(and|or)$/.test(next.text)) &&
          !PRONOUNS.has(previous.text)
        )
          continue;
        // A noun as often as a verb: only where a subject stands before it and a complement or an end after it.
        if (!previous || !nounBefore) continue;
        if (
          form === "base" &&
          !(
            PRONOUNS.has(previous.text) ||
            /s$/.test(previous.key) ||
            isAdverb(previous) ||
            /^(people|children|men|women|staff|and|to)$/.test(previous.text)
          )
        )
          continue;
        if (form === "base" && (previous.possessive || previous.text === "and" || previous.text === "or")) continue;
        if (
          form === "third" &&
          (previous.possessive ||
            previous.kind === "number" ||
            (/s$/.test(previous.key) && !PRONOUNS.has(previous.text) && !isAdverb(previous)))
        )
          continue;
        drafts.push({
          first: i,
          head: i,
          last: i + 1,
          lemma: reading.lemma,
          tense: "present",
          passive: false,
          negated: false,
          unknown: false,
        });
      }
      continue;
    }
    if (looksPast(token.key) && !token.possessive && !isAttributive(tokens, i) && pastVerb(token)) {
      drafts.push({
        first: i,
        head: i,
        last: i + 1,
        lemma: guessLemma(token.key),
        tense: "past",
        passive: false,
        negated: false,
        unknown: true,
      });
    }
    void next;
  }
  return finish(tokens, withoutNouns(tokens, drafts), book, elliptic);
}

/** A present form right before a finite past in one clause is a noun: "the peer mentors replaced", "the premises lead moved". */
function withoutNouns(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, d) => {
    if (draft.tense !== "present" || draft.first !== draft.head || draft.passive || /^(be|have|do)$/.test(draft.lemma))
      return true;
    const before = tokens[draft.first - 1];
    if (before && (NOMINATIVE.test(before.text) || /^(who|which|that)$/.test(before.text) || isAdverb(before)))
      return true;
    const next = drafts[d + 1];
    if (!next || !/past|perfect|present/.test(next.tense)) return true;
    if (
      /^(say|think|feel|believe|know|hope|find|show|mean|report|want|ask|tell|see|ensure|suggest|wish)$/.test(
        draft.lemma,
      )
    )
      return true;
    return tokens.slice(draft.last, next.first).some((token) => isBoundary(token));
  });
}

const NOMINATIVE = /^(we|they|i|he|she|it|you|everyone|everybody|nobody)$/;

/** "the revised plan", "an agreed list": a participle that describes the noun after it. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (
    !isWord(next) ||
    next.kind !== "word" ||
    PREPOSITIONS.has(next.text) ||
    DETERMINERS.has(next.text) ||
    PRONOUNS.has(next.text) ||
    isAdverb(next) ||
    SUBORDINATORS.has(next.text) ||
    next.text === "and" ||
    next.text === "but"
  ) {
    // "the agreed" at an end, "by the trained": a determiner right before is still no verb's subject.
    return isWord(previous) && /^(the|a|an|our|their|its|his|her|my|your)$/.test(previous.text);
  }
  if (!isWord(previous)) return false;
  return (
    (DETERMINERS.has(previous.text) && !PRONOUNS.has(previous.text)) ||
    /^(the|a|an|our|their|its|his|her|my|your|no|each|every)$/.test(previous.text) ||
    previous.possessive ||
    (previous.kind === "number" && next.kind === "word" && /s$/.test(next.key)) ||
    (/^(newly|recently|jointly|fully|well|poorly|highly|specially|previously|of|for|with|in|by|and|as|more|most|less)$/.test(
      previous.text,
    ) &&
      !/^(and|as)$/.test(previous.text))
  );
}

/** "cut", "set", "put": past when its subject is third person singular, or the sentence is dated or told in the past. */
function baseReadsPast(tokens: readonly Token[], at: number, book: VerbBook): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!isWord(next)) return false;
  if (
    previous &&
    (previous.text === "to" ||
      DETERMINERS.has(previous.text) ||
      MODALS.has(previous.text) ||
      PREPOSITIONS.has(previous.text))
  )
    return false;
  if (
    !DETERMINERS.has(next.text) &&
    !PREPOSITIONS.has(next.text) &&
    next.kind !== "number" &&
    !/s$/.test(next.key) &&
    !isAdverb(next) &&
    !/^(it|them|one|two|up|out|in|back|him|her|us|extra|more|new)$/.test(next.text)
  )
    return false;
  if (!previous) return true;
  if (previous.text === "it" || previous.text === "he" || previous.text === "she") return true;
  const told = tokens.some(
    (token, i) =>
      i !== at &&
      (/^(20\d\d|19\d\d|ago|yesterday|last|was|were|then)$/.test(token.text) ||
        (token.kind === "word" && (looksPast(token.key) || /^past/.test(book.read(token.key)?.form ?? "")))),
  );
  const plain =
    /s$/.test(previous.key) || PRONOUNS.has(previous.text) || /^(people|children|staff|team|we)$/.test(previous.text);
  return told || !plain;
}

const CLAUSE_MARKS = new Set([";", ":", "(", ")", "\n", "/"]);

function isBoundary(token: Token): boolean {
  return token.kind === "mark"
    ? CLAUSE_MARKS.has(token.text) || token.text === "," || token.text === "-" || token.text === '"'
    : /^(and|but|or|so|then|yet|nor|that|because|while|whilst|when|after|before|which|who|where|although|though|since|until|whom|whose|whereas|whether|if|as|once|how|what)$/.test(
        token.text,
      );
}

/** Finds subjects and objects, tells reduced participles from finite verbs, looks phrasal verbs up. */
function finish(tokens: readonly Token[], drafts: readonly Draft[], book: VerbBook, elliptic: boolean): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let previousFinite: VerbGroup | null = null;
  /** The subject that a relative clause ("the people who raised it") interrupts, for the verb after the clause. */
  let interrupted: { subject: readonly [number, number]; subordinate: boolean } | null = null;
  const isFinite = (tense: Tense): boolean => tense !== "gerund" && tense !== "infinitive" && tense !== "participle";
  for (let d = 0; d < drafts.length; d++) {
    const draft = drafts[d];
    if (!draft) continue;
    const from = groups.length ? (groups[groups.length - 1]?.last ?? 0) : 0;
    let boundary = -1;
    let firstBoundary = -1;
    for (let i = draft.first - 1; i >= from; i--) {
      const token = tokens[i];
      if (token && isBoundary(token)) {
        if (boundary < 0) boundary = i;
        firstBoundary = i;
      }
    }
    let subject: readonly [number, number];
    let tense = draft.tense;
    let subordinate = false;
    const bare = tense === "past" && draft.first === draft.head;
    if (groups.length === 0) {
      subject = leadingSubject(tokens, draft.first);
      const opener = tokens[0];
      // "Built in 2019, the centre …": a participle at the start, unless the subject is left out on purpose.
      if (bare && draft.first === firstWord(tokens) && !elliptic) {
        const laterFinite = drafts.slice(d + 1).some((other) => isFinite(other.tense));
        if (laterFinite && hasCommaBefore(tokens, draft.last, drafts[d + 1]?.first ?? tokens.length))
          tense = "participle";
      }
      if (
        opener &&
        /^(when|if|while|whilst|because|although|though|since|once|until|after|before|as|where|whenever|unless)$/.test(
          opener.text,
        ) &&
        subject[0] > 0 &&
        !commaBetween(tokens, 0, draft.first)
      )
        subordinate = true;
      // "The plan agreed with tenants was introduced": a participle that describes the subject.
      if (bare && tense === "past" && reducedBeforeVerb(tokens, drafts, d)) tense = "participle";
      const relative = lastRelative(tokens, 0, draft.first);
      if (
        relative >= 0 &&
        relative >= subject[0] &&
        relative > 0 &&
        !/^(so|then)$/.test(tokens[relative]?.text ?? "")
      ) {
        if (/^(who|which|that)$/.test(tokens[relative]?.text ?? ""))
          interrupted = { subject: leadingSubject(tokens, relative), subordinate };
        subordinate = true;
      }
    } else {
      const start = boundary >= 0 ? subjectAfter(tokens, firstBoundary, boundary, draft.first, from) : from;
      subject = [start, draft.first];
      const region = tokens.slice(boundary >= 0 ? boundary : from, draft.first);
      const lead = region.find(
        (token) => token.kind === "word" && SUBORDINATORS.has(token.text) && !/^(so|as|than)$/.test(token.text),
      );
      if (lead) subordinate = true;
      const relative = lead && /^(who|which|that)$/.test(lead.text) ? tokens.indexOf(lead) : -1;
      const words = tokens
        .slice(start, draft.first)
        .filter((token) => isWord(token) && !isAdverb(token) && !/^(and|but|or|then|so|later|also)$/.test(token.text));
      const resumes =
        interrupted !== null &&
        groups[groups.length - 1]?.subordinate === true &&
        relative < 0 &&
        (boundary < 0 || (words.length === 0 && tokens[boundary]?.text === ","));
      if (resumes && interrupted) {
        subject = interrupted.subject;
        subordinate = interrupted.subordinate;
        interrupted = null;
      } else if (relative > from) {
        interrupted = {
          subject: [boundary >= 0 && boundary < relative ? boundary + 1 : from, relative],
          subordinate: region
            .slice(0, -1)
            .some((token) => /^(until|when|if|unless|while|because|before|after)$/.test(token.text)),
        };
      }
      if (resumes) {
        // The main clause goes on.
      } else if (words.length === 0 && boundary >= 0 && previousFinite) {
        subject = previousFinite.subject;
        if (previousFinite.subordinate && !subordinate && tokens[boundary]?.text !== ",")
          subordinate = previousFinite.subordinate;
      }
      if (bare && isFinite(tense) && !resumes) {
        if (boundary < 0) {
          const opensClause =
            previousFinite &&
            (previousFinite.classes.has("say") ||
              /^(say|tell|think|feel|believe|know|hope|find|show|see|mean|report|ask|wish|want|ensure|suggest)$/.test(
                previousFinite.lemma,
              ));
          const onlyAfterGerund = !previousFinite;
          if (!opensClause && !onlyAfterGerund) tense = "participle";
          else if (opensClause) subordinate = true;
        } else if (
          words.length === 0 &&
          tokens[boundary]?.text === "," &&
          previousFinite &&
          !coordinated(tokens, drafts, d)
        )
          tense = "participle";
        else if (words.length > 0 && reducedBeforeVerb(tokens, drafts, d)) tense = "participle";
        else if (
          words.length === 0 &&
          /^(when|if|once|as|until|while|where|than|after|before|since|because|that|though|although|what|how)$/.test(
            tokens[draft.first - 1]?.text ?? "",
          )
        )
          tense = "participle";
      }
    }
    if (/^(as|than|once|if|when)$/.test(tokens[draft.first - 1]?.text ?? "") && bare) tense = "participle";
    const end = drafts[d + 1]?.first ?? tokens.length;
    const particles = book.particles(draft.lemma);
    let lemma = draft.lemma;
    let last = draft.last;
    let classes: ReadonlySet<VerbClass> | null = null;
    if (particles) {
      // The particle may stand after its object: "brought a weekly call in".
      for (const particle of particles) {
        const words = particle.split(" ");
        if (words.every((word, n) => tokens[draft.last + n]?.text === word)) {
          lemma = `${draft.lemma} ${particle}`;
          last = draft.last + words.length;
          classes = book.classes(lemma);
          break;
        }
        if (words.length === 1 && /^(in|out|off|up|down|back|on|away|forward|together|through)$/.test(particle)) {
          for (let i = draft.last + 1; i < Math.min(draft.last + 7, end); i++) {
            const token = tokens[i];
            if (!token || token.kind === "mark") break;
            const follows = tokens[i + 1];
            if (
              token.text === particle &&
              (!follows || follows.kind === "mark" || /^(and|so|from|for|by|at|in|on|last)$/.test(follows.text)) &&
              i > draft.last + 1
            ) {
              lemma = `${draft.lemma} ${particle}`;
              classes = book.classes(lemma);
              break;
            }
          }
          if (classes) break;
        }
      }
    }
    classes ??= book.classes(draft.lemma) ?? new Set<VerbClass>();
    let stop = end;
    for (let i = last; i < end; i++) {
      const token = tokens[i];
      if (token && token.kind === "mark" && CLAUSE_MARKS.has(token.text)) {
        stop = i;
        break;
      }
    }
    const group: VerbGroup = {
      first: draft.first,
      head: draft.head,
      last,
      lemma,
      tense,
      passive: draft.passive,
      negated: draft.negated || negatedSubject(tokens, subject),
      subordinate,
      classes,
      unknown: draft.unknown,
      subject,
      object: [last, stop],
    };
    const before = groups[groups.length - 1];
    // The next clause's subject is no part of this clause's object.
    if (before && subject[0] > before.last && subject[0] < before.object[1] && subject[0] < subject[1])
      groups[groups.length - 1] = { ...before, object: [before.object[0], subject[0]] };
    groups.push(group);
    if (isFinite(tense)) previousFinite = group;
  }
  return groups;
}

function negatedSubject(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  const first = tokens.slice(from, to).find(isWord);
  return first !== undefined && /^(no|nobody|none|neither|nothing)$/.test(first.text);
}

const firstWord = (tokens: readonly Token[]): number => tokens.findIndex(isWord);

function hasCommaBefore(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.text === ",");
}
const commaBetween = hasCommaBefore;

function lastRelative(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (
      token?.kind === "word" &&
      /^(who|which|that|when|because|while|although|if|where|whose|whom|since|until|once|after|before|as)$/.test(
        token.text,
      )
    ) {
      // A comma after it closes the clause it opened; "that day", "since 2019", "after a request" open none with a verb.
      if (commaBetween(tokens, i, to)) return -1;
      if (
        /^(after|before|since|until|as|that|once)$/.test(token.text) &&
        !/^(who|which)$/.test(token.text) &&
        i === firstWord(tokens)
      )
        return -1;
      if (/^(after|before|since|until|as)$/.test(token.text)) continue;
      return i;
    }
  }
  return -1;
}

/** A bare participle is followed, before any clause mark, by the finite verb that the sentence is really about. */
function reducedBeforeVerb(tokens: readonly Token[], drafts: readonly Draft[], d: number): boolean {
  const draft = drafts[d];
  const next = drafts.slice(d + 1).find((other) => other.tense !== "gerund" && other.tense !== "infinitive");
  if (!draft || !next || next.tense === "participle") return false;
  if (NOMINATIVE.test(tokens[draft.first - 1]?.text ?? "")) return false;
  const after = tokens[draft.last];
  if (!after || !(PREPOSITIONS.has(after.text) || after.kind === "number" || isAdverb(after))) return false;
  if (
    draft.lemma === "agree" &&
    after.text !== "with" &&
    after.text !== "by" &&
    after.text !== "at" &&
    after.text !== "in"
  )
    return false;
  const between = tokens.slice(draft.last, next.first);
  return !between.some((token) => isBoundary(token));
}

/** "…, dropped two, and opened the third": a verb in a list of verbs. */
function coordinated(tokens: readonly Token[], drafts: readonly Draft[], d: number): boolean {
  const draft = drafts[d];
  if (!draft) return false;
  for (const other of drafts.slice(d + 1)) {
    const before = tokens[other.first - 1];
    const two = tokens[other.first - 2];
    if (
      before &&
      (/^(and|then|but)$/.test(before.text) || (isAdverb(before) && two?.text === "and")) &&
      /past|perfect/.test(other.tense)
    )
      return true;
  }
  return false;
}

/** The subject of a sentence's first verb: what is left once an opening "In May 2026," or "After a request …," is taken off. */
function leadingSubject(tokens: readonly Token[], verb: number): readonly [number, number] {
  let start = 0;
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === "mark" && (token.text === ":" || token.text === ";" || token.text === "\n")) {
      start = i + 1;
      break;
    }
  }
  const first = tokens[start];
  if (!first) return [start, verb];
  const opener =
    PREPOSITIONS.has(first.text) ||
    SUBORDINATORS.has(first.text) ||
    isAdverb(first) ||
    /^(last|this|next|early|late|mid|during|drawing|working|having|using|for|one|earlier)$/.test(first.text);
  if (opener) {
    let comma = -1;
    for (let i = start; i < verb; i++) if (tokens[i]?.text === ",") comma = comma < 0 ? i : comma;
    if (comma >= 0) {
      // The last comma before a pronoun or determiner opens the subject; lists of names keep the first.
      return [comma + 1, verb];
    }
    // No comma: step over the adverbial to the first determiner, pronoun or capital that can open a subject.
    for (let i = start + 1; i < verb; i++) {
      const token = tokens[i];
      const before = tokens[i - 1];
      if (!token || token.kind === "mark") continue;
      if (PRONOUNS.has(token.text) && !SUBORDINATORS.has(token.text)) return [i, verb];
      if (before && PREPOSITIONS.has(before.text)) continue;
      if (DETERMINERS.has(token.text) && before && !PREPOSITIONS.has(before.text) && !/^(and|or)$/.test(before.text))
        return [i, verb];
      if (before?.kind === "number" && token.kind === "word" && /^(19|20)\d\d$|\d\/\d/.test(before.text))
        return [i, verb];
      if (before && /^(19|20)\d\d$/.test(before.text)) return [i, verb];
    }
  }
  return [start, verb];
}

/** Where a later verb's subject begins: after the boundary that closes what stood before it. */
function subjectAfter(
  tokens: readonly Token[],
  firstBoundary: number,
  lastBoundary: number,
  verb: number,
  _from: number,
): number {
  const last = tokens[lastBoundary];
  // A list as subject: "and the ward sister, six patients and a dozen householders went".
  if (last && (last.text === "and" || last.text === ",") && lastBoundary !== firstBoundary) {
    const first = tokens[firstBoundary];
    const second = tokens[firstBoundary + 1];
    if (
      first &&
      (first.text === "," || first.text === ";" || first.text === ":") &&
      second &&
      /^(so|and|but|then)$/.test(second.text)
    )
      return firstBoundary + 2;
    if (first && /^(so|but|that|when|while|because|and|;|:)$/.test(first.text)) return firstBoundary + 1;
    return lastBoundary + 1;
  }
  if (lastBoundary + 1 >= verb) return verb;
  return lastBoundary + 1;
}
