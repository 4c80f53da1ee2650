/** How many things at a list's start and at its end are those of the list that came before it. */
export interface Kept {
  readonly head: number;
  readonly tail: number;
}

export const noneKept: Kept = { head: 0, tail: 0 };

/** What a list has between the things it has kept. */
export function between<Item>(items: readonly Item[], { head, tail }: Kept): Item[] {
  return items.slice(head, items.length - tail);
}

/** A list that was made of another one, and what it has kept of the list that was made so before. */
export interface Made<Item> {
  readonly all: readonly Item[];
  readonly kept: Kept;
}

export const nothingMade: Made<never> = { all: [], kept: noneKept };

/**
 * Makes a thing of each item. After an edit most items are what they were: from both ends of the list, as far as `again`
 * gives for an item what was made of it `before`, perhaps moved, nothing is made anew.
 * @param again gives null where the item has changed
 * @param make is asked for what lies between, in order
 */
export function makeChanged<Item, Thing>(
  items: readonly Item[],
  before: readonly Thing[],
  again: (item: Item, before: Thing, place: number) => Thing | null,
  make: (item: Item, place: number) => Thing,
): Made<Thing> {
  const shift = items.length - before.length;
  const known = (place: number, old: number): Thing | null => {
    const item = items[place];
    const thing = before[old];
    return item === undefined || thing === undefined ? null : again(item, thing, place);
  };
  const all: Thing[] = [];
  for (let thing = known(0, 0); thing !== null; thing = known(all.length, all.length)) all.push(thing);
  const head = all.length;
  const last: Thing[] = [];
  const first = Math.max(head, head + shift);
  for (let place = items.length - 1; place >= first; place--) {
    const thing = known(place, place - shift);
    if (thing === null) break;
    last.push(thing);
  }
  for (let place = head; place < items.length - last.length; place++) all.push(make(items[place] as Item, place));
  for (let n = last.length - 1; n >= 0; n--) all.push(last[n] as Thing);
  return { all, kept: { head, tail: last.length } };
}
