import { readFlatPackage } from "../docx/flat/read-flat-package";
import type { DocumentSnapshot } from "../snapshot/types";

/**
 * Whether a package holds the paragraphs of a snapshot, word for word. Hosts give other signs for breaks, pictures and notes,
 * and those do not count.
 */
export function holdsParagraphs(flat: string, snapshot: DocumentSnapshot): boolean {
  const reading = readFlatPackage(flat);
  if (reading.kind === "refused") return false;
  const packed = wordsOfBody(reading.snapshot);
  const known = wordsOfBody(snapshot);
  return packed.length === known.length && packed.every((words, at) => words === known[at]);
}

/** Empty paragraphs at the end come and go with the host. */
function wordsOfBody({ paragraphs }: DocumentSnapshot): readonly string[] {
  const words = paragraphs.filter(({ story }) => story.kind === "body").map(({ text }) => text.replace(/[\p{Cc}\u00ad\u2028]/gu, "").trim());
  while (words.at(-1) === "") words.pop();
  return words;
}
