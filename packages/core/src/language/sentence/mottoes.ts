import { type ClaimClause, holds, NUMBER_WORD, type Words } from "./context.js";

/** A claim that is told by its words as they stand, where no verb with a subject tells it; null for none. */
export const mottoIn = (words: Words): ClaimClause | null =>
  mottoOf(words) ?? nothingMoreOf(words) ?? inSoManyWords(words);

/** "Nothing matters more to us than what a parent thinks": a value said by all that comes after it. */
function nothingMoreOf(words: Words): ClaimClause | null {
  const found =
    /\bnothing (?:[a-z]+ )?(?:matters|counts|means|comes|is|ranks|weighs) (?:more|before|above|higher|closer)\b[^.;]{0,40}\bthan [^.;]+/.exec(
      words.own,
    ) ?? /\bnothing (?:comes|ranks|stands|goes) (?:before|above|ahead of) [^.;]+/.exec(words.own);
  if (!found || /\d/.test(found[0])) return null;
  if (!/\bwhat\b/.test(found[0]) && !holds(words, "value", [0, words.tokens.length])) return null;
  return { start: found.index, end: found.index + found[0].trimEnd().length, family: "value" };
}

/**
 * "Every customer matters", "everyone's opinion counts", "nothing is decided here without the people it affects",
 * "ours is a culture of candour": said in so many words, where no verb with a subject says it.
 */
function inSoManyWords(words: Words): ClaimClause | null {
  const { own } = words;
  if (/\d/.test(own) || words.tokens.some((token) => NUMBER_WORD.test(token.text))) return null;
  for (const [pattern, family] of IN_SO_MANY_WORDS) {
    const found = pattern.exec(own);
    if (found) return { start: found.index, end: found.index + found[0].trimEnd().length, family };
  }
  return null;
}

const IN_SO_MANY_WORDS: readonly (readonly [RegExp, ClaimClause["family"]])[] = [
  [/\b(?:every|each) (?:[a-z-]+ )?[a-z]+ (?:matters|counts)(?=\W*$|[,;])/, "value"],
  [
    /\b(?:every(?:one|body)'s|every [a-z]+'s|each [a-z]+'s) (?:voice|view|opinion|say|vote|contribution|idea) (?:matters|counts|is heard|carries (?:the same|equal|as much|real) weight)\b/,
    "involvement",
  ],
  [
    /\bnothing (?:is|gets|will be) (?:ever )?(?:decided|done|planned|changed|designed|agreed) (?:here |at all )?without (?:them|the people|those|people|(?:our |the )?(?:residents|tenants|patients|families|learners|pupils|children|young people|carers|customers|passengers|members|parents|clients|service users))(?!')\b/,
    "involvement",
  ],
  [
    /\b(?:nobody|no one|no [a-z]+)'s [a-z]+ (?:is|are) (?:ever )?[a-z]+ without (?:them|(?:his|her|their) (?:input|say|agreement|involvement|voice|knowledge))\b/,
    "involvement",
  ],
  [
    /^\W*we (?:consult|engage|listen|involve people) (?:widely|broadly|extensively|meaningfully|constantly)\b/,
    "involvement",
  ],
  // "Nobody is just a number here", "it is all about the learner", "we wear our values on our sleeve"
  [
    /\b(?:nobody|no one|no [a-z]+|none of (?:them|our [a-z]+)) is (?:ever |just |merely |only |simply )*(?:an?|another) (?:number|statistic|case number|file|box to tick|afterthought|burden)\b/,
    "value",
  ],
  [
    /^\W*it(?: is|'s) (?:always |really )?all about (?:the |our |each )?(?:people|person|individual|child|children|learners?|residents?|tenants?|patients?|famil(?:y|ies)|customers?|pupils?|clients?|carers?|passengers?|users?)(?=\W*$|,| and\b)/,
    "value",
  ],
  [
    /^\W*(?:we|our [a-z]+) (?:wears?|carr(?:y|ies)) (?:our|their) (?:values|hearts?) on (?:our|their) sleeves?\b/,
    "value",
  ],
  // "We don't do things to people, we do things with them", "nothing about us without us"
  [
    /\b(?:don't|do not|never) do (?:things |it )?(?:to|for) (?:people|them|[a-z]+s)\b[^.;]{0,20}\bwith (?:people|them)\b/,
    "involvement",
  ],
  [/\bnothing about (?:us|them|you|me),? without (?:us|them|you|me)\b/, "involvement"],
  // "Listening, you will be astonished to learn, is what this whole outfit hangs on"
  [
    /^\W*(?:listening|trust|care|caring|respect|kindness|people|honesty|quality|safety|partnership|co-production|involvement|dignity|teamwork|fairness)\b[^.;]* is what (?:this|our|the) (?:whole |entire )?[a-z]+ (?:hangs|rests|runs|turns|thrives|is built|is founded) on\b/,
    "value",
  ],
  // "What gets this team up in the morning is seeing tenants thrive"
  [
    /\bwhat (?:gets|drives|keeps|brings|makes|motivates|has) (?:us|me|everyone|everybody|our [a-z]+|(?:this|the|my) (?:[a-z]+ )?(?:team|crew|staff|company|school|charity|firm|lot|outfit)) (?:up|out of bed|going|here|tick|to work|in|on)\b[^.;]*?\b(?:is|it's) (?:[a-z' -]+)/,
    "value",
  ],
  // "A warm pool for everyone who walks in: that is what the Trust stands for"
  [
    /^[^.;:]+: (?:that|this)(?: is|'s) (?:what|why) (?:we|i|[a-z]+|(?:the|our|this) (?:[a-z]+ )?[a-z]+) (?:stands? for|(?:are|is|am) (?:all )?(?:about|here|for)|lives? (?:by|for)|(?:get|gets) up)\b/,
    "value",
  ],
  // "Trust runs through this firm like the lettering in a stick of rock"
  [
    /[a-z-]+ (?:runs?|goes) (?:right |all the way )?through [^.;]{2,60}? like (?:the |a )?(?:lettering|letters|writing|words|name|stick of rock)\b[^.;]*/,
    "value",
  ],
  // "Everything we do hangs on trust", "our whole approach stands or falls by what residents tell us"
  [
    /^\W*(?:everything|all (?:that )?we do|our (?:whole|entire) [a-z]+|the whole (?:[a-z]+ )?(?:outfit|service|operation|approach|company|business))\b[^.;,]{0,30}? (?:hangs? on|rests? on|stands? or falls? (?:by|on|with)|depends? on|is seen through the eyes of|turns on) (?:what (?:[a-z]+ ){1,4}(?:say|tell|want|need|think)|(?:[a-z]+ )?(?:trust|respect|dignity|kindness|honesty|listening|relationships|people|feedback|co-production|involvement|care|quality|safety|fairness))\b/,
    "value",
  ],
  [
    /^\W*every (?:decision|choice|action|plan) (?:(?:that )?we (?:take|make) )?(?:is|gets) (?:[a-z]+ )?(?:seen|viewed|looked at|judged|tested|made) through (?:the eyes|the lens) of [^.;]+/,
    "value",
  ],
  [
    /\bit is (?:the |our )?[a-z]+s (?:and [a-z]+s )?who (?:steer|drive|run|lead|captain|call the shots in) (?:this|the|our) (?:ship|boat|bus|show|agenda|organisation|service|company)\b/,
    "involvement",
  ],
  [
    /^\W*ours(?:, [a-z ]{2,20},)? is (?:an? )?(?:[a-z]+ )?(?:culture|ethos|spirit|house|home|place|team|organisation|company|tradition) (?:of|that|where|in which|built on)\b.*/,
    "value",
  ],
];

/** "Customer first.", "People before process", with no verb at all. */
function mottoOf(words: Words): ClaimClause | null {
  const text = words.own.trim().replace(/[.!]+$/, "");
  const whole = [0, words.tokens.length] as const;
  if (words.groups.length > 0 || text.length > 60 || !(holds(words, "value", whole) || holds(words, "people", whole)))
    return null;
  const found =
    /(?:\bfirst|\bfirst and last|\bbefore (?:profits?|process|paperwork|everything|targets|budgets|spreadsheets)(?:, (?:every time|always|full stop|without exception))?|\babove all(?: else)?|\bat (?:the|our) (?:heart|centre|core)(?: of .*)?|\balways)$/.exec(
      text,
    );
  if (!found || /\d/.test(text)) return null;
  const start = words.own.length - words.own.trimStart().length;
  return { start, end: start + text.length, family: "value" };
}
