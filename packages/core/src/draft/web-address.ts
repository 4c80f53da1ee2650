import type { Span } from "./draft.js";

const ENDS_ADDRESS = /[\s<>"“”]/;
const TRAILING = /[.,;:!?'"’”*_~\]}]/;
const WORD = /[\p{L}\p{N}]/u;
const MAILBOX = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/;
const DOMAIN = /[A-Za-z0-9.-]/;

/**
 * The bare web address (`mark` "http://", "https://", "www.") or mailbox (`mark` "@") at `at`, or null.
 * It lies within [from, end). Linear: it looks at each character once.
 */
export function addressAt(source: string, at: number, mark: string, from: number, end: number): Span | null {
  if (mark === "@") return mailboxAt(source, at, from, end);
  if (at > from && WORD.test(source[at - 1] ?? "")) return null;
  let stop = at + mark.length;
  while (stop < end && !ENDS_ADDRESS.test(source[stop] ?? "")) stop++;
  const opened = source.slice(at, stop).includes("(");
  while (stop > at && (TRAILING.test(source[stop - 1] ?? "") || (!opened && source[stop - 1] === ")"))) stop--;
  return stop > at + mark.length ? { start: at, end: stop } : null;
}

function mailboxAt(source: string, at: number, from: number, end: number): Span | null {
  let start = at;
  while (start > from && MAILBOX.test(source[start - 1] ?? "")) start--;
  while (start < at && !WORD.test(source[start] ?? "")) start++;
  let stop = at + 1;
  while (stop < end && DOMAIN.test(source[stop] ?? "")) stop++;
  while (stop > at && !WORD.test(source[stop - 1] ?? "")) stop--;
  const domain = source.slice(at + 1, stop);
  return start < at && /^[A-Za-z0-9-]+\.[A-Za-z0-9]/.test(domain) ? { start, end: stop } : null;
}
