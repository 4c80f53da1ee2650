/** English inflection, both ways: from a dictionary form to every form a writer uses. */

/** past, participle; a participle left out equals the past. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  be: ["was", "been"],
  have: ["had"],
  do: ["did", "done"],
  go: ["went", "gone"],
  say: ["said"],
  tell: ["told"],
  make: ["made"],
  take: ["took", "taken"],
  give: ["gave", "given"],
  get: ["got"],
  come: ["came", "come"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bring: ["brought"],
  build: ["built"],
  rebuild: ["rebuilt"],
  buy: ["bought"],
  catch: ["caught"],
  choose: ["chose", "chosen"],
  cut: ["cut"],
  draw: ["drew", "drawn"],
  redraw: ["redrew", "redrawn"],
  drive: ["drove", "driven"],
  fall: ["fell", "fallen"],
  feel: ["felt"],
  find: ["found"],
  fly: ["flew", "flown"],
  forget: ["forgot", "forgotten"],
  grow: ["grew", "grown"],
  hear: ["heard"],
  hide: ["hid", "hidden"],
  hit: ["hit"],
  hold: ["held"],
  keep: ["kept"],
  know: ["knew", "known"],
  lay: ["laid"],
  lead: ["led"],
  trial: ["trialled"],
  label: ["labelled"],
  cancel: ["cancelled"],
  travel: ["travelled"],
  model: ["modelled"],
  signal: ["signalled"],
  total: ["totalled"],
  channel: ["channelled"],
  pencil: ["pencilled"],
  remodel: ["remodelled"],
  swop: ["swopped"],
  learn: ["learnt"],
  leave: ["left"],
  lend: ["lent"],
  let: ["let"],
  lose: ["lost"],
  mean: ["meant"],
  meet: ["met"],
  overrule: ["overruled"],
  override: ["overrode", "overridden"],
  pay: ["paid"],
  put: ["put"],
  read: ["read"],
  ride: ["rode", "ridden"],
  ring: ["rang", "rung"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  rerun: ["reran", "rerun"],
  see: ["saw", "seen"],
  sell: ["sold"],
  send: ["sent"],
  set: ["set"],
  reset: ["reset"],
  shake: ["shook", "shaken"],
  show: ["showed", "shown"],
  shrink: ["shrank", "shrunk"],
  shut: ["shut"],
  sit: ["sat"],
  sleep: ["slept"],
  speak: ["spoke", "spoken"],
  spend: ["spent"],
  split: ["split"],
  spread: ["spread"],
  stand: ["stood"],
  stick: ["stuck"],
  strike: ["struck"],
  swap: ["swapped"],
  sweep: ["swept"],
  teach: ["taught"],
  tear: ["tore", "torn"],
  think: ["thought"],
  rethink: ["rethought"],
  fling: ["flung"],
  throw: ["threw", "thrown"],
  understand: ["understood"],
  undertake: ["undertook", "undertaken"],
  wear: ["wore", "worn"],
  win: ["won"],
  withdraw: ["withdrew", "withdrawn"],
  withhold: ["withheld"],
  uphold: ["upheld"],
  oversee: ["oversaw", "overseen"],
  overhear: ["overheard"],
  repay: ["repaid"],
  retell: ["retold"],
  resell: ["resold"],
  write: ["wrote", "written"],
  rewrite: ["rewrote", "rewritten"],
  redo: ["redid", "redone"],
  undo: ["undid", "undone"],
  retake: ["retook", "retaken"],
  resit: ["resat"],
  quit: ["quit"],
  cost: ["cost"],
  seek: ["sought"],
  fight: ["fought"],
  bind: ["bound"],
  dig: ["dug"],
  feed: ["fed"],
  hang: ["hung"],
  light: ["lit"],
  relay: ["relaid"],
  relight: ["relit"],
  sew: ["sewed", "sewn"],
  sing: ["sang", "sung"],
  sink: ["sank", "sunk"],
  steal: ["stole", "stolen"],
  swim: ["swam", "swum"],
  wake: ["woke", "woken"],
  weave: ["wove", "woven"],
  break: ["broke", "broken"],
  freeze: ["froze", "frozen"],
  lie: ["lay", "lain"],
  bear: ["bore", "borne"],
  creep: ["crept"],
  slide: ["slid"],
  outgrow: ["outgrew", "outgrown"],
  overtake: ["overtook", "overtaken"],
  recut: ["recut"],
  relet: ["relet"],
  upset: ["upset"],
  offset: ["offset"],
  halve: ["halved"],
  mow: ["mowed", "mown"],
  sow: ["sowed", "sown"],
  spell: ["spelt"],
  dream: ["dreamt"],
  plead: ["pleaded"],
  bet: ["bet"],
  burn: ["burnt"],
  spill: ["spilt"],
  spin: ["spun"],
  swing: ["swung"],
  wind: ["wound"],
};

/** Every verb with a past of its own: readable even where no list names it. */
export const irregularVerbs: readonly string[] = Object.keys(IRREGULAR);

/** Past forms that are no participle as well: "gave", "took", "wrote". */
export const pastOnly: ReadonlySet<string> = new Set(
  Object.values(IRREGULAR).flatMap(([past, participle = past]) => (participle === past ? [] : [past])),
);

/** Verbs whose last consonant doubles though the stress rule below would not say so, or the other way round. */
const DOUBLES = new Set(
  entriesOf(
    "fit refit retrofit stop drop cut set put let plan map trim ship strip scrap swap step chat log tap wrap clip pop top refer prefer transfer occur commit submit permit admit omit control cancel label model travel level fuel signal total counsel equip format run begin dig win sit get hit shut split quit bar star stir rip rid rob ban scan pin spin tip zip hop mop slot spot plot jot trip slip grip flag tag drag brag rub scrub club hug plug chip skip dip nip sip slim dim gut rut pat bat grit knit slam ram cram jam hem stem rig dug regret rebut outfit",
  ),
);

function entriesOf(text: string): string[] {
  return text.split(/\s+/);
}

/** The plural of a noun's last word. */
export function plural(noun: string): string {
  if (/(person)$/.test(noun)) return noun.replace(/person$/, "people");
  if (/(child)$/.test(noun)) return `${noun}ren`;
  if (/(woman|man)$/.test(noun)) return noun.replace(/man$/, "men");
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
}

function doublesLast(verb: string): boolean {
  return DOUBLES.has(verb) || (/^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) && verb.length <= 4);
}

/** Every form of a verb given in its dictionary form (one word). */
export function verbForms(base: string): VerbForms {
  const irregular = IRREGULAR[base];
  const stem = doublesLast(base) ? base + base[base.length - 1] : base;
  const regularPast = base.endsWith("e")
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${stem}ed`;
  const third = /(s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const gerund = /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  const past = irregular ? [irregular[0]] : [regularPast];
  const participle = irregular ? [irregular[1] ?? irregular[0]] : [regularPast];
  if (base === "learn" || base === "burn" || base === "dream" || base === "spill" || base === "spell") {
    past.push(`${base}ed`);
    participle.push(`${base}ed`);
  }
  // British and American spellings of the same verb both occur in bids.
  return { base, third, past, participle, gerund };
}

/** All forms of a list entry under its list's way of inflecting. */
export function inflections(entry: string, way: "noun" | "verb" | "fixed"): string[] {
  if (way === "fixed") return [entry];
  const words = entry.split(" ");
  if (way === "noun") {
    const last = words[words.length - 1] ?? "";
    return /s$/.test(last) && !/(ss|us|is)$/.test(last)
      ? [entry]
      : [entry, [...words.slice(0, -1), plural(last)].join(" ")];
  }
  const [first = "", ...rest] = words;
  const hyphen = first.lastIndexOf("-");
  const prefix = first.slice(0, hyphen + 1);
  const forms = verbForms(first.slice(hyphen + 1));
  const all = new Set([forms.base, forms.third, ...forms.past, ...forms.participle, forms.gerund]);
  return [...all].map((form) => [prefix + form, ...rest].join(" "));
}
