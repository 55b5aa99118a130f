import { decodeText as decodeAny } from "../text-file/decode-text";

/** Characters that no text holds; a file with one of them is something else. */
const NO_TEXT = /(?![\t\n\v\f\r])\p{Cc}|\ufffd/u;
/** PDF, RTF and markup are text, but no table. */
const OTHER = /^\s*(?:%PDF|\{\\rtf|<)/;

/**
 * The text of a file with a table in it.
 * @returns null when the bytes are no text, or text of another kind
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (isZip(bytes)) return null;
  const text = decodeAny(bytes)?.text ?? null;
  return text === null || NO_TEXT.test(text) || OTHER.test(text) ? null : text;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0x20) < 0x20;
}
