/** How much two texts share at their starts and ends; the two stretches never overlap in either. */
export interface Shared {
  readonly prefix: number;
  readonly suffix: number;
}

const STRIDE = 1024;

/** Compares by slices, which costs a small part of looking at each character. */
export function sharedEnds(before: string, after: string): Shared {
  const shortest = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix + STRIDE <= shortest && before.slice(prefix, prefix + STRIDE) === after.slice(prefix, prefix + STRIDE))
    prefix += STRIDE;
  while (prefix < shortest && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  const most = shortest - prefix;
  let suffix = 0;
  const end = (text: string, from: number): string => text.slice(text.length - from - STRIDE, text.length - from);
  while (suffix + STRIDE <= most && end(before, suffix) === end(after, suffix)) suffix += STRIDE;
  while (suffix < most && before.charCodeAt(before.length - suffix - 1) === after.charCodeAt(after.length - suffix - 1))
    suffix++;
  return { prefix, suffix };
}
