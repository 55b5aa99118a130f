import { partRelations } from "../package/part-relations";
import type { DocxPackage } from "../package/docx-package";
import { Refused } from "../refused";
import { Work } from "../work";
import { XmlText } from "../xml/xml-text";
import { flatParts } from "./flat-parts";

/**
 * The parts of a flat package as those of a .docx; parts of bytes (pictures) are not read.
 * @throws Refused when the text is no flat package
 */
export function openFlatPackage(flat: string): DocxPackage {
  const work = new Work();
  work.look(flat.length);
  const parts = new Map(flatParts(flat).map((part) => [part.name.toLowerCase(), part]));
  const has = (part: string): boolean => parts.has(part.toLowerCase());
  const xml = (part: string): XmlText => {
    const place = parts.get(part.toLowerCase())?.xml;
    if (!place) throw new Refused("damaged");
    return new XmlText(flat.slice(place.start, place.end), work);
  };
  const bytes = (): Uint8Array => {
    throw new Refused("damaged");
  };
  return { work, has, xml, bytes, ...partRelations({ has, xml }) };
}
