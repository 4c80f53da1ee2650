export { readCadences } from "./cadences.js";
export { addMonths, ageExceeds, monthsBetween } from "./calendar.js";
export { readDates } from "./read-dates.js";
export { resolveDate } from "./resolve.js";
export type { CadenceMention, DateKind, DateMention, Exclusion, Interval } from "./types.js";
