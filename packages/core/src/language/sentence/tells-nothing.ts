import { NO_DEED } from "./no-deed.js";
import { NO_DOER } from "./no-doer.js";
import type { Told } from "./told.js";

/** Whether a verb in the past tells of nothing that was done, whatever the verb means elsewhere. */
export const tellsNothing = (told: Told): boolean => NO_DOER.some((is) => is(told)) || NO_DEED.some((is) => is(told));
