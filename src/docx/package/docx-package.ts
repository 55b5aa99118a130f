import { Refused } from "../refused";
import type { Work } from "../work";
import { decodeXml } from "../xml/decode-xml";
import { XmlText } from "../xml/xml-text";
import type { UnpackBudget } from "../zip/unpack-entry";
import { UNPACKED_MOST, unpackEntry } from "../zip/unpack-entry";
import type { Unpacker } from "../zip/unpacker";
import { zipEntries } from "../zip/zip-entries";
import type { Relationship } from "./read-relationships";
import { partRelations } from "./part-relations";

/** The parts of a .docx. Only what is asked for is unpacked. */
export interface DocxPackage {
  has(part: string): boolean;
  /** What reading the file has cost so far. */
  readonly work: Work;
  /** The text of a part. Throws Refused. */
  xml(part: string): XmlText;
  bytes(part: string): Uint8Array;
  /** A part's relationships ("" for those of the package); targets inside the package are part names. */
  relationships(part: string): readonly Relationship[];
  /** The part that stands in a relationship to another, by the last word of the relationship's type; undefined for none. */
  related(part: string, type: string): string | undefined;
}

/**
 * @param work counts what is read of the file
 * @throws Refused when the bytes are no readable zip, or one of another kind of file
 */
export function openPackage(bytes: Uint8Array, unpacker: Unpacker, work: Work): DocxPackage {
  const entries = zipEntries(bytes, unpacker);
  if (entries.size === 0) throw new Refused("empty-zip");
  const budget: UnpackBudget = { left: UNPACKED_MOST };
  const has = (part: string): boolean => entries.has(part.toLowerCase());

  const bytesOf = (part: string): Uint8Array => {
    const entry = entries.get(part.toLowerCase());
    if (entry === undefined) throw new Refused("damaged");
    return unpackEntry(bytes, entry, budget, unpacker);
  };
  const xml = (part: string): XmlText => new XmlText(decodeXml(bytesOf(part), unpacker), work);

  if (has("mimetype") && unpacker.text(bytesOf("mimetype")).includes("opendocument")) throw new Refused("open-document");
  return { work, has, xml, bytes: bytesOf, ...partRelations({ has, xml }) };
}
