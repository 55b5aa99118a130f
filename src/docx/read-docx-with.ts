import type { SnapshotNotice } from "../snapshot/types";
import { readNumbering } from "./numbering/read-numbering";
import { listPlaces } from "./numbering/list-places";
import type { DocxPackage } from "./package/docx-package";
import { openPackage } from "./package/docx-package";
import { paragraphMaker } from "./paragraph-maker";
import { refusalOfBytes } from "./refusal-of-bytes";
import { Refused } from "./refused";
import { readStories } from "./stories";
import { readPlaceholders } from "./story/read-placeholders";
import { readStyles } from "./styles/read-styles";
import type { DocxReading } from "./types";
import type { Unpacker } from "./zip/unpacker";

/**
 * Reads a .docx: all its paragraphs with the numbers that Word draws, deleted revisions left out. The parts are found by
 * their relationships, whatever they are named; nothing outside the file is read.
 * @param bytes the whole file
 * @param unpacker the means of the host
 * @returns the snapshot, body first, then headers and footers section by section, notes and text boxes; or the reason why
 *   there is none. Never throws for what is in the file.
 */
export function readDocxWith(bytes: Uint8Array, unpacker: Unpacker): DocxReading {
  const refusal = refusalOfBytes(bytes);
  if (refusal !== null) return { kind: "refused", reason: refusal };
  try {
    return readPackage(openPackage(bytes, unpacker));
  } catch (error) {
    if (error instanceof Refused) return { kind: "refused", reason: error.reason };
    // Offsets of a damaged zip may point anywhere.
    if (error instanceof RangeError) return { kind: "refused", reason: "damaged" };
    throw error;
  }
}

function readPackage(docx: DocxPackage): DocxReading {
  const main = docx.related("", "officeDocument");
  if (main === undefined) throw new Refused("no-main-document");
  const { stories, hasDeletions } = readStories(docx, main);

  const part = <T>(type: string, read: (xml: string) => T, none: T): T => {
    const name = docx.related(main, type);
    return name === undefined ? none : read(docx.xml(name));
  };
  const styles = part("styles", readStyles, { byId: new Map() });
  const numbering = part("numbering", readNumbering, { abstracts: new Map(), lists: new Map() });
  const namesBlocks = stories.some(({ paragraphs }) => paragraphs.some(({ controls }) => controls.some((control) => control.placeholderBlock !== undefined)));
  const placeholders = namesBlocks ? part("glossaryDocument", readPlaceholders, new Map<string, string>()) : new Map<string, string>();

  const maker = paragraphMaker(styles, listPlaces(numbering, styles), placeholders);
  const paragraphs = stories.flatMap((story) => maker.ofStory(story));
  const notices: SnapshotNotice[] = hasDeletions ? ["revisions-left-out"] : [];
  return { kind: "read", snapshot: { paragraphs, notices }, unknownFormats: [...maker.unknownFormats] };
}
