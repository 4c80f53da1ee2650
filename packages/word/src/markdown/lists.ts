import type { Numbering } from "../read/numbering.js";

/** One list that is open at a place in the Markdown. */
interface OpenList {
  readonly id: string;
  readonly level: number;
  readonly ordered: boolean;
  /** Which of the two marks it has: neighbouring lists need different ones. */
  readonly second: boolean;
  /** Columns before its items' marks. */
  readonly indent: number;
  /** Columns before its items' text. */
  content: number;
  number: number;
}

/** How an item begins. */
export interface ItemStart {
  /** Indentation and mark, `  - `. */
  readonly lead: string;
  /** Indentation of its further lines. */
  readonly indent: string;
  /** Whether an empty line must part it from what stands before. */
  readonly apart: boolean;
}

export interface Lists {
  /** The next item. */
  item(numbering: Numbering): ItemStart;
  /** Indentation of a paragraph that goes on with the last item; null when no list is open. */
  continuation(): string | null;
  /** Ends all open lists. */
  close(): void;
}

export function createLists(): Lists {
  const open: OpenList[] = [];
  /** The last number of each list's outermost level: a list goes on counting after the text between. */
  const reached = new Map<string, number>();
  const restarted = new Set<string>();
  return {
    item({ list: id, restart, level, ordered, start }) {
      let closed: OpenList | undefined;
      const key = `${restart} ${level}`;
      const restarts = ordered && restart !== null && !restarted.has(key);
      if (restarts) restarted.add(key);
      for (let top = open.at(-1); top && top.level > level; top = open.at(-1)) open.pop();
      const same = open.at(-1);
      if (same && same.level === level && (same.id !== id || same.ordered !== ordered || restarts)) closed = open.pop();
      const fresh = open.at(-1)?.level !== level;
      if (fresh) {
        const outer = open.at(-1);
        open.push({
          id,
          level,
          ordered,
          second: closed !== undefined && closed.ordered === ordered && !closed.second,
          indent: outer?.content ?? 0,
          content: 0,
          // A nested list that does not begin with 1 would be read as a line of its item.
          number: outer ? 0 : ((restarts ? undefined : reached.get(id)) ?? start - 1),
        });
      }
      const current = open.at(-1) as OpenList;
      current.number++;
      if (open.length === 1) reached.set(id, current.number);
      const mark = ordered ? `${current.number}${current.second ? ")" : "."}` : current.second ? "*" : "-";
      current.content = current.indent + mark.length + 1;
      return {
        lead: `${" ".repeat(current.indent)}${mark} `,
        indent: " ".repeat(current.content),
        apart: closed !== undefined || (fresh && open.length === 1),
      };
    },
    continuation: () => (open.length > 0 ? " ".repeat((open.at(-1) as OpenList).content) : null),
    close() {
      open.length = 0;
    },
  };
}
