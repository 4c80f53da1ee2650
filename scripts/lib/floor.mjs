/**
 * The figures below which the linter must not fall: precision and recall by rule, two decimals, and how many of the drafts
 * written to be exemplary are silent. `{ rules: { ID: { precision, recall } }, silent }`.
 */

const floorOf = (share) => (share === null ? null : Math.floor(share * 100 + 1e-9) / 100);
const higher = (a, b) => (a === null || a === undefined ? b : b === null ? a : Math.max(a, b));
const silentIn = (exemplary) => exemplary.filter(({ findings }) => findings === 0).length;

/** The floors raised to the present figures. A floor is never lowered here: that is an edit by hand, with its reason. */
export function raised(floors, { rows, exemplary }) {
  return {
    silent: higher(floors.silent, silentIn(exemplary)),
    rules: Object.fromEntries(
      rows.map(({ rule, precision, recall }) => [
        rule,
        {
          precision: higher(floors.rules?.[rule]?.precision, floorOf(precision)),
          recall: higher(floors.rules?.[rule]?.recall, floorOf(recall)),
        },
      ]),
    ),
  };
}

/** One sentence for each figure that is below its floor, and for each rule that has none. */
export function belowFloor(floors, { rows, exemplary }) {
  const rules = rows.flatMap((row) => {
    const floor = floors.rules?.[row.rule];
    if (!floor) return [`${row.rule} has no floor: run "pnpm accuracy --raise".`];
    return ["precision", "recall"].flatMap((figure) => {
      if (floor[figure] === null || (row[figure] ?? 1) >= floor[figure]) return [];
      return [`${row.rule}: ${figure} is ${row[figure].toFixed(3)}, below its floor of ${floor[figure].toFixed(2)}.`];
    });
  });
  const silent = silentIn(exemplary);
  if (silent >= (floors.silent ?? 0)) return rules;
  return [...rules, `${silent} of the exemplary drafts are silent, below the floor of ${floors.silent}.`];
}
