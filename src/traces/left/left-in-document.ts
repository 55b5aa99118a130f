import { openFlatPackage } from "../../docx/flat/open-flat-package";
import type { DocxPackage } from "../../docx/package/docx-package";
import { Refused } from "../../docx/refused";
import { scanXml, type ElementTable } from "../../docx/xml/scan-xml";
import type { StoryKind } from "../../snapshot/types";
import { leftElements } from "./left-elements";
import { closed, newLeftState } from "./left-state";
import type { LeftInDocument, LeftStretch } from "./types";
import type { XmlText } from "../../docx/xml/xml-text";

/** The parts besides the body that hold text, by their relationship. */
const storyOfRelationship: Readonly<Record<string, StoryKind>> = { header: "header", footer: "footer", footnotes: "footnote", endnotes: "footnote" };

const settings: ElementTable<{ isTracking: boolean }> = {
  "w:trackRevisions": {
    enter(state, attributes) {
      state.isTracking = attributes.isOn();
      return true;
    },
  },
};

/**
 * Looks through a document for comments, tracked changes, highlights, shading, hidden text and content controls: the body, and
 * headers, footers and notes as far as the package brings them. Each part is read once, from front to back.
 * @param flat the document as a flat package, as Word gives it
 * @returns null when the text is no flat package of a document
 */
export function leftInDocument(flat: string): LeftInDocument | null {
  try {
    const docx = openFlatPackage(flat);
    const main = docx.related("", "officeDocument");
    return main === undefined ? null : leftIn(docx, main);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function leftIn(docx: DocxPackage, main: string): LeftInDocument {
  const tags = new Set<string>();
  const stretches: LeftStretch[] = leftInPart(docx.xml(main), "body", tags);
  const read = new Set<string>();
  for (const { type, target, external } of docx.relationships(main)) {
    const story = storyOfRelationship[type];
    if (story === undefined || external || read.has(target) || !docx.has(target)) continue;
    read.add(target);
    stretches.push(...leftInPart(docx.xml(target), story, tags));
  }
  const state = { isTracking: false };
  const named = docx.related(main, "settings");
  if (named !== undefined) scanXml(docx.xml(named), settings, state);
  return { stretches, isTracking: state.isTracking, tags: [...tags] };
}

function leftInPart(xml: XmlText, story: StoryKind, tags: Set<string>): LeftStretch[] {
  const state = newLeftState(story, tags, xml.work);
  scanXml(xml, leftElements, state);
  return closed(state.found);
}
