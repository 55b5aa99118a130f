/** Every host has it: browsers, and Node with the encodings that it is built with. */
declare const TextDecoder: new (encoding: string, options: { readonly fatal: boolean }) => { decode(bytes: Uint8Array): string };

export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** What a Chinese text is made of: Han, Chinese and Western marks, Latin letters and digits, wide signs. */
const WORDS = /[\t\n\r\u0020-\u007e\u00b7\u2010-\u2027\u3000-\u303f\uff00-\uffef\p{Script=Han}]/gu;
/** So much of a text tells whether it is one; UTF-16 units. */
const LOOKED_AT = 2_000;

/** Text of a file and how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/**
 * The text of a file: UTF-16 by its mark or by its zero bytes, which no other text has; else UTF-8, with or without its mark, when every
 * byte agrees; else GB18030 (which holds GBK and GB 2312), in which older Chinese programs write.
 * @returns null when the bytes are no text in any of them
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isMarked && bytes.includes(0)) return unmarkedUtf16(bytes);
  const encodings: readonly TextEncodingName[] = !isMarked ? ["utf-8", "gb18030"] : bytes[0] === 0xff ? ["utf-16le"] : ["utf-16be"];
  for (const encoding of encodings) {
    const text = decodedAs(bytes, encoding);
    if (text !== null && !text.includes("\0")) return { text, encoding };
  }
  return null;
}

/** Both orders of the bytes give signs; only one of them gives words. */
function unmarkedUtf16(bytes: Uint8Array): DecodedText | null {
  for (const encoding of ["utf-16le", "utf-16be"] as const) {
    const text = decodedAs(bytes, encoding);
    if (text !== null && isMostlyWords(text)) return { text, encoding };
  }
  return null;
}

function isMostlyWords(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  const words = start.match(WORDS)?.length ?? 0;
  return !text.includes("\0") && words * 10 >= start.length * 9;
}

function decodedAs(bytes: Uint8Array, encoding: TextEncodingName): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
