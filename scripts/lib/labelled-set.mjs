import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source.mjs";

const FIXTURES = [join(root, "fixtures"), join(root, "fixtures/further")];

/**
 * Reads a folder of labelled drafts: `drafts/NN-name.md` and `labels/NN-name.json`, in order of name. Who wrote the draft and
 * who the labels is `writtenBy` and `labelledBy`; the older names `draftBy` and `labelsBy` are read as those.
 * Errors: `Error` naming the file when a label file is no JSON or has no `findings`.
 */
export function readLabelledSet(folder) {
  return readdirSync(join(folder, "labels"))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, "");
      return {
        name,
        folder,
        text: readFileSync(join(folder, "drafts", `${name}.md`), "utf8"),
        labels: readLabels(join(folder, "labels", file)),
      };
    });
}

function readLabels(path) {
  try {
    const labels = JSON.parse(readFileSync(path, "utf8"));
    if (!Array.isArray(labels.findings)) throw new Error('no "findings" list');
    const { draftBy, labelsBy, ...others } = labels;
    return { writtenBy: draftBy, labelledBy: labelsBy, ...others };
  } catch (error) {
    throw new Error(`${path}: ${error.message}`);
  }
}

/** The labelled drafts of `fixtures/` and of `fixtures/further/`. Errors: as of `readLabelledSet`. */
export const readFixtures = () => FIXTURES.flatMap(readLabelledSet);

/** How often the linter was right the first time it read a group of the drafts, before anything was mended for them. */
export const readFirstSight = () => JSON.parse(readFileSync(join(root, "fixtures/first-sight.json"), "utf8"));
