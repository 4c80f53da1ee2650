/** The items whose key lies in a half-open range; `items` are in the order of their keys. A bisection: drafts can be long. */
export function between<Item>(items: readonly Item[], key: (item: Item) => number, from: number, to: number): Item[] {
  const first = lowerBound(items, key, from);
  return items.slice(first, lowerBound(items, key, to, first));
}

function lowerBound<Item>(items: readonly Item[], key: (item: Item) => number, bound: number, start = 0): number {
  let low = start;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle] as Item) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
