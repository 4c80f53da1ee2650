/** A heading with those that it stands under. */
export interface Heading {
  readonly depth: number;
  /** The texts of the headings from the outermost down to this one. */
  readonly path: readonly string[];
  readonly above: Heading | null;
}

/** A heading that comes after `last`: it stands under the nearest one that is less deep. */
export function under(last: Heading | null, depth: number, text: string): Heading {
  let above = last;
  while (above && above.depth >= depth) above = above.above;
  return { depth, path: [...(above?.path ?? []), text], above };
}

/** Whether what comes after one stands under the same headings as what comes after the other. */
export function sameHeading(one: Heading | null, other: Heading | null): boolean {
  if (one === other) return true;
  if (!one || !other || one.depth !== other.depth) return false;
  return one.path[one.path.length - 1] === other.path[other.path.length - 1] && sameHeading(one.above, other.above);
}
