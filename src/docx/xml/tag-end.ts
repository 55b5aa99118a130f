import { Refused } from "../refused";

/**
 * Where a tag ends: the place of its ">". One inside a quoted value does not count.
 * @param from behind the tag's name
 * @throws Refused when the tag is cut
 */
export function tagEnd(xml: string, from: number): number {
  const first = xml.indexOf(">", from);
  return first === from || closesValue(xml, from, first) ? first : readTagEnd(xml, from);
}

/** <w:t xml:space="preserve">: a quotation mark right before the first ">" ends a value, unless it begins one: <a b=">">. */
function closesValue(xml: string, from: number, at: number): boolean {
  if (xml.charCodeAt(at - 1) !== 0x22) return false;
  const last = xml.charCodeAt(at - 2);
  return last > 0x20 && last !== 0x3d && last !== 0x22 && !xml.slice(from, at).includes("'");
}

function readTagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code !== 0x22 && code !== 0x27) continue;
    at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw new Refused("damaged");
}
