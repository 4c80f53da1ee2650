/**
 * For each rule, which sentences hold what it looks for, whether or not it then speaks: its reach. A rule with few
 * false findings and a long reach has been tried hard; one with a short reach has not been tried.
 */
const kinds =
  (...wanted) =>
  ({ sentence }) =>
    sentence.signals.some(({ kind }) => wanted.includes(kind));
const event = ({ sentence }) => sentence.events.length > 0;
const dated = ({ sentence, reading }) =>
  reading.dates.some((date) => date.start < sentence.span.end && sentence.span.start < date.end);

const couldTrigger = {
  "tokenistic-claim": kinds("claim"),
  "outdated-example": dated,
  "missing-impact-measure": event,
  "one-way-feedback": kinds("said", "you-said"),
  "ageing-example": dated,
  "undated-example": event,
  "unmeasured-improvement": kinds("improved", "praise"),
  "output-not-outcome": kinds("output", "activity"),
  "incomplete-example": event,
  "vague-cadence": kinds("vague-cadence"),
  "empty-promise": ({ sentence }) => sentence.mood === "promise",
  "consultation-as-co-production": kinds("co-production"),
  "unclear-influence": kinds("group"),
  "feedback-without-action": kinds("gathered"),
  "only-positive": kinds("improved", "praise"),
  "placeholder-text": () => true,
};

/** Counts, by rule, the sentences of a draft's gathered evidence that could trigger it. */
export function reachOf(evidence) {
  const sentences = evidence.sections.flatMap(({ evidence: section }) =>
    section.units.flatMap((unit) => unit.sentences),
  );
  return Object.fromEntries(
    Object.entries(couldTrigger).map(([rule, could]) => [rule, sentences.filter(could).length]),
  );
}
