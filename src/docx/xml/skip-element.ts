import { Refused } from "../refused";
import { tagEnd } from "./tag-end";

const SLASH = 0x2f;

/**
 * Jumps over the rest of an element whose start tag has been read, whatever is in it.
 * @param raw the element's name as it stands in the text
 * @param from behind the start tag
 * @returns where the text behind the element begins
 * @throws Refused when the element does not end
 */
export function skipElement(xml: string, raw: string, from: number): number {
  // Most elements hold neither one of their own name nor a comment: they end where their name comes next.
  const close = xml.indexOf(`</${raw}`, from);
  if (close < 0) throw new Refused("damaged");
  const inner = xml.slice(from, close);
  if (isNamed(xml, close + 2, raw) && !inner.includes(`<${raw}`) && !inner.includes("<!")) return tagEnd(xml, close + 2 + raw.length) + 1;
  return skipNested(xml, raw, from);
}

function skipNested(xml: string, raw: string, from: number): number {
  let depth = 1;
  for (let start = xml.indexOf("<", from); start >= 0; start = xml.indexOf("<", start + 1)) {
    const isEnd = xml.charCodeAt(start + 1) === SLASH;
    const name = start + (isEnd ? 2 : 1);
    if (isNamed(xml, name, raw)) {
      const end = tagEnd(xml, name + raw.length);
      if (isEnd) depth -= 1;
      else if (xml.charCodeAt(end - 1) !== SLASH) depth += 1;
      if (depth === 0) return end + 1;
      start = end;
    } else if (xml.startsWith("!--", start + 1)) start = endOf(xml, "-->", start);
    else if (xml.startsWith("![CDATA[", start + 1)) start = endOf(xml, "]]>", start);
  }
  throw new Refused("damaged");
}

function isNamed(xml: string, at: number, raw: string): boolean {
  if (!xml.startsWith(raw, at)) return false;
  const next = xml.charCodeAt(at + raw.length);
  return next === 0x3e || next === SLASH || next <= 0x20;
}

function endOf(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new Refused("damaged");
  return found;
}
