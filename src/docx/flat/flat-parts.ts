import { decodeEntities } from "../xml/decode-entities";
import { tagEnd } from "../xml/tag-end";
import { Refused } from "../refused";

/** A part of a flat package (pkg:package) by where it stands in the text; UTF-16 offsets. */
export interface FlatPart {
  /** Without the leading slash: word/document.xml. */
  readonly name: string;
  /** Where the part's own XML stands; null for one of bytes. */
  readonly xml: { readonly start: number; readonly end: number } | null;
}

const partTag = "<pkg:part";
const dataTag = "<pkg:xmlData";
const partEnd = "</pkg:part>";

/**
 * The parts of a flat package, the form in which Word gives and takes a document, in order.
 * @throws Refused when the text is none, or is cut
 */
export function flatParts(flat: string): readonly FlatPart[] {
  const parts: FlatPart[] = [];
  for (let at = flat.indexOf(partTag); at >= 0; at = flat.indexOf(partTag, at)) {
    const open = tagEnd(flat, at + partTag.length);
    const close = flat.indexOf(partEnd, open);
    const name = /\spkg:name\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(flat.slice(at, open));
    if (close < 0 || name === null) throw new Refused("damaged");
    parts.push({ name: decodeEntities(name[1] ?? name[2] ?? "").replace(/^\//, ""), xml: xmlOf(flat, open + 1, close) });
    at = close;
  }
  if (parts.length === 0) throw new Refused("not-word");
  return parts;
}

function xmlOf(flat: string, from: number, to: number): FlatPart["xml"] {
  // Only the part itself is searched: there may be thousands without any XML.
  const part = flat.slice(from, to);
  const data = part.indexOf(dataTag);
  const end = part.lastIndexOf("</pkg:xmlData");
  if (data < 0 || end < 0) return null;
  const start = tagEnd(part, data + dataTag.length) + 1;
  return end < start ? null : { start: from + start, end: from + end };
}
