import type { ClassTable } from "../batch/word-object";
import { WordObject, navigation, query, scalar } from "../batch/word-object";
import { bodyObject } from "./body";
import { sectionCollection } from "./collections";
import { controlCollection, controlsOfStory } from "./content-control";
import { rangeObject } from "./range";
import { sectionObject } from "./section";
import { partOfRange } from "./range";

const DOCUMENT: ClassTable<null> = {
  name: "Document",
  members: {
    saved: scalar("1.1", (_, engine) => engine.saved),
    body: navigation("1.1", (_, engine) => bodyObject({ story: engine.body, within: null, section: null })),
    // Body first, then headers and footers, each part once.
    contentControls: navigation("1.1", () => controlCollection((engine) => [engine.body, ...engine.existingHeaders()].flatMap((story) => controlsOfStory(engine, story)))),
    sections: navigation("1.1", () => sectionCollection((engine) => engine.sections().map((_, index) => sectionObject(index)))),
    getSelection: query("1.1", (_, __, engine) => rangeObject(partOfRange(engine, engine.selection, "Whole"))),
    save: query("1.1", (_, __, engine) => {
      engine.saved = true;
    }),
  },
};

export function documentObject(): WordObject {
  return new WordObject(DOCUMENT, null);
}
