export { readCadences } from "./cadences.js";
export { readConsultations } from "./consultations.js";
export { readGatherings } from "./gatherings.js";
export { readGeneralPairs } from "./general-pairs.js";
export { createToldGroups, readUnclearGroups } from "./groups.js";
export { readPromises } from "./promises.js";
