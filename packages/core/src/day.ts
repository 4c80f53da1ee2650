/** Whether a text is a real ISO day: `2026-03-01` is, `2026-02-30` and `1 March 2026` are not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** What is wrong with a text that is no ISO day, in one sentence. */
export function notADay(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? `There is no such day as ${text}.`
    : `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}” is not a day: write it as 2026-03-01.`;
}
