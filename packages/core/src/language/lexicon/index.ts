export { compileLexicon, compileVerbs, type Hit, type Lexicon, type VerbBook, type VerbReading } from "./compile.js";
export { pastOnly } from "./inflect.js";
export type { VerbClass } from "./verbs.js";
export { entries, type WordList, type WordListChange } from "./word-list.js";
