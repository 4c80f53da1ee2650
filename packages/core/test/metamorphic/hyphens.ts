import { replacements } from "./edits.js";
import type { Transformation } from "./suite.js";

/** Joined, apart, and with the hyphens that word processors put in: non-breaking, and Unicode's own. */
const JOINTS = ["-", "", " ", "\u2011", "\u2010"];

export const hyphened: Transformation = {
  name: "co-production, coproduction, co production",
  variants: ({ text }) =>
    JOINTS.map((joint) => ({
      edits: replacements(text, /\b(co)[- ]?(?=(?:produc|design|creat)[a-z]+)/gi, ([, co]) => `${co}${joint}`),
    })),
};
