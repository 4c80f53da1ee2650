import { entries, type WordList } from "./word-list.js";

/** What goes wrong, is refused, disputed, cannot be done or is learned (RULEBOOK 7, only-positive). */
export const challengeLists: readonly WordList[] = [
  {
    name: "adverse-verb",
    inflect: "verb",
    words: entries(`
      abandon, apologise, argue, backfire, baffle, bemoan, break down, cancel, clash, collapse, complain, confuse, crash, criticise, cut out, delay, deteriorate, disagree, disappoint, dislike, dispute, drop out, drop off, err, exclude, fail, fall apart,
      fall behind, fall flat, fall short, fall through, fall over, falter, flounder, fold, forget, frustrate, give up, go wrong, get wrong, grumble, hamper, hate, hinder, hold up, ignore, irritate, jam, lag, lapse, leak, let down, leave out, lose, malfunction, misjudge, mishandle, misread,
      misunderstand, miss, moan, object, offend, overestimate, overlook, overrule, overturn, overwhelm, postpone, push back, puzzle, quarrel, quit, refuse, regret, reject, relapse, resent, resign, resist, run late, run out, run short, run over, rush, rule out, send back,
      shelve, slide back, slip, slip back, creep back, stall, strain, struggle, stumble, suffer, tail off, tear up, throw out, thwart, trip up, turn away, turn down, underestimate, underperform, upset, veto, vote against, vote down, walk out, dry up, withdraw, worsen, worry, block, bounce, misfire, mis-sell, blunder, divide, split
    `),
    not: entries(`
      food thrown out, veg thrown out, vegetables thrown out, waste thrown out, lost weight, lose weight, break down barriers, broke down barriers, breaking down barriers, dropped off at, drop off point, refuse collection, refuse collections, refuse crews, refuse crew, refuse vehicle, refuse vehicles, refuse lorry, refuse lorries, domestic refuse,
      household refuse, lost property, lost his wife, lost her husband, lost his husband, lost her wife, lost his mother, lost her mother, lost his father, lost her father, lost his partner, lost her partner, lost a child, lost their child, lost their baby, lost a baby, lost a parent, lost his mum, lost her mum, lost his dad, lost her dad, lost someone, never forget, block booking, block bookings, block contract, block contracts, divided into, split into, split between, split equally, divided between, folded into, broken down by, broken down into, rush hour, split shift, split shifts, miss out the, worry about nothing, folded leaflet, fall over time
    `),
  },
  {
    name: "adverse-noun",
    inflect: "noun",
    words: entries(`
      setback, mistake, fault, failing, failure, shortfall, delay, backlog, obstacle, barrier, hurdle, drawback, downside, snag, hitch, glitch, bug, teething problem, teething trouble, difficulty, problem, trouble, friction, conflict, tension, disagreement, objection, criticism, complaint, grievance, dissatisfaction, dispute,
      resistance, reluctance, opposition, weakness, limitation, constraint, shortage, breakdown, outage, accident, near miss, breach, overrun, overspend, disappointment, frustration, dislike, misunderstanding, trade-off, dip, confusion, overcrowding, damp, mould, leak, nuisance, regret, doubt, unhappiness, anxiety about, mishap, blunder, reportable injury, reportable incident, reportable accident, oversight on our part, gap in, gaps in, error, lapse, concern about, concerns about, concern that, concerns that, issue with, issues with, issue of, side effect, unintended consequence, litter in, litter on, litter behind, push-back, pushback, backlash, scepticism, low turnout, poor turnout, high turnover, ill feeling, hard lesson, dropout, drop-out, wrong turn, false start, misgiving, reservation about, reservations about, bottleneck, complainant, drought, power cut, no-show
    `),
    not: entries(`
      in no doubt, no doubt, without doubt, problem-solving, problem solving, problem gambling, conflict resolution, conflict of interest, conflicts of interest, dispute resolution, fault code, fault codes, debug, bug hotel, bug hotels, crime and disorder, damp-proofing, damp proofing, trouble-free, trouble free, drawback of none, fault line, leak detection, difficulty level, failure to thrive, heart failure, kidney failure, renal failure, respiratory failure, mental distress, error-free, error free, learning difficulty, learning difficulties, barrier cream, barrier nursing, barrier matting, barrier mat, barrier mats, barrier tape, crash barrier, crash barriers, crowd barrier, crowd barriers, safety barrier, safety barriers, flood barrier, flood barriers, noise barrier, pedestrian barrier, pedestrian barriers, on the barrier, at the barrier, behind the barrier, the ticket barrier, ticket barriers, barriers around, plastic barriers, barriers and signs, cones and barriers, ticket barrier, ticket barriers, noise barrier, flood barrier, issue of the
    `),
  },
  {
    name: "adverse-adjective",
    inflect: "fixed",
    words: entries(`
      wrong, late, sceptical, suspicious, wary, reluctant, hesitant, confusing, baffling, patronising, unclear, inaccessible, unsafe, noisy, dirty, filthy, bland, rushed, intimidating, overwhelming, daunting, frightening, scary, off-putting, stressful, difficult, hard, tricky, trickier, harder, slow, slower, costlier, awkward, clumsy,
      inconvenient, unfair, unreliable, unpopular, unresolved, overdue, behind, stuck, broken, faulty, out of order, out of reach, out of date, overcrowded, cramped, unwilling, disappointing, incomplete, patchy, uneven, poor, weak, inadequate, insufficient, unsuitable, unworkable, impractical, impossible, stubborn, problematic,
      unrealistic, premature, worse, ineffective, illegible, unreadable, disjointed, chaotic, muddled, rude, abrupt, unwelcoming, unhelpful, dismissive, disrespectful, humiliating, embarrassing, degrading, tedious, boring, long-winded, hard to follow, hard to read, unloved, tasteless, draughty, mouldy, damp, smelly, unlit, blurred, inaudible, unanswered, stretched, contentious, contested, controversial, divisive, mixed, divided, short-lived, unable, unaware, unusable, unpleasant, neglected, unused, unopened, unread
    `),
  },
  {
    // Feelings are about the service where they are with, about or at something.
    name: "adverse-feeling",
    inflect: "fixed",
    words: entries(
      "unhappy, dissatisfied, upset, angry, annoyed, frustrated, fed up, worried, anxious, nervous, disappointed, cross, furious, concerned, confused, baffled, irritated, bored, scared, frightened, uneasy, uncomfortable, sick, tired, ashamed, embarrassed",
    ),
  },
];
