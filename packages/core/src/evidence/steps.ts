import type { Step } from "./evidence.js";

/**
 * Words that name an example's steps (RULEBOOK 4), by what they mean. A label or table heading is read by the first of
 * them in it: "Result, and who checked" is an impact, "Where it is written" evidence.
 */
const STEP_WORDS: readonly (readonly [Step, string])[] = [
  [
    "impact",
    "impacts? outcomes? results? difference different benefits? effects? achieved achievements? improvements? improved figures numbers since consequence gains? legacy upshot payoff",
  ],
  [
    "evidence",
    "evidence evidenced know knew known proof sources? records? recorded written minuted minutes audit audited verified verification verify checked checking checks? review reviewed measured measure monitored monitoring logged log documented tested follow-up",
  ],
  ["decision", "decisions? decided settled settles chose chosen agreed agreement influence vote voted verdict"],
  [
    "change",
    "did does done doing change changes changed actions? acted response responded responses approach intervention solution delivery delivered implemented implementation activity fix fixed remedy remedies remedied altered tackled tried task sorted move moves mended put steps? handled answer dealt happened reply practice",
  ],
  [
    "issue",
    "said told heard hear raised raise asked ask wanted wrong problems? issues? challenges? context situation background needs? concerns? complaints? troubles? faults? failings? defects? hitch hitches snags? feedback input voices? voice points? triggers? barriers? questions? comments? requests? requested suggestions? suggested themes? before why starting symptoms? matter mattered observations? grumbles? grumbled gripes? moans? moaned niggles? bugbears? beefs? irritations? nags? ideas? wishes worry worries worried troubled prompted need words",
  ],
];
const STEP_OF: ReadonlyMap<string, Step> = new Map(
  STEP_WORDS.flatMap(([step, words]) =>
    words.split(" ").flatMap((word) => {
      const [stem = ""] = word.split("?");
      return word.includes("?") ? [[stem.slice(0, -1), step] as const, [stem, step] as const] : [[word, step] as const];
    }),
  ),
);
/** Words before a step's word that turn it into another: "how we know", "who checked". */
const ASKS_FOR_PROOF =
  /^(?:how|where|who)\b.*\b(?:know|knew|known|tell|written|recorded|kept|found|find|seen|checked|measured|verified|reviewed|tested|proved)\b/;
const ASKS_FOR_RESULT =
  /^(?:what|how)\b.*\b(?:improved|difference|better|changed for|happened as a result|figures|numbers|as a result|it changed|gained|c[ao]me (?:out )?of it|followed|resulted)\b|^so what$|^now$|^after(?:wards)?$|^today$/;
const ASKS_FOR_CHANGE =
  /^(?:so |then |together |what )?(?:we|they|you and we)(?: (?:did|do|agreed|changed|made|decided|acted))?(?: .*)?$|^how (?:we|they) (?:responded|acted|helped|did)|^what (?:[a-z' ]+ )?(?:did|was done|changed|we changed|happened(?: next)?|we put in place)\b|^(?:in practice|our answer|next|so)$/;
/** "You asked for | You got". */
const GOT = /^(?:what )?(?:you|they|we) (?:got|now have|have now)$/;
const ASKS_FOR_ISSUE =
  /^(?:you|they)(?: .*)?$|^what (?:[a-z' ]+ )?(?:said|told us|asked|wanted|raised|heard|wrong|was happening|grumbled|moaned|griped|complained)\b/;
/** Longest label that is read by a step's word within it, in words. */
const LONGEST = 7;

const clean = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”"'*_]/g, "")
    .replace(/^(?:\(?\d+[.)]?|step \d+|[a-d][.)])\s*[-–—:.]?\s*/, "")
    .replace(/^(?:the|our|your|its|their) /, "")
    .replace(/(?<![\s:.…?–—-])[\s:.…?–—-]+$/, "")
    .trim();

/** The step that a label names, or null. */
export function stepOf(label: string): Step | null {
  const text = clean(label);
  if (text === "" || NOT_STEPS.test(text)) return null;
  const words = text.split(/[^\p{L}-]+/u).filter(Boolean);
  if (words.length > LONGEST) return null;
  if (/^(?:measures?|steps?|remed(?:y|ies)) (?:taken|put in place|introduced)$/.test(text)) return "change";
  if (ASKS_FOR_PROOF.test(text)) return "evidence";
  if (GOT.test(text)) return "change";
  if (ASKS_FOR_ISSUE.test(text)) return "issue";
  if (ASKS_FOR_RESULT.test(text)) return "impact";
  if (ASKS_FOR_CHANGE.test(text)) return /\b(?:agreed|decided)\b/.test(text) ? "decision" : "change";
  for (const word of words) {
    const step = STEP_OF.get(word);
    if (step) return step;
  }
  return null;
}

/** Labels that hold a step's word and name none. */
const NOT_STEPS =
  /^(?:what we (?:do not|don't|will not|won't|cannot|did not|didn't) .*|review (?:date|group|panel)|action (?:plan|log|learning)|log(?: book)?|results? day|feedback (?:form|card)s?|next steps?|decision rights|change (?:log|manager)|(?!(?:decisions?|changes?|actions?|what was (?:agreed|decided|done)|agreed|decided) (?:reached|made|taken|agreed|with|by|of|at)\b).* (?:group|panel|board|forum|council|committee|team|policy|programme|plan|network|table|meeting|lead|officer|manager|survey|form))$/;

/** Whether a label presents what people said. */
export function isSpeechLabel(label: string): boolean {
  return /\b(?:said|told|heard|asked|wanted|raised|moans?|moaned|niggles?|bugbears?|beefs?|gripes?|grumbled|voices?|feedback|complain(?:t|ts|ed)|requests?|requested|comments?|suggest(?:ion|ions|ed)|concerns?|(?:riders?|residents?|tenants?|members?|users?|customers?|parents?|pupils?|learners?|patients?|carers?|passengers?|families) (?:points?|issues?|queries|problems?|ideas?|views?)|ask|grumbles?|wishes|you|they)\b/.test(
    clean(label),
  );
}

/** "Input, decision, action, review" and "voice, influence, action, impact" ask for their own steps (RULEBOOK 7). */
export type Scheme = "issue" | "input" | "voice";
export function schemeOf(labels: readonly string[]): Scheme {
  const all = labels.map(clean);
  if (all.some((label) => /^(?:voice|influence)/.test(label))) return "voice";
  if (all.some((label) => /^(?:input)/.test(label))) return "input";
  // The same four by other names: "Raised | Decided | Done | What came of it".
  const steps = new Set(labels.map(stepOf));
  if (!steps.has("evidence") && ["issue", "decision", "change", "impact"].every((step) => steps.has(step as Step)))
    return "voice";
  return "issue";
}

/** The steps that a scheme needs. */
export const schemeSteps: Readonly<Record<Scheme, readonly Step[]>> = {
  issue: ["issue", "change", "evidence", "impact"],
  input: ["issue", "decision", "change", "evidence"],
  voice: ["issue", "decision", "change", "impact"],
};

/** A label that opens an example: "Example 2: the two o'clock kitchen". A plural ("Examples of our work") opens none. */
export function opensExample(label: string): boolean {
  const text = label.replace(/[*_]/g, "").trim();
  return (
    /^(?:\d+(?:\.\d+)*[.)\s]+)?(?:\w+ )?(?:example|case study|case example|case record|case history|vignette|worked example|in practice|mini case study|case)(?:$|[\s:.–—-]+(?!of our|s\b))/i.test(
      text,
    ) &&
    !/^(?:for|good|best|an) example/i.test(text) &&
    !/^(?:\w+ )?(?:examples|case studies|vignettes)/i.test(text) &&
    !/^case (?:management|work|load|notes|files|records|reviews?)/i.test(text)
  );
}
