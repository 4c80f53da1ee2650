import { posix } from "node:path";
import { damaged, WordError } from "../word-error.js";
import { parseXml, type XmlPart } from "../xml/tree.js";
import { type Archive, openArchive } from "../zip/archive.js";
import { refuseForeign } from "./foreign.js";

/** A Word document's package: its parts, and which part is which. */
export interface WordPackage {
  readonly archive: Archive;
  /** `word/document.xml`, whatever it is named. */
  readonly main: XmlPart;
  readonly contentTypes: XmlPart;
  /** Name of the main part's relationships part, whether or not it is there. */
  readonly relationshipsName: string;
  /** Beginning of the addresses of relationship types, as the document writes them (transitional or strict). */
  readonly relationshipBase: string;
  /** Name of the part that the main part relates to by a type (`styles`, `comments` …); null where there is none. */
  related(type: string): string | null;
  /** Reads a part. Errors: `WordError`. Null where it is missing. */
  part(name: string | null): Promise<XmlPart | null>;
}

const CONTENT_TYPES = "[Content_Types].xml";
const MAIN = /wordprocessingml\.(?:document|template)\.main\+xml$/i;
const MACROS = /^application\/vnd\.ms-word\.(?:document|template)\.macroEnabled/i;

/** Opens a Word document. Errors: `WordError` for anything else. */
export async function openPackage(bytes: Uint8Array): Promise<WordPackage> {
  refuseForeign(bytes);
  const archive = await openArchive(bytes);
  const part = async (name: string | null): Promise<XmlPart | null> => {
    const entry = name === null ? undefined : archive.find(name);
    return entry ? parseXml(entry.fileName, decode(entry.fileName, await archive.read(entry))) : null;
  };

  const contentTypes = await part(CONTENT_TYPES);
  if (!contentTypes) throw await notWord(archive);
  const office = relationships(await part("_rels/.rels"), "").find(({ type }) => type.endsWith("/officeDocument"));
  const name = office?.target ?? null;
  const kind = name === null ? "" : contentTypeOf(contentTypes, name);
  if (MACROS.test(kind) || archive.entries.some((entry) => /(^|\/)vbaProject\.bin$/i.test(entry.fileName)))
    throw new WordError(
      "macros",
      "This Word document holds macros (.docm), which are never opened here: save it in Word as a document without macros (.docx) and try again.",
    );
  if (!MAIN.test(kind)) throw await notWord(archive);
  const main = await part(name);
  if (!main || !office) throw damaged("its text is missing");
  if (main.root.name !== "w:document") throw damaged("its text is not where it should be");

  const relationshipsName = posix.join(posix.dirname(main.name), "_rels", `${posix.basename(main.name)}.rels`);
  const links = relationships(await part(relationshipsName), posix.dirname(main.name));
  return {
    archive,
    main,
    contentTypes,
    relationshipsName,
    relationshipBase: office.type.slice(0, -"/officeDocument".length),
    related: (type) => links.find((link) => link.type.endsWith(`/${type}`))?.target ?? null,
    part,
  };
}

/** A part's text without its byte order mark. */
function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw damaged(`its part “${name}” is not written in UTF-8`, cause);
  }
}

interface Relationship {
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

function relationships(part: XmlPart | null, folder: string): Relationship[] {
  const inside = (part?.root.children ?? []).filter((one) => one.attributes.TargetMode !== "External");
  return inside.map(({ attributes }) => {
    const target = attributes.Target ?? "";
    const path = target.startsWith("/") ? target : posix.join("/", folder, target);
    return { type: attributes.Type ?? "", target: posix.normalize(path).slice(1) };
  });
}

function contentTypeOf(types: XmlPart, name: string): string {
  const extension = posix.extname(name).slice(1).toLowerCase();
  const own = types.root.children.find(
    ({ name: kind, attributes }) =>
      kind === "ct:Override" && attributes.PartName?.toLowerCase() === `/${name}`.toLowerCase(),
  );
  const usual = types.root.children.find(
    ({ name: kind, attributes }) => kind === "ct:Default" && attributes.Extension?.toLowerCase() === extension,
  );
  return (own ?? usual)?.attributes.ContentType ?? "";
}

/** Names what a zip file is that is no Word document. */
async function notWord(archive: Archive): Promise<WordError> {
  const is = (what: string): WordError => new WordError("not-word", `This is ${what}, not a Word document (.docx).`);
  if (archive.find("xl/workbook.xml")) return is("an Excel workbook");
  if (archive.find("ppt/presentation.xml")) return is("a PowerPoint presentation");
  const mimetype = archive.find("mimetype");
  if (mimetype && Buffer.from(await archive.read(mimetype)).includes("opendocument.text"))
    return new WordError("not-word", "This is an OpenDocument text (.odt): save it as .docx and try again.");
  return is("a zip file of something else");
}
