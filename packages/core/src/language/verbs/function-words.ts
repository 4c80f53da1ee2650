import type { Token } from "../tokens.js";

/** English's closed classes, as the verb reader needs them. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

export const MODALS = words(
  "will shall would could can may might must should 'll ll won't can't cannot couldn't wouldn't",
);
export const BE = words("is are was were be been being am isn't aren't wasn't weren't");
export const HAVE = words("has have had hasn't haven't hadn't");
export const NOT = words("not never no hardly barely neither nor");
export const DETERMINERS = words(
  "the a an this that these those our their its his her my your each every some any no both all another such which whose what",
);
export const PREPOSITIONS = words(
  "of in on at by with for from to into onto over under about across after before between through during until till since within without against among around behind beyond near off out up down per via despite except towards toward upon alongside beside besides than as like following including",
);
export const SUBORDINATORS = words(
  "who which that when whenever while whilst because although though if unless whether where wherever whose since once until till before after as so lest whom than what how why",
);
export const PRONOUNS = words(
  "we i you he she it they who which that there this these those one nobody everyone everybody someone none both neither all",
);
/** Pronouns that can only be a subject. */
export const NOMINATIVE = /^(we|they|i|he|she|it|you|everyone|everybody|nobody)$/;

const ADVERBS = words(
  "also then now still just only even always already soon later first again together jointly recently since too ever often therefore thus instead both all each finally initially subsequently currently immediately promptly once further next more less much there here earlier twice yet newly formally duly fully partly half nearly almost eventually gradually quickly swiftly directly independently",
);
const NOT_ADVERB =
  /^(family|supply|reply|apply|monthly|weekly|daily|fortnightly|termly|nightly|yearly|hourly|half-yearly|early|likely|friendly|elderly|only|july|italy|assembly|quarterly|rely|fly|multiply|comply|imply)$/;

export const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind !== "mark";

export const isAdverb = (token: Token): boolean =>
  ADVERBS.has(token.text) ||
  (token.text.endsWith("ly") && token.text.length > 4 && !token.text.includes("-") && !NOT_ADVERB.test(token.text));

const CLAUSE_MARKS = new Set([";", ":", "(", ")", "\n", "/"]);
const CLAUSE_WORDS = words(
  "and but or so then yet nor that because while whilst when after before which who where although though since until whom whose whereas whether if as once how what",
);

export const isClauseMark = (token: Token): boolean => token.kind === "mark" && CLAUSE_MARKS.has(token.text);

/** Where one clause may end and the next begin. */
export const isBoundary = (token: Token): boolean =>
  token.kind === "mark"
    ? CLAUSE_MARKS.has(token.text) || token.text === "," || token.text === "-" || token.text === '"'
    : CLAUSE_WORDS.has(token.text);

/** Verbs that open a clause without "that": "tenants said the lift broke". */
export const OPENS_CLAUSE =
  /^(say|tell|think|feel|believe|know|hope|find|show|see|mean|report|ask|wish|want|ensure|suggest)$/;
