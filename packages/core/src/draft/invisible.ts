/** Characters that show nothing: soft hyphens, zero-width spaces and joiners, a stray byte order mark. Never in plain text. */
export const INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

const ALL_INVISIBLE = new RegExp(`^[${INVISIBLE}]*$`);

/** Whether nothing of the text can be seen. */
export function isInvisible(text: string): boolean {
  return ALL_INVISIBLE.test(text);
}
