import type { Unpacker } from "../zip/unpacker";

/** The text of an XML part: UTF-8, or UTF-16 where the file begins with its mark, as XML 1.0 demands. */
export function decodeXml(bytes: Uint8Array, { text }: Unpacker): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 0, 1);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 1, 0);
  return text(bytes);
}

function decodeUtf16(bytes: Uint8Array, low: number, high: number): string {
  let text = "";
  for (let at = 2; at + 1 < bytes.length; at += 2) text += String.fromCharCode((bytes[at + low] ?? 0) | ((bytes[at + high] ?? 0) << 8));
  return text;
}
