import { Refused } from "../../docx/refused";
import { Work } from "../../docx/work";
import { tagEnd } from "../../docx/xml/tag-end";

/** An element of an XML text by where it stands; nothing of the text is copied. UTF-16 offsets into the whole text. */
export interface XmlElement {
  /** As it is written, with its prefix: "w:p". */
  readonly name: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  /** Where the end tag begins; `openEnd` for an element without one. */
  closeStart: number;
  /** Behind the whole element. */
  end: number;
  readonly children: XmlElement[];
}

/**
 * Reads a stretch of XML into elements with their places, so that single ones can be replaced and every other character stays.
 * @param xml the whole text
 * @param from where the stretch begins
 * @param to where it ends
 * @returns the elements at the top of the stretch
 * @throws Refused when the stretch is cut, or when its budget is used up
 */
export function readTree(xml: string, from: number, to: number): readonly XmlElement[] {
  const work = new Work();
  work.part(to - from);
  const top: XmlElement[] = [];
  const open: XmlElement[] = [];
  for (let at = xml.indexOf("<", from); at >= 0 && at < to; at = xml.indexOf("<", at)) {
    const sign = xml.charAt(at + 1);
    if (sign === "!" || sign === "?") {
      at = behind(xml, at);
      continue;
    }
    if (sign === "/") {
      const closed = open.pop();
      if (closed === undefined || endOfName(xml, at + 2) !== at + 2 + closed.name.length || !xml.startsWith(closed.name, at + 2)) throw new Refused("damaged");
      closed.closeStart = at;
      closed.end = tagEnd(xml, at + 2 + closed.name.length) + 1;
      at = closed.end;
      continue;
    }
    work.element(open.length);
    const nameEnd = endOfName(xml, at + 1);
    const close = tagEnd(xml, nameEnd);
    const element: XmlElement = { name: xml.slice(at + 1, nameEnd), start: at, openEnd: close + 1, closeStart: close + 1, end: close + 1, children: [] };
    (open.at(-1)?.children ?? top).push(element);
    if (xml.charAt(close - 1) !== "/") open.push(element);
    at = close + 1;
  }
  if (open.length > 0) throw new Refused("damaged");
  return top;
}

function endOfName(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code > 0x20 && code !== 0x2f && code !== 0x3e; code = xml.charCodeAt(at)) at += 1;
  return at;
}

/** Behind a comment, character data or an instruction. */
function behind(xml: string, at: number): number {
  const mark = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : xml.startsWith("<?", at) ? "?>" : "";
  const found = mark === "" ? -1 : xml.indexOf(mark, at);
  if (found < 0) throw new Refused("damaged");
  return found + mark.length;
}
