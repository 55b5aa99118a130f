import { Refused } from "../refused";

/**
 * Where a tag ends: the place of its ">". One inside a quoted value does not count.
 * @param from behind the tag's name
 * @throws Refused when the tag is cut
 */
export function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code !== 0x22 && code !== 0x27) continue;
    at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw new Refused("damaged");
}
