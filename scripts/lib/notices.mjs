// The notices that the licences of bundled code ask for: whose code is in a bundle, and on what terms.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Texts of licences that packages name but do not bring along, taken from their repositories. */
const LICENCES = new URL("licences/", import.meta.url);
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|third-?party-?notices)/i;
const RULE = "=".repeat(80);

/** The file's name, in each package that bundles. */
export const NOTICES = "THIRD-PARTY-NOTICES.txt";

/** The folders of the packages that have code in bundles. */
function bundled(bundles) {
  const folders = new Set();
  for (const { metafile, from } of bundles)
    for (const { inputs } of Object.values(metafile.outputs))
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
        if (folder && bytesInOutput > 0) folders.add(resolve(from, folder));
      }
  return [...folders];
}

function termsOf(folder, { name }) {
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const kept = new URL(`${name.replace("/", "__")}.txt`, LICENCES);
  const paths = files.length > 0 ? files.sort().map((file) => join(folder, file)) : existsSync(kept) ? [kept] : [];
  if (paths.length === 0)
    throw new Error(`${name} is bundled, and its licence is nowhere: put it in scripts/lib/licences.`);
  return paths.map((path) => readFileSync(path, "utf8").replace(/\r\n?/g, "\n").trim()).join("\n\n");
}

/**
 * The notices for bundles: `{ metafile, from }`, esbuild's account of each and the folder that its paths start at. Packages
 * under the same words share them.
 */
export function noticesFor(what, bundles) {
  const packages = bundled(bundles)
    .map((folder) => [folder, JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))])
    .sort(([, a], [, b]) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
  const byTerms = new Map();
  for (const [folder, manifest] of packages) {
    const terms = termsOf(folder, manifest);
    byTerms.set(
      terms,
      (byTerms.get(terms) ?? new Set()).add(`${manifest.name} ${manifest.version} (${manifest.license})`),
    );
  }
  const parts = [...byTerms].map(([terms, names]) => `${RULE}\n${[...names].join("\n")}\n\n${terms}\n`);
  return `${what} holds code of the packages named here, each on its own terms.\n\n${parts.join("\n")}`;
}

/** Writes the notices into a package's folder. */
export const writeNotices = (folder, what, bundles) => writeFileSync(join(folder, NOTICES), noticesFor(what, bundles));
