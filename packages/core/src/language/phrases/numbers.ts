import { anyOf } from "./phrase.js";

/** A whole number in words. "One" and "no" are left to the patterns that need them: they are mostly articles. */
const WORDS = anyOf(`
  (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?,
  two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen,
  a hundred, one hundred, two hundred, three hundred, a thousand, a dozen, half a dozen, two dozen, dozens
`);

/** Digits with separators and decimals, not money, not a year or clock time by itself. */
const DIGITS = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:g|kg|mg|ml|km|cm|mm|kwh|mwh|mph|mbps)?";

export const FRACTION = anyOf(`
  (?:nearly |almost |about |over |just over |just under |more than |less than |under |around )?(?:a |one |two |three |four )?-?(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth),
  half, a third, a quarter, two-thirds, three-quarters, two thirds, three quarters, a fifth
`);

/** A number as it counts things: digits or words. */
export const COUNT = `${DIGITS}|${WORDS}|one|none|nil|zero`;
export const PERCENT = `(?:${DIGITS})(?:%| ?per ?cent| percentage points?| points?)|(?:${WORDS}) per ?cent`;
export const MONEY = `[£$€]\\d[\\d,.]*(?:k|m|bn| million| thousand)?|\\d+p`;
export const UNIT = anyOf(
  `seconds?, minutes?, mins?, hours?, hrs?, days?, working days?, weeks?, months?, nights?, miles?, km, kilometres?, metres?, tonnes?, kg, litres?, kwh, points?, pages?, times`,
);
export const AMOUNT = `${PERCENT}|${COUNT}`;
