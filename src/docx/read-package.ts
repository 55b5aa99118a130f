import type { SnapshotNotice } from "../snapshot/types";
import { readNumbering } from "./numbering/read-numbering";
import { listPlaces } from "./numbering/list-places";
import type { DocxPackage } from "./package/docx-package";
import { paragraphMaker } from "./paragraph-maker";
import { Refused } from "./refused";
import { readStories } from "./stories";
import { readPlaceholders } from "./story/read-placeholders";
import { readStyles } from "./styles/read-styles";
import type { DocxReading } from "./types";
import type { XmlText } from "./xml/xml-text";

/**
 * Reads the parts of a .docx or of a flat package into a snapshot.
 * @throws Refused when a part that is needed is missing or cut
 */
export function readPackage(docx: DocxPackage): DocxReading {
  const main = docx.related("", "officeDocument");
  if (main === undefined) throw new Refused("no-main-document");
  const { stories, hasDeletions } = readStories(docx, main);

  const part = <T>(type: string, read: (xml: XmlText) => T, none: T): T => {
    const name = docx.related(main, type);
    return name === undefined ? none : read(docx.xml(name));
  };
  const styles = part("styles", readStyles, { byId: new Map() });
  const numbering = part("numbering", readNumbering, { abstracts: new Map(), lists: new Map() });
  const namesBlocks = stories.some(({ paragraphs }) => paragraphs.some(({ controls }) => controls.some((control) => control.placeholderBlock !== undefined)));
  const placeholders = namesBlocks ? part("glossaryDocument", readPlaceholders, new Map<string, string>()) : new Map<string, string>();

  const maker = paragraphMaker(styles, listPlaces(numbering, styles), placeholders, docx.work);
  const paragraphs = stories.flatMap((story) => maker.ofStory(story));
  const notices: SnapshotNotice[] = hasDeletions ? ["revisions-left-out"] : [];
  return { kind: "read", snapshot: { paragraphs, notices }, unknownFormats: [...maker.unknownFormats] };
}
