import { openPackage } from "./package/docx-package";
import { readPackage } from "./read-package";
import { refusalOfBytes } from "./refusal-of-bytes";
import { Refused } from "./refused";
import type { DocxReading } from "./types";
import { Work } from "./work";
import type { Unpacker } from "./zip/unpacker";

/**
 * Reads a .docx: all its paragraphs with the numbers that Word draws, deleted revisions left out. The parts are found by
 * their relationships, whatever they are named; nothing outside the file is read.
 * @param bytes the whole file
 * @param unpacker the means of the host
 * @param work counts what the reading costs; what it allows is the same everywhere
 * @returns the snapshot, body first, then headers and footers section by section, notes and text boxes; or the reason why
 *   there is none. Never throws for what is in the file.
 */
export function readDocxWith(bytes: Uint8Array, unpacker: Unpacker, work = new Work()): DocxReading {
  const refusal = refusalOfBytes(bytes);
  if (refusal !== null) return { kind: "refused", reason: refusal };
  try {
    return readPackage(openPackage(bytes, unpacker, work));
  } catch (error) {
    if (error instanceof Refused) return { kind: "refused", reason: error.reason };
    // Offsets of a damaged zip may point anywhere.
    if (error instanceof RangeError) return { kind: "refused", reason: "damaged" };
    throw error;
  }
}
