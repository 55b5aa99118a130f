import type { ClassTable } from "../batch/word-object";
import { WordObject, navigation, query, scalar } from "../batch/word-object";
import { itemNotFound } from "../office-error";
import { notesOfDocument } from "../text/notes";
import { annotationObject } from "./annotation";
import { textArgument } from "./arguments";
import { bodyObject } from "./body";
import { sectionCollection } from "./collections";
import { controlCollection, controlsOfStory } from "./content-control";
import { paragraphObject } from "./paragraph";
import { rangeObject } from "./range";
import { sectionObject } from "./section";
import { partOfRange } from "./range";

const DOCUMENT: ClassTable<null> = {
  name: "Document",
  members: {
    saved: scalar("1.1", (_, engine) => engine.saved),
    body: navigation("1.1", (_, engine) => bodyObject({ story: engine.body, within: null, section: null })),
    // Body first, then headers and footers, each part once, then the notes.
    contentControls: navigation("1.1", () => controlCollection((engine) => [engine.body, ...engine.existingHeaders(), ...notesOfDocument(engine).map(({ story }) => story)].flatMap((story) => controlsOfStory(engine, story)))),
    sections: navigation("1.1", () => sectionCollection((engine) => engine.sections().map((_, index) => sectionObject(index)))),
    getSelection: query("1.1", (_, __, engine) => rangeObject(partOfRange(engine, engine.selection, "Whole"))),
    getParagraphByUniqueLocalId: query("1.6", (_, args, engine) => {
      const found = engine.paragraphs(engine.body.root).find((paragraph) => engine.paragraphIds.of(paragraph) === args[0]);
      if (found === undefined) throw itemNotFound(`no paragraph ${String(args[0])}`);
      return paragraphObject({ story: engine.body, paragraph: found });
    }),
    getAnnotationById: query("1.7", (_, args, engine) => annotationObject(engine.annotations.byId(textArgument(args[0])))),
    _RegisterEvent: query("1.6", (_, args, engine) => {
      engine.events.register(textArgument(args[1]));
      engine.watch.begin();
    }),
    _UnregisterEvent: query("1.6", (_, args, engine) => {
      engine.events.unregister(textArgument(args[1]));
    }),
    save: query("1.1", (_, __, engine) => {
      engine.saved = true;
    }),
  },
};

export function documentObject(): WordObject {
  return new WordObject(DOCUMENT, null);
}
