import { readDocxWith } from "./read-docx-with";
import type { DocxReading } from "./types";
import { ownUnpacker } from "./zip/own-unpacker";

/**
 * Reads a .docx with the product's own unpacker, as readDocxWith does with that of a host.
 * @param bytes the whole file
 * @returns the snapshot, or the reason why there is none. Never throws for what is in the file.
 */
export function readDocx(bytes: Uint8Array): DocxReading {
  return readDocxWith(bytes, ownUnpacker);
}
