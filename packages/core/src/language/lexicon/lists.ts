import { challengeLists } from "./challenge-words.js";
import { evidenceLists } from "./evidence-words.js";
import { gatheringLists } from "./gathering-words.js";
import { peopleLists } from "./people.js";
import { valueLists } from "./values.js";
import type { WordList } from "./word-list.js";

/** Every word list that a house can add to or take from in its config, by name. */
export const wordLists: readonly WordList[] = [
  ...peopleLists,
  ...valueLists,
  ...evidenceLists,
  ...challengeLists,
  ...gatheringLists,
];
