import type { ElementTable } from "../xml/scan-xml";
import { scanXml } from "../xml/scan-xml";
import { newStoryState, storyElements } from "./read-story";
import type { StoryState } from "./story-state";
import type { DraftParagraph } from "./types";
import type { XmlText } from "../xml/xml-text";

interface State extends StoryState {
  readonly found: Map<string, string>;
  readonly building: DraftParagraph[];
  inProperties: boolean;
  name: string;
}

const elements: ElementTable<State> = {
  ...storyElements,
  "w:docPartPr": {
    enter(state) {
      state.inProperties = true;
      return true;
    },
    leave(state) {
      state.inProperties = false;
    },
  },
  "w:name": {
    enter(state, attributes) {
      if (state.inProperties) state.name = attributes.get("w:val") ?? "";
      return true;
    },
  },
  "w:docPartBody": {
    enter(state) {
      state.building.length = 0;
      return true;
    },
    leave(state) {
      state.found.set(state.name, state.building.map((paragraph) => paragraph.text).join("\r"));
    },
  },
};

/** The building blocks of a glossary part, text by name: what content controls show while they are empty. */
export function readPlaceholders(xml: XmlText): ReadonlyMap<string, string> {
  const building: DraftParagraph[] = [];
  const state: State = { ...newStoryState(building, xml.work), found: new Map(), building, inProperties: false, name: "" };
  scanXml(xml, elements, state);
  return state.found;
}
