import type { Work } from "../work";
import type { ElementTable } from "../xml/scan-xml";
import { scanXml } from "../xml/scan-xml";
import { controlElements } from "./control-elements";
import { paragraphElements } from "./paragraph-elements";
import { runElements } from "./run-elements";
import type { StoryState } from "./story-state";
import { newFlow } from "./story-state";
import type { DraftParagraph, StoryDraft } from "./types";
import type { XmlText } from "../xml/xml-text";

const ROOTS = ["w:document", "w:hdr", "w:ftr", "w:footnotes", "w:endnotes"];

/** What each element of a story means. */
export const storyElements: ElementTable<StoryState> = {
  ...paragraphElements,
  ...runElements,
  ...controlElements,
  ...Object.fromEntries(
    ROOTS.map((root) => [
      root,
      {
        enter(state: StoryState) {
          state.root = root;
          return true;
        },
      },
    ]),
  ),
};

/** The state before the first element; paragraphs are put into the list given. */
export function newStoryState(paragraphs: DraftParagraph[], work: Work): StoryState {
  return {
    work,
    root: "",
    flow: newFlow(paragraphs),
    outerFlows: [],
    textboxes: [],
    sections: [],
    hasDeletions: false,
    properties: null,
    branches: [],
  };
}

/**
 * Reads a part that holds paragraphs: the body, a header, a footer or the notes.
 * @returns its paragraphs in order, those of tables included, and apart from them those of its text boxes
 * @throws Refused when the part is cut
 */
export function readStory(xml: XmlText): StoryDraft {
  const paragraphs: DraftParagraph[] = [];
  const state = newStoryState(paragraphs, xml.work);
  scanXml(xml, storyElements, state);
  const { root, textboxes, sections, hasDeletions } = state;
  return { root, paragraphs, textboxes, sections, hasDeletions };
}
