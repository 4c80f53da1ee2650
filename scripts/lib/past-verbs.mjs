// The words in "-ed" that compromise takes for a verb in the past nearly wherever they stand: no need to load it for those.
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./source.mjs";

/** Sentences with the word in each place where the verb reader asks about one. */
const PLACES = [
  "In May 2026 the team WORD the room at the top of the stairs",
  "Six tenants WORD with our manager after the meeting",
  "the card WORD by two residents in June",
  "Most drivers on the night rota WORD to the depot",
  "Our lead nurse then WORD it",
  "and the lift WORD again",
  "One family WORD that the gate was shut",
  "Rooms WORD, doors fitted and lights changed",
  "Complaints WORD since then from nine to two",
  "The kitchen manager and three parents WORD a menu for each season",
];

/** In a place or two compromise may take any verb for a noun ("the lift clashed"). */
const ENOUGH = PLACES.length - 2;

/** Regular verbs that compromise tells by their ending: they are in no list of its own. */
const MORE = `
  abseiled acquainted aired allayed amassed ambled anchored annexed annotated appeased appraised archived baffled bailed baked balked bandaged banished bartered bathed beamed
  befriended belonged bickered billed blamed blanketed blazed bleached blended blinked bloomed blurred boasted bombarded boosted bothered bounced bowed braked branched brewed bridged briefed
  brimmed browsed bruised brushed buckled budgeted bulged bullied bumped bundled buried buttered buzzed bypassed calmed campaigned camped capped captained captioned carpeted catered cautioned
  channelled charred charted chased chatted cheered chewed chilled chipped chopped circled clambered clarified clashed clasped clicked clipped clocked clogged clubbed clustered clutched coached
  coasted coaxed coded coerced coiled collapsed collided combed comforted compared complimented concluded condensed confided conserved contacted contended cornered corralled counselled countersigned
  crafted crammed crashed craved crawled creased creeped cropped crouched crowded crumbled crushed cuddled cuffed culled cured curled cushioned cycled dampened dangled dared darted dashed dawdled debated
  debriefed decanted decked declined defused delegated demoted dented deputised derailed detached detained detected deterred detoured devoured dined dipped dismissed dispatched dispersed disposed disrupted
  disturbed ditched dived dodged donned dotted dozed drained drenched drifted drilled dripped drizzled drooped drowned drummed dumped dusted dwindled earmarked edged elevated embroidered emptied enlisted
  enrolled entertained enticed entrusted erased eroded escalated escorted evacuated evaded evaporated exercised exhaled exited faded fainted faltered fashioned fastened fathomed felled ferried fetched fiddled
  filtered flagged flapped flared flattened fled flicked flipped floated flocked flooded flopped flushed fluttered folded foraged forged forwarded fostered framed frayed fretted frowned fumbled galvanised gasped
  gauged gazed geared glanced glared gleaned glided glimpsed glossed glowed glued gossiped grabbed graded grafted grappled grasped grated grazed greased greeted grinned gripped groaned groomed grumbled guarded
  guided gulped hailed halted hammered handcuffed hauled heaped heated hectored hoarded hobbled hoisted honed hooked hooted hopped hosed housed hovered hugged hummed huddled hurried hushed impounded improvised
  initialled inked inscribed insured interrupted intervened inverted invoiced ironed itched itemised jammed jogged jolted jotted juggled jumbled kicked kitted kneaded knocked knotted lagged laminated landed lapsed
  latched lathered laughed laundered leafleted leaked leaned leapfrogged lectured levelled liaised lifted limped lingered linked loaded loafed loaned locked lodged logged loomed looped loosened lopped lowered lugged
  lumped mailed mangled marched marshalled masked massaged mastered meandered mellowed merged milled mingled mixed moaned mopped mounted mourned mowed muffled mulled multiplied mumbled munched nagged nailed napped
  narrated navigated neared nodded notched nudged numbed nursed obeyed oiled outlined outpaced overhauled overlapped overseed packed padded paddled parcelled parked parroted patched patrolled paved pedalled peeled
  pegged penned perched perished persisted pestered phased picketed pinched pinned pitched plagued planked plated pleaded plodded plotted plucked plugged plunged polished pondered pooled popped posed postponed pounced
  poured powered practised preached premiered prepped pressed pretended primed probed prodded profiled promised prompted propped prospered prowled pruned puffed pulled pumped punctuated pushed puzzled quenched queried
  quizzed raced raked rallied rambled ramped ransacked rattled re-phased reacted rearranged reassigned reassured rebooked rebounded rebuffed rechecked recharged reclaimed recoiled reconvened rectified recycled redeveloped
  redialled redoubled referred refilled reflected refrained refuelled regained regenerated rehearsed reinforced reissued rejoiced rejoined rekindled relented relieved relived remedied reopened repaid repeated repelled
  replanted replenished reposted repurposed rescued resealed reseeded reshuffled resigned resisted restocked resumed resurfaced retrieved retreated revisited revived reworded rewarded rhymed ridiculed rinsed ripped
  ripped roamed roared rolled romped roped rotted rounded roused rowed rubbed ruffled ruined rumbled rushed salvaged sampled sanded saved savoured sawed scaled scanned scattered scolded scooped scorched scored scoured
  scraped scratched screamed screened screwed scribbled scrolled scrubbed sealed searched seated seized sensed served shadowed shared sharpened sheltered shielded shipped shivered shouted shoved shovelled shrugged
  shuffled shunned sifted sighed signalled silenced simmered sipped sketched skidded skimmed skipped slammed slapped slashed sliced slowed smashed smelled smiled smoothed snapped sneaked sniffed snored soaked soared sobbed
  soiled soldered soothed spared spiked spilled spliced splashed sponsored spotted sprained sprawled sprayed sprinkled sprouted squashed squeezed stacked stained stalled stamped stapled stared starred startled starved
  steamed steered stemmed stencilled stepped stewed stirred stitched stooped storied stowed straightened strained stranded strapped strayed streamed stressed stretched strolled struggled studied stuffed stumbled
  stunned styled subdued submerged subsided subtracted summoned sunned supped surged surpassed swallowed swamped swapped swarmed swayed swerved swirled tackled tagged tailed tallied tapped tasted tattooed teased
  tempered tended thanked thawed thrashed thronged thudded thumped thwarted ticked tickled tidied tilted timed tinted tipped toasted toiled topped toppled tossed totalled touched toured towed traced tracked traded trailed
  tramped trampled transcribed trapped travelled trekked trembled tricked trickled trimmed tripped trotted troubled trudged tucked tugged tumbled tuned tutored twinned twisted typed unblocked unclogged undertaked unearthed
  unfolded unloaded unpacked unplugged unveiled uploaded urged ushered vacated vacuumed ventured verified vetted vowed waded waited wandered wanted warmed warned washed waved weaned weathered weaved wedged weeded weighed
  whispered whistled wiped wobbled wondered wooed worded worried wowed wrapped wrestled wriggled yawned yelled yielded zipped zoned zoomed
`
  .trim()
  .split(/\s+/);

/** The module that holds them. `knows` says which words our own lists already read. */
export async function pastVerbsModule({ loadTagger, looksPast, knows }) {
  const nlp = createRequire(join(root, "packages/core/package.json"))("compromise/two");
  const tagger = await loadTagger();
  const candidates = Object.entries(nlp.model().one.lexicon)
    .filter(([word, tags]) => /^[a-z]+ed$/.test(word) && [tags].flat().includes("PastTense"))
    .map(([word]) => word)
    .concat(MORE)
    .filter((word) => looksPast(word) && !knows(word));
  const words = [...new Set(candidates)]
    .filter(
      (word) =>
        PLACES.filter((place) => tagger.isPastVerb(place.replace("WORD", word), place.indexOf("WORD"))).length >=
        ENOUGH,
    )
    .sort();
  return `// Written by pnpm generate (scripts/lib/past-verbs.mjs).\n\n/** Words in no list of ours that compromise reads as verbs in the past nearly wherever they stand. */
export const pastVerbs: ReadonlySet<string> = new Set(
  "${words.join(" ")}".split(" "),
);\n`;
}
