import { Refused } from "../refused";
import { readPackage } from "../read-package";
import type { DocxReading } from "../types";
import { openFlatPackage } from "./open-flat-package";

/**
 * Reads a flat package, as Word gives it of a document, like a .docx: its paragraphs with the numbers that Word draws.
 * @returns the snapshot, or the reason why there is none
 */
export function readFlatPackage(flat: string): DocxReading {
  try {
    return readPackage(openFlatPackage(flat));
  } catch (error) {
    if (error instanceof Refused) return { kind: "refused", reason: error.reason };
    throw error;
  }
}
