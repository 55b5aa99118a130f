import type { RefusalReason } from "./types";

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** {\rtf, %PDF, and markup: formats that people rename. */
const OTHER_FORMATS = [[0x7b, 0x5c, 0x72, 0x74, 0x66], [0x25, 0x50, 0x44, 0x46], [0x3c]];

// Word's owner file: the length of the user's name in bytes, the name, and the name again in UTF-16 from byte 54 on.
const OWNER_FILE_LENGTH = 162;
const OWNER_NAME_MOST = 53;

/**
 * Tells from the bytes alone why a file cannot be a .docx.
 * @returns null when it is a zip and may be one
 */
export function refusalOfBytes(bytes: Uint8Array): RefusalReason | null {
  if (bytes.length === 0) return "empty-file";
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(bytes, OLE)) return refusalOfOle(bytes);
  if (isOwnerFile(bytes)) return "owner-file";
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const content = bytes.subarray(from);
  if (OTHER_FORMATS.some((signature) => startsWith(content, signature)) || isText(content)) return "other-format";
  return content.every((byte) => byte === 0) ? "damaged" : "office-encrypted";
}

/** An OLE file names its streams in UTF-16 in its directory. */
function refusalOfOle(bytes: Uint8Array): RefusalReason {
  if (holdsUtf16(bytes, "EncryptedPackage")) return "password-protected";
  return holdsUtf16(bytes, "WordDocument") ? "old-word" : "other-old-office";
}

function isOwnerFile(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0;
  if (bytes.length !== OWNER_FILE_LENGTH || length === 0 || length > OWNER_NAME_MOST) return false;
  // The first length counts bytes, two for a Chinese character and up to four; the second counts characters.
  const characters = bytes[54] ?? 0;
  if (bytes[55] !== 0 || characters === 0 || characters > length || length > 4 * characters) return false;
  return isUtf16Name(bytes, characters);
}

/** True where characters other than 0 stand behind the second length. */
function isUtf16Name(bytes: Uint8Array, characters: number): boolean {
  const places = Array.from({ length: characters }, (_, n) => 56 + 2 * n);
  return places.every((at) => (bytes[at] ?? 0) !== 0 || (bytes[at + 1] ?? 0) !== 0);
}

/** Readable text has no control characters but white space in its beginning. */
function isText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).every((byte) => byte >= 0x20 ? byte < 0x7f : byte === 9 || byte === 10 || byte === 13);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 0;
    while (index < word.length && bytes[at + 2 * index] === word.charCodeAt(index) && bytes[at + 2 * index + 1] === 0) index += 1;
    if (index === word.length) return true;
  }
  return false;
}
