import { COUNT } from "../phrases/numbers.js";
import { sourceVerb } from "../phrases/others.js";
import { occurs, phrases } from "../phrases/phrase.js";
import { type Add, tokenSpan, type Words } from "./context.js";

/** "found that", "showed fewer", "found 92% …": a source with what it saw. */
const SEEN =
  /^(?:that|how|no|fewer|less|more|a (?:fall|drop|rise|clear|marked|reduction|[\d.]+)|[\d.]+|an? (?:increase|improvement|average)|them|it|us|people|the (?:[a-z]+ ){1,3}(?:had|was|is|were|has)|[a-z]+ (?:of|out of|had|were|was)|nothing|none|[a-z]+ed)\b/;

const CALLED =
  /^["']? (?:[a-z]+ )?(?:sheets?|cards?|leaflets?|posters?|boards?|polic(?:y|ies)|logs?|books?|rules?|forms?|lists?|plans?|schemes?|passports?|folders?|notices?|packs?|guides?|profiles?|scripts?)\b/;

/** Who said or saw it, and how it was gathered (RULEBOOK 3.1, improved). */
export function readSourced(words: Words, add: Add): void {
  const { folded, own, quoted, quotes, tokens, hits, groups } = words;
  const long = quotes.filter(
    // 'A one-page "this helps, this doesn\'t" sheet': what it is called.
    (quote) => quote.end - quote.start > 12 && !CALLED.test(folded.slice(quote.end, quote.end + 24)),
  );
  const particular = (from: number, to: number): boolean => {
    const part = tokens.slice(from, to);
    if (part.length === 0) return false;
    const text = part.map((token) => token.text).join(" ");
    if (/^(?:we|our|us|i|everyone|everybody)\b/.test(text)) return false;
    const counted =
      new RegExp(
        `^(?:all |both |almost all |nearly all |at least |some |each of the |the (?:same )?)*(?:${COUNT})\\b`,
      ).test(text) && !/^one$/.test("");
    const roleOrRecord = ["role", "record", "group", "how"].some((list) =>
      (hits.get(list) ?? []).some((hit) => hit.from >= from && hit.to <= to),
    );
    const named = part.some(
      (token, i) =>
        token.capital &&
        (from + i > 0 || /^[a-z]$/.test(token.text)) &&
        !/^(january|february|march|april|may|june|july|august|september|october|november|december|i)$/.test(token.text),
    );
    const person =
      /\b(?:one|his|her|another|a|an|the|their|my) (?:[a-z'-]+ ){0,3}?(?:mother|father|mum|dad|sister|brother|daughter|son|husband|wife|widow|parent|carer|resident|tenant|patient|pupil|learner|student|neighbour|teacher|nurse|trader|passenger|grandmother|grandfather|partner|aunt|uncle|foster carer|member|caller|volunteer|reader|guest|householder|shopkeeper|customer|family|relative|inspector|auditor|matron|doctor|gp|psychologist|therapist)\b/.test(
        text,
      );
    const inspected =
      /\b(?:ofsted|cqc|inspectorate|inspectors?|auditors?|ombudsman|healthwatch|hse|commissioners?|monitoring|evaluation|evaluators?|university|survey|report|figures|data|records?|log|interviews?|researchers?|peer)\b/.test(
        text,
      );
    const again =
      /^(?:the )?(?:same|those|these|they|he|she|both|each|all|most|several)\b/.test(text) &&
      !/^(?:they|these|those) /.test(text);
    return counted || roleOrRecord || named || person || inspected || again || /^(?:he|she)$/.test(text.trim());
  };
  for (const group of groups) {
    if (group.negated || !/past|perfect|present/.test(group.tense)) continue;
    const word = tokens[group.head]?.text ?? "";
    if (!occurs(sourceVerb, word)) continue;
    if (!particular(group.subject[0], group.subject[1])) continue;
    const object = tokens
      .slice(group.object[0], group.object[1])
      .map((token) => token.text)
      .join(" ");
    const found = tokenSpan(tokens, Math.min(group.subject[0], group.first), tokens.length);
    // "Most boys say very little": nothing is told.
    if (!found || /^(?:very |quite |too )?(?:little|nothing|not much)\b/.test(object)) continue;
    // Speaking up before a change is the issue, not its result; the evidence floor looks at the order.
    const content =
      long.length > 0 ||
      /\b(?:that|how|no|fewer|less|more|better|calmer|happier|safer|now|felt|feel|had|has|have|would|could|can|were|was|is|are|it|as|they|he|she|them|him|her|an?|the)\b/.test(
        object,
      ) ||
      group.object[1] - group.object[0] >= 3;
    // "showed her video calling", "found a room": done, not seen.
    const deed =
      (/^(?:showed|shown|found)$/.test(word) && !SEEN.test(object)) ||
      // "Residents saw their children monthly": met them.
      (/^(?:see|sees|saw|seen)$/.test(word) &&
        /^(?:them|him|her|us|(?:their|his|her|a|the) (?:[a-z]+ )?(?:children|families|friends|gp|doctor|nurse|dentist|adviser|consultant|therapist|solicitor|worker)s?)\b(?! [a-z]+ing)/.test(
          object,
        ));
    // "Families from the estate have felt more at ease": how it is, and not who says so.
    const feels =
      /^(?:feel|feels|felt)$/.test(word) &&
      !/^that\b/.test(object) &&
      !/^(?:the )?(?:\d|[a-z]+ (?:of|in) |he\b|she\b)/.test(own.slice(found.start));
    if (content && !group.passive && !deed && !feels) add("sourced", found, long.length ? "quotation" : word);
  }
  if (long.length && !quoted && occurs(QUOTE_SPEAKER, own)) add("sourced", long[0] ?? null, "quotation");
  if (quoted && long.length && folded.trim().length > 20)
    add("sourced", { start: 0, end: folded.length }, "quotation", 0.8);
}
const QUOTE_SPEAKER = phrases(
  `(?:said|says|wrote|writes|recalled|added|explained|commented|reflected|told [a-z ]{2,20}) (?:one|his|her|another|a|an|the|their|mrs|mr|ms|dr|[a-z])\\.? ?(?:[a-z'-]+ ){0,4}?[a-z]+|(?:as )?(?:one|his|her|another|a|an|the|their|mrs|mr|ms|dr|[a-z])\\.? ?(?:[a-z'-]+ ){0,4}?(?:said|says|told|wrote|writes|put it|explained|added|commented|recalled|described|reported|reflected|called it|noted|summed it up|summed up|texted|emailed)(?: [^.;"]{0,40})?`,
);
