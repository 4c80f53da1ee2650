import { entries, type WordList } from "./word-list.js";

/** What bidders say they value: the nouns of value frames (RULEBOOK 6.1). The list illustrates a meaning; a house may add its own. */
export const valueLists: readonly WordList[] = [
  {
    name: "value",
    inflect: "noun",
    words: entries(`
      co-production, co-design, co-creation, involvement, participation, engagement, consultation, collaboration, partnership, partnership working, joint working, working relationship, good relationship, teamwork, inclusion, inclusivity, empowerment, listening, being heard, being listened to, voice, view, opinion, wish, feeling, lived experience, experience, feedback, say, choice, control, choice and control, shared decision-making, decision-making, self-determination, independence, autonomy, right, human right, dignity, respect, privacy, compassion, kindness, care, caring, empathy, equality, equity, equality of opportunity, fairness, diversity, belonging, warmth, justice, love,
      quality, excellence, standard, accuracy, craftsmanship, safety, safe working, safeguarding, wellbeing, well-being, welfare, health, happiness, comfort, outcome, improvement, continuous improvement, learning, innovation, creativity, sustainability, environment, planet, carbon, net zero, social value, social impact, community, community benefit, neighbourhood, local employment, openness, honesty, integrity, transparency, trust, accountability, reliability, punctuality, timekeeping, discretion, courtesy, civility, decency, tact, candour, politeness, good manners, thoroughness, diligence, tidiness, attention to detail, professionalism, satisfaction, customer service, customer care, customer experience, customer focus, service, person-centred care, person-centredness, personalisation, person-centred support, patient-centred care, child-centred practice,
      people, person, individual, child, young person, pupil, learner, student, family, parent, carer, relative, tenant, resident, patient, customer, client, service user, user, passenger, guest, member, visitor, reader, women, men, survivor, veteran, neighbour, householder, leaseholder, occupier, motorist, citizen, public, participant, employee, refugee, player, swimmer, borrower, bereaved, everyone, staff, colleague, workforce, volunteer, life, lives, quality of life, potential, aspiration, opportunity, accessibility, access, hope, recovery, resilience, strength, strengths, relationship, communication, prevention, early intervention, stewardship, heritage, nature, wildlife, biodiversity, value for money, cleanliness, hygiene, freshness, nutrition, flavour, security, confidentiality, consent, culture, faith, language, identity, growth, play, curiosity, fun, joy, reading, literacy, music, art, sport, food, green space, customer first, people first, child first, safety first, humanity, ownership, local knowledge, loyalty, pride, responsibility, ethics, fair work, fair pay, conversation, dialogue, consensus, democracy, solidarity, friendship, trauma-informed practice, anti-racism, equal opportunity, equal opportunities, cultural competence, the customer, the learner, the resident, the patient, the client, the motorist, the passenger, the tenant, the pupil
    `),
    not: entries(
      "care home, care homes, care plan, care plans, health centre, day care, social care, public transport",
    ),
  },
];
