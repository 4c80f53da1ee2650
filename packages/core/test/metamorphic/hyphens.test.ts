import { replacements } from "./edits.js";
import { keepsFindings } from "./suite.js";

/** Joined, apart, and with the hyphens that word processors put in: non-breaking, and Unicode's own. */
const JOINTS = ["-", "", " ", "\u2011", "\u2010"];

keepsFindings("co-production, coproduction, co production", ({ text }) =>
  JOINTS.map((joint) => ({
    edits: replacements(text, /\b(co)[- ]?(?=(?:produc|design|creat)[a-z]+)/gi, ([, co]) => `${co}${joint}`),
  })),
);
