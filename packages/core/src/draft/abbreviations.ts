const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Never end a sentence: a name, number or further word follows. Lower case, without the last full stop. */
export const LEADS_ON = words(
  "dr mr mrs ms mx prof rev revd fr hon cllr capt lt sgt insp supt messrs e.g eg i.e ie cf viz vs v approx ca c.f nr esp incl excl",
);

/** Do not end a sentence before a number or a capital alone ("No. 4", "p. 12", "fig. B"). */
export const BEFORE_NUMBER = words(
  "no nos p pp para paras fig figs ref refs vol vols ch sec reg regs sch cl tel ext q c circa",
);

/** Months and days, which are capitalised: before a number they go on, else they end a sentence before an opener. */
export const MONTHS = words(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
);

/** Parts of names, capitalised: end a sentence only before a word that plainly opens one ("… in Canal St. The panel …"). */
export const NAMES = words("st ste rd ave sq ln co corp inc ltd plc llp bros div jr snr univ col gen");

/** End a sentence only before an opener, however written. */
export const AMBIGUOUS = words("dept govt asst assoc al ibid");

/** Words that open sentences far more often than they are part of a name. */
export const OPENERS = words(
  "the a an we our ours us it its it's they their them these those this that there here he she his her you your i my one two three four five six each every both all any some many most few no not nobody none nothing in on at by for from with within without under over after before during since until when where while who what why how if as so but and or yet because although though then now today next last later later, further finally also however instead meanwhile between among across through throughout following staff people tenants residents families patients members carers children pupils customers service once only even such more less than to up out new another again nine ten several per",
);
