/** Text of a file and whether it was read in the older Chinese encoding. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "gb18030";
}

/**
 * Decodes a text file: UTF-8 with or without its mark, else GB18030, in which older Chinese programs write.
 * @returns null when it is neither, or holds zero bytes as no text does
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes.includes(0)) return null;
  for (const encoding of ["utf-8", "gb18030"] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      continue;
    }
  }
  return null;
}

/** The lines of a text, a paragraph each; the line break at the end of the last one begins no paragraph. */
export function withoutLastBreak(text: string): string {
  return text.replace(/\r?\n$/, "");
}
