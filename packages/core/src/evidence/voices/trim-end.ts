/** Where a sentence ends without its full stop. */
export const trimEnd = (text: string, end: number): number => (/[.!?]/.test(text[end - 1] ?? "") ? end - 1 : end);
