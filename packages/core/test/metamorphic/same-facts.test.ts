import { datesSpelled } from "./british-dates.js";
import { createTestLinter } from "./fixtures.js";
import { renamed } from "./names.js";
import { keepsFindings } from "./suite.js";
import { shifted } from "./years.js";

// The same facts of other people, on other days, are judged alike.
const linter = await createTestLinter();

for (const transformation of [datesSpelled, shifted, renamed]) keepsFindings(linter, transformation);
