import { Refused } from "../refused";
import { decodeXml } from "../xml/decode-xml";
import type { UnpackBudget } from "../zip/unpack-entry";
import { UNPACKED_MOST, unpackEntry } from "../zip/unpack-entry";
import type { Unpacker } from "../zip/unpacker";
import { zipEntries } from "../zip/zip-entries";
import type { Relationship } from "./read-relationships";
import { readRelationships } from "./read-relationships";
import { resolveTarget } from "./resolve-target";

/** The parts of a .docx. Only what is asked for is unpacked. */
export interface DocxPackage {
  has(part: string): boolean;
  /** The text of a part. Throws Refused. */
  xml(part: string): string;
  bytes(part: string): Uint8Array;
  /** A part's relationships ("" for those of the package); targets inside the package are part names. */
  relationships(part: string): readonly Relationship[];
  /** The part that stands in a relationship to another, by the last word of the relationship's type; undefined for none. */
  related(part: string, type: string): string | undefined;
}

/** @throws Refused when the bytes are no readable zip, or one of another kind of file */
export function openPackage(bytes: Uint8Array, unpacker: Unpacker): DocxPackage {
  const entries = zipEntries(bytes, unpacker);
  if (entries.size === 0) throw new Refused("empty-zip");
  const budget: UnpackBudget = { left: UNPACKED_MOST };
  const known = new Map<string, readonly Relationship[]>();
  const has = (part: string): boolean => entries.has(part.toLowerCase());

  const bytesOf = (part: string): Uint8Array => {
    const entry = entries.get(part.toLowerCase());
    if (entry === undefined) throw new Refused("damaged");
    return unpackEntry(bytes, entry, budget, unpacker);
  };
  const xml = (part: string): string => decodeXml(bytesOf(part), unpacker);

  const relationships = (part: string): readonly Relationship[] => {
    const name = relationshipsOf(part);
    const found = known.get(name) ?? (has(name) ? readRelationships(xml(name)) : []).map((one) => (one.external ? one : { ...one, target: resolveTarget(part, one.target) }));
    known.set(name, found);
    return found;
  };
  const related = (part: string, type: string): string | undefined =>
    relationships(part).find((one) => one.type === type && !one.external && has(one.target))?.target;

  if (has("mimetype") && unpacker.text(bytesOf("mimetype")).includes("opendocument")) throw new Refused("open-document");
  return { has, xml, bytes: bytesOf, relationships, related };
}

/** The name of the part that holds another part's relationships. */
function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
