import { readDocx } from "../../src/docx/read-docx";
import type { Paragraph } from "../../src/snapshot/types";

/** The paragraphs of a .docx that can be read. */
export function read(docx: Uint8Array): readonly Paragraph[] {
  const reading = readDocx(docx);
  if (reading.kind !== "read") throw new Error(reading.reason);
  return reading.snapshot.paragraphs;
}

export const texts = (docx: Uint8Array): readonly string[] => read(docx).map(({ text }) => text);
