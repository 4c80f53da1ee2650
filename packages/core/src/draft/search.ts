/** The first of `count` places for which something holds that, once it holds, goes on holding; `count` where it never does. */
export function firstWhere(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of some ascending numbers are not past `most`. */
export function countUpTo(numbers: readonly number[], most: number): number {
  return firstWhere(numbers.length, (n) => (numbers[n] ?? 0) > most);
}
