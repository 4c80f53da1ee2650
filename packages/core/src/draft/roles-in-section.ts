import type { LocalBlock } from "./content.js";
import type { Block, BlockText } from "./draft.js";
import { isContentsHeading, wordsOf } from "./roles.js";

/** What was said last that bears on the roles of the blocks after it. */
export interface RoleState {
  readonly contents: boolean;
  /** A question has just ended in a colon. */
  readonly asking: boolean;
  /** The list that it goes on in, or -1. */
  readonly list: number;
}

/** The roles of a section's blocks that need more than the block: contents lists, the front matter's question, the list that a question ends in. */
export interface Roles {
  state: RoleState;
  under(heading: Block): void;
  /** The role of the next block in the section's order; `list` is the number of the outermost list that holds it, or -1. */
  of(block: LocalBlock, list: number): Block["role"];
}

const NOTHING: RoleState = { contents: false, asking: false, list: -1 };
const CONTENTS: RoleState = { contents: true, asking: false, list: -1 };

/** Shorter paragraphs are not taken for a part of the front matter's question. */
const PART_OF_QUESTION = 40;

/** `question` is the front matter's. */
export function createRoles(question: string | null): Roles {
  const asked = question === null ? "" : wordsOf(question);
  const roles: Roles = {
    state: NOTHING,
    under(heading) {
      roles.state = isContentsHeading(heading.text.plain) ? CONTENTS : NOTHING;
    },
    of(block, list) {
      const { contents, asking } = roles.state;
      if (block.kind === "heading") {
        roles.state = isContentsHeading(block.text.plain) ? CONTENTS : NOTHING;
        return block.role;
      }
      if (block.role !== "body") {
        roles.state = { contents, asking: block.quote === null && leadsIntoList(block.text.plain), list: -1 };
        return block.role;
      }
      if (block.listing === "dots") return "contents";
      if (list >= 0 && (contents || block.listing === "link")) return "contents";
      if (contents && block.kind === "row") return "contents";
      if (asked !== "" && isPartOf(asked, block.text)) return "buyer";
      if (!asking) return "body";
      if (list >= 0 && (roles.state.list < 0 || roles.state.list === list)) {
        roles.state = { contents, asking, list };
        return "buyer";
      }
      roles.state = contents ? CONTENTS : NOTHING;
      return "body";
    },
  };
  return roles;
}

/** A question of some length that ends in a colon goes on in the list after it; a bare "Question 3:" does not. */
function leadsIntoList(plain: string): boolean {
  return /:\s*$/.test(plain) && plain.trim().split(/\s+/).length >= 6;
}

function isPartOf(asked: string, text: BlockText): boolean {
  const words = knownWords(text);
  return words === asked || (words.length >= PART_OF_QUESTION && asked.includes(words));
}

const words = new WeakMap<BlockText, string>();

function knownWords(text: BlockText): string {
  const known = words.get(text) ?? wordsOf(text.plain);
  words.set(text, known);
  return known;
}
