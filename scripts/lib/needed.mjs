// What each line of the phrase families needs, so that no process has to read it off the patterns.

/** The module that holds it. */
export const neededModule = (
  rows,
) => `// Written by pnpm generate (scripts/lib/needed.mjs).\n\n/** Each line's mark, and the strings of which every match of it holds one (needed-by-line.ts). */
export const NEEDED = \`${rows.join("\n").replace(/[\\`$]/g, "\\$&")}\`;\n`;
