import type { Step } from "./evidence.js";

/** Labels of an example's steps (RULEBOOK 4), with the paraphrases that writers use. */
const STEPS: readonly (readonly [Step, RegExp])[] = [
  [
    "evidence",
    /^(?:the )?(?:evidence(?: (?:source|base|held|used|of (?:this|change)))?|how (?:do )?we know(?: it (?:worked|works))?|how (?:it|this|that|impact|success|progress|result|results) (?:was|is|were) (?:checked|measured|evidenced|known|verified|reviewed)|how (?:we|was it) (?:checked|measured|reviewed|tested)(?: it)?|review(?:ed)?(?: (?:and|with|date|point)[a-z ]*)?|proof|source|sources|record|records|where (?:it is|it's|this is|to find it|recorded)|checked (?:by|through|how)|what shows (?:it|this)|verification|verified by|data source|documented in|follow[- ]?up)$/,
  ],
  [
    "impact",
    /^(?:the |our |its |what |measured |lasting )?(?:impact(?:s)?(?: (?:on|for|so far|to date|achieved|seen)[a-z ]*)?|outcome(?:s)?(?: (?:for|so far|to date|achieved|and)[a-z ]*)?|results?(?:,? (?:and|so far|to date|for)[a-z ,]*)?|difference(?: (?:it|this|that|we|they))?(?: (?:made|it made|this made))?|effect|benefits?|what improved|what it changed|what (?:difference|changed) (?:it made|for [a-z]+|as a result)|what happened as a result|so what|improvement|improved|achieved|change seen|outcome and impact|and the result)$/,
  ],
  [
    "change",
    /^(?:the |our |your )?(?:change(?:s)?(?: (?:made|we made|agreed|that followed))?|actions?(?: (?:taken|we took|agreed))?|approach|what we did(?: about it)?|we did|what was done|what we changed|what changed|what happened(?: next)?|response|our response|what (?:we|they|was|people|tenants|residents|families|patients) (?:decided|agreed|changed)|day[- ]to[- ]day delivery|delivery|solution|intervention|what has changed|steps? taken|so we|together we|we agreed|how we responded|how we acted|what we put in place|task|we|implemented|implementation|activity|our action|in practice)$/,
  ],
  [
    "issue",
    /^(?:the |your |our |presenting |original )?(?:issues?(?: (?:raised|identified))?|challenges?(?: faced)?|context|situation|you said|you told us|you asked|you asked for|you wanted|you raised|you|they said|what (?:we heard|you said|you told us|you asked for|you raised|you wanted|was raised|was said|people (?:said|told us|raised|asked for|wanted)|(?:tenants|residents|families|patients|pupils|parents|customers|carers|learners|they|members|passengers|guests|young people|children|users|we were told|staff) ?(?:said|told us|raised|asked(?: for)?|wanted|were told)?)|(?:tenants|residents|families|patients|pupils|parents|customers|carers|learners|members|passengers|guests|young people|children|users|people) (?:said|told us|asked|asked for|raised|wanted)|input|voices?|problem|need|background|concerns?(?: raised)?|points? (?:raised|made)|raised|feedback(?: received)?|request(?:s|ed)?|request made|comments?|themes?|starting point|why|barrier|question|complaint|suggestion|what was wrong|what was (?:happening|said|raised|asked)|trigger|observation|before|the ask|where we started|what mattered|said)$/,
  ],
];
const SPEECH =
  /^(?:the |your )?(?:you (?:said|told us|asked|asked for|wanted|raised)|you|they said|what (?:we heard|you said|you told us|you asked for|you raised|you wanted|people .*|tenants.*|residents.*|families.*|patients.*|pupils.*|parents.*|customers.*|carers.*|learners.*|members.*|passengers.*|guests.*|young people.*|children.*|users.*|we were told|was said|was raised|was asked)|(?:tenants|residents|families|patients|pupils|parents|customers|carers|learners|members|passengers|guests|young people|children|users|people) (?:said|told us|asked|asked for|raised|wanted)|voices?|concerns?(?: raised)?|points? (?:raised|made)|raised|feedback(?: received)?|requests?(?: made)?|comments?|complaint|suggestion|the ask|said)$/;

const clean = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”"'*_]/g, "")
    .replace(/^(?:\(?\d+[.)]?|step \d+|[a-d][.)])\s*[-–—:.]?\s*/, "")
    .replace(/[\s:.…?–—-]+$/, "")
    .trim();

/** The step that a label names, or null. */
export function stepOf(label: string): Step | null {
  const text = clean(label);
  if (text === "" || text.length > 60) return null;
  for (const [step, pattern] of STEPS) if (pattern.test(text)) return step;
  return null;
}

/** Whether a label presents what people said. */
export function isSpeechLabel(label: string): boolean {
  return SPEECH.test(clean(label));
}

/** "Input, decision, action, review" and "voice, influence, action, impact" ask for their own steps (RULEBOOK 7). */
export type Scheme = "issue" | "input" | "voice";
export function schemeOf(labels: readonly string[]): Scheme {
  const all = labels.map(clean);
  if (all.some((label) => /^(?:voice|influence)/.test(label))) return "voice";
  if (all.some((label) => /^(?:input)/.test(label))) return "input";
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
  return (
    /^(?:\d+[.)\s]+)?(?:\w+ )?(?:example|case study|case example|vignette|worked example|in practice|mini case study|case)(?:$|[\s:.–—-]+(?!of our|s\b))/i.test(
      label.replace(/[*_]/g, "").trim(),
    ) &&
    !/^(?:for|good|best|an) example/i.test(label.trim()) &&
    !/^(?:\w+ )?(?:examples|case studies|vignettes)/i.test(label.trim()) &&
    !/^case (?:management|work|load|notes|files|records|reviews?)/i.test(label.trim())
  );
}
