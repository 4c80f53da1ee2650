import { rule as ageingExample } from "./ageing-example/rule.js";
import { rule as consultationAsCoProduction } from "./consultation-as-co-production/rule.js";
import { rule as emptyPromise } from "./empty-promise/rule.js";
import { rule as feedbackWithoutAction } from "./feedback-without-action/rule.js";
import { rule as incompleteExample } from "./incomplete-example/rule.js";
import { rule as missingImpactMeasure } from "./missing-impact-measure/rule.js";
import { rule as oneWayFeedback } from "./one-way-feedback/rule.js";
import { rule as onlyPositive } from "./only-positive/rule.js";
import { rule as outdatedExample } from "./outdated-example/rule.js";
import { rule as outputNotOutcome } from "./output-not-outcome/rule.js";
import { rule as placeholderText } from "./placeholder-text/rule.js";
import type { AnyRule } from "./rule.js";
import { rule as tokenisticClaim } from "./tokenistic-claim/rule.js";
import { rule as unclearInfluence } from "./unclear-influence/rule.js";
import { rule as undatedExample } from "./undated-example/rule.js";
import { rule as unmeasuredImprovement } from "./unmeasured-improvement/rule.js";
import { rule as vagueCadence } from "./vague-cadence/rule.js";

export { rulePages } from "./pages.generated.js";
export type { AnyRule, Category, Message, Preset } from "./rule.js";

/** Every rule there is, in the order of the rule book. */
export const rules: readonly AnyRule[] = [
  tokenisticClaim,
  outdatedExample,
  missingImpactMeasure,
  oneWayFeedback,
  ageingExample,
  undatedExample,
  unmeasuredImprovement,
  outputNotOutcome,
  incompleteExample,
  vagueCadence,
  emptyPromise,
  consultationAsCoProduction,
  unclearInfluence,
  feedbackWithoutAction,
  onlyPositive,
  placeholderText,
];
