/** Characters that no text holds; a file with one of them is something else. */
const NO_TEXT = /(?![\t\n\v\f\r])\p{Cc}|\ufffd/u;
/** PDF, RTF and markup are text, but no table. */
const OTHER = /^\s*(?:%PDF|\{\\rtf|<)/;

/**
 * The text of a file: UTF-16 by its mark, else UTF-8 when every byte agrees, else GB18030 (which holds GBK and GB 2312).
 * @returns null when the bytes are no text, or text of another kind
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (isZip(bytes)) return null;
  const text = decodedAs(bytes, encodingsOf(bytes));
  return text === null || NO_TEXT.test(text) || OTHER.test(text) ? null : text;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0x20) < 0x20;
}

function encodingsOf(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

function decodedAs(bytes: Uint8Array, encodings: readonly string[]): string | null {
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  return null;
}
