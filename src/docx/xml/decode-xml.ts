import { Refused } from "../refused";
import type { Unpacker } from "../zip/unpacker";

/** Every host has it: browsers, and Node with the encodings that it is built with. */
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };

/** A declaration stands in the first line, and that is shorter; bytes. */
const DECLARATION_MOST = 200;
const ENCODING = /^<\?xml\s[^>]*?\bencoding\s*=\s*(?:"([\w.:-]{1,40})"|'([\w.:-]{1,40})')/;
/** ASCII is UTF-8 too; and bytes that say utf-16 of themselves in single bytes are not. */
const PLAIN = /^(?:utf-?8|us-ascii|ascii|utf-?16(?:le|be)?|(?:iso-10646-)?ucs-[24])$/i;

/**
 * The text of an XML part: in the encoding that its first bytes or its declaration say, else UTF-8, as XML 1.0 demands. What is no
 * character of the encoding comes out as U+FFFD.
 * @throws Refused when nobody here knows the encoding
 */
export function decodeXml(bytes: Uint8Array, { text }: Unpacker): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be");
  // "<?" or "<w" without a mark before it.
  if (first === 0x3c && second === 0 && fourth === 0) return decoded(bytes, "utf-16le");
  if (first === 0 && second === 0x3c && third === 0) return decoded(bytes, "utf-16be");
  const encoding = declaredEncoding(bytes);
  return encoding === null || PLAIN.test(encoding) ? text(bytes) : decoded(bytes, encoding);
}

function declaredEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f) return null;
  const [, double, single] = ENCODING.exec(String.fromCharCode(...bytes.subarray(0, DECLARATION_MOST))) ?? [];
  return double ?? single ?? null;
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new Refused("encoding");
  }
}
