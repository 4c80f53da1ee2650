import { phrases } from "./phrase.js";

export const coProductionWord = phrases(
  `co[- ]?(?:production|produced|produces?|producing|producers?|design|designed|designs|designing|designers?|creation|created|creates?|creating|creators?|productive)`,
);

/** Co-production as part of the name of people, posts and papers: nothing is claimed to have been made together. */
export const coProductionName = phrases(
  `co[- ]?(?:production|design|creation|produced) (?:[a-z]+ )?(?:groups?|panels?|boards?|leads?|teams?|officers?|managers?|training|polic(?:y|ies)|budget|council|forums?|networks?|members?|partners?|committee|champions?|coordinators?|facilitators?|workers?|fund|fees?|rates?|academy|toolkit)`,
);

/** Said not to be co-production, set against it, or defined. */
export const notCoProduction = phrases(`
  (?:not|rather than|instead of|never|nor|no|hardly|falls? short of|short of|stops? short of|stopped short of|more than|less than|different from|isn't|is not|was not|wasn't|not yet|without|nothing like|far from|from consultation to|not been) (?:[a-z,]+ ){0,3}co[- ]?(?:production|produced|design|designed|creation|created)
  (?:not|never|don't|doesn't|wouldn't|cannot|can't|hardly) (?:[a-z]+ ){0,2}?(?:call|describe|count|claim|pretend|label|dress|present|pass|see|regard|treat|mistake|confuse) (?:[a-z'-]+ ){0,7}?co[- ]?(?:production|produced|design|designed|creation|created)
  co[- ]?(?:production|design|creation),? (?:to us,? |for us,? |in our view,? |here )?(?:differs|does not|is not|doesn't|isn't|means (?:that|people|sharing|deciding|power|the)|requires|needs|goes (?:beyond|further)|is (?:more than|a decision|when|about|who|sharing|where people)|would|cannot|came (?:later|after|next)|comes (?:later|after|next)|starts where)
  (?:difference|line|gap) between (?:[a-z]+ ){0,3}?and co[- ]?(?:production|design|creation)|(?:the word|the term|the name) co[- ]?(?:production|design|creation)|co[- ]?(?:production|design|creation) (?:board|group|panel) decides
`);

/** Words for a survey and the like, as against deciding together. */
export const consultationNoun = phrases(`
  surveys?|questionnaires?|polls?|quiz(?:zes)?|(?:in-app|on-screen|pop-up|app) (?:prompts?|messages?|questions?)|(?:comments?|suggestions?|feedback|evaluation|tick[- ]box|reply|opinion|consultation|response|satisfaction|exit|rating)s? (?:[a-z]+ )?(?:cards?|forms?|box(?:es)?|books?|jars?|tins?|pots?|urns?|buckets?|trays?|slips?|sheets?|schemes?|kiosks?|links?|emails?|address|portals?|buttons?|screens?|walls?|trees?|postcards?|calls?|events?|exercises?|evenings?|days?|meetings?|periods?|questionnaires?)
  (?:post|posted|put|published|placed) (?:it|them|the (?:draft|plan|proposals?|document)) (?:up )?(?:on|to) (?:the|our) (?:website|noticeboards?|intranet|app)|(?:[a-z]+ )?cards? (?:having been |was |were )?(?:left|placed|put out|laid) (?:on|in|at|by|out)
  consultations?|consulted|consulting|surveyed|canvassed|polled|polling|for (?:public )?(?:comments?|feedback|views)|comments? (?:were |was )?invited|open (?:days?|evenings?|house)|complaints? (?:process|procedure|form|forms|policy|system|line|log)|complaints|drop-ins?|information (?:evening|event|session|stall|leaflet|day)s?|newsletters?|exhibitions?|leaflets?|posters?|roadshows?|feedback|presentations?|briefings?|display boards?|(?:online|web|paper|short|feedback) forms?|fill(?:s|ed|ing)? in (?:a|an|our|the|their) [a-z -]{0,20}(?:forms?|cards?|sheets?)|tick(?:ed|ing)? (?:a|the) box|smiley[- ]fac[a-z -]*|postcards?|e-?mail(?:ed)? round|mailing list|mailshot|qr codes?|hotline|helpline|phone line|webinar|net promoter[a-z ]*|friends and family test|reviews on|google reviews?|mystery shopping|satisfaction (?:calls?|scores?|ratings?)|telephone interviews?|phone interviews?|sticky notes|suggestions? (?:jar|box)|instagram|facebook|twitter|social media|website form
  (?:by means of|by way of|through|via|using|in the form of|takes the form of|consists? of|by (?:posting|sending|issuing|emailing)) (?:a|an|our|the|its|two|three) (?:[a-z-]+ ){0,3}?(?:forms?|letters?|emails?|cards?|slips?|texts?|links?|mailings?|stalls?|voicemail|answerphone|inbox|noticeboards?)|(?:forms?|letters?|cards?|slips?) (?:posted|sent|emailed|handed|mailed|given|issued) (?:out )?to
  (?:rate|rates|rated|score|scored) (?:us|the service|each)|leave (?:their|your|a) (?:views|comments?|thoughts)|(?:tell|told) us what they think|(?:noted|note|recorded|wrote down|listened to) what (?:they|people|residents|tenants|families) said|(?:showed|shown|presented) (?:it|them|the plans?|the draft|the finished [a-z]+) to|ask(?:ed)? for (?:comments|views|feedback|opinions)|invited (?:comments|views|feedback)
`);

/** People shown to decide, make or hold something: what a survey is not. */
export const shares = phrases(`
  veto(?:es|ed)?|votes?|voted|voting|casting|sign(?:s|ed)? off|approv(?:e|es|ed)|reject(?:s|ed)?|ch(?:oose|ooses|ose|osen|oosing)|decid(?:e|es|ed|ing) (?!that|to)|the decision was theirs|holds? (?:a|the|half|£|equal)|held (?:the pen|a|half|the budget|equal)|budget(?! holders?)|right to|power to|final say|last word|rewrote|redrew|drew up|drew and agreed|co-?wrote|jointly|side by side|together (?:at|over|in|on|until|with|redrew|wrote|they|we|and|to)|wrote (?:the|it|its)|writ(?:e|es|ing) (?:the|it) with|planned the|took over|edited by|equal (?:say|numbers|partners)|agreed (?:the|it|on|a|every|each)|set the agenda|turned down|designed (?:it|the)|redesigned|shortlisted|scored the bids|picked(?! up)|selected|written (?:with|by)|delivered by|is co-delivered|share the decision|refused
`);
