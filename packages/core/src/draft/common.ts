/** How much two texts share at their starts and ends; the two stretches never overlap in either. */
export interface Shared {
  readonly prefix: number;
  readonly suffix: number;
}

/** What an edit left as it was, and how long the text was before it. */
export interface Edited extends Shared {
  readonly before: number;
}

/** Long stretches first, since most of a text is as it was; then shorter ones, down to characters. */
const STRIDES = [16_384, 1024, 64, 1];

/** Compares by slices, which costs a small part of looking at each character. */
export function sharedEnds(before: string, after: string): Shared {
  const shortest = Math.min(before.length, after.length);
  let prefix = 0;
  for (const stride of STRIDES)
    while (
      prefix + stride <= shortest &&
      before.slice(prefix, prefix + stride) === after.slice(prefix, prefix + stride)
    )
      prefix += stride;
  const most = shortest - prefix;
  let suffix = 0;
  const end = (text: string, stride: number): string => text.slice(text.length - suffix - stride, text.length - suffix);
  for (const stride of STRIDES)
    while (suffix + stride <= most && end(before, stride) === end(after, stride)) suffix += stride;
  return { prefix, suffix };
}
