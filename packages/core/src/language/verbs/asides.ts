import type { Token } from "../tokens.js";
import { isWord } from "./function-words.js";

/** "The Parents' Group (eight mothers) signs off": the token that stands before brackets that end at `at`; else `at`. */
export function beforeBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ")") return at;
  for (let open = at - 1; open > 0 && open > at - 14; open--) if (tokens[open]?.text === "(") return open - 1;
  return at;
}

/** "Our safeguarding officer, Ruth Penhallow, takes up references": the token before a name between commas that ends at `at`. */
export function beforeName(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ",") return at;
  for (let open = at - 1; open > 0 && open > at - 6; open--) {
    if (tokens[open]?.text === ",") return open < at - 1 ? open - 1 : at;
    if (!isWord(tokens[open]) || !tokens[open]?.capital) return at;
  }
  return at;
}
