import { ofKind } from "../../language/signals.js";
import type { SentenceAt } from "../evidence.js";

/** That people wrote or sent something back is only their answer. */
const ANSWERS = /^(?:write|send back|rate|score|test|try)$/;

/** Whether people settle something in a sentence, after an offset into its block. */
export function settles({ sentence, block }: SentenceAt, after = -1): boolean {
  return ofKind(sentence, "joint").some(
    (signal) =>
      signal.span.start > after &&
      !ANSWERS.test(signal.value) &&
      !/co[- ]?(?:design|produc|creat)|\bwrote|\bwritten|sent back|reviewed|discussed|considered|noted/i.test(
        block.text.plain.slice(signal.span.start, signal.span.end),
      ),
  );
}
