/** The figures below which a rule must not fall: precision and recall by rule, two decimals. */

const floorOf = (share) => (share === null ? null : Math.floor(share * 100 + 1e-9) / 100);
const higher = (a, b) => (a === null || a === undefined ? b : b === null ? a : Math.max(a, b));

/** The floors raised to the present figures. A floor is never lowered here: that is an edit by hand, with its reason. */
export function raised(floors, rows) {
  return Object.fromEntries(
    rows.map(({ rule, precision, recall }) => [
      rule,
      {
        precision: higher(floors[rule]?.precision, floorOf(precision)),
        recall: higher(floors[rule]?.recall, floorOf(recall)),
      },
    ]),
  );
}

/** One sentence for each figure that is below its floor, and for each rule that has none. */
export function belowFloor(floors, rows) {
  return rows.flatMap((row) => {
    const floor = floors[row.rule];
    if (!floor) return [`${row.rule} has no floor: run "pnpm accuracy --raise".`];
    return ["precision", "recall"].flatMap((figure) => {
      if (floor[figure] === null || (row[figure] ?? 1) >= floor[figure]) return [];
      return [`${row.rule}: ${figure} is ${row[figure].toFixed(3)}, below its floor of ${floor[figure].toFixed(2)}.`];
    });
  });
}
