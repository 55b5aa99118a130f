import type { ClassTable } from "../batch/word-object";
import { WordObject, navigation, query, scalar, write } from "../batch/word-object";
import { insertLines, insertText, locationOf } from "../edit/edit-range";
import { insertParagraphs, removeParagraph } from "../edit/paragraphs";
import { wrapRange } from "../edit/wrap-range";
import type { Engine } from "../engine";
import { bodyOoxml, rangeOoxml } from "../ooxml/flat-ooxml";
import { insertOoxml, replaceBody } from "../ooxml/insert-ooxml";
import { builtInStyle, shownStyleName } from "../styles/style-names";
import { Styles } from "../styles/styles";
import { textOf } from "../text/pieces";
import { rangeOfParagraphs, rangeReviewedText, rangeText } from "../text/text-range";
import type { TextRange } from "../text/text-range";
import type { Element } from "../xml/dom";
import { elements, isW, make, removeNode } from "../xml/dom";
import { textArgument, wordArgument } from "./arguments";
import { paragraphCollection, tableCollection } from "./collections";
import { controlCollection, controlObject, controlsInRange, parentControl } from "./content-control";
import { fontObject } from "./font";
import { noteCollection } from "./note";
import { paragraphObject } from "./paragraph";
import { partOfRange, rangeObject, searchRange } from "./range";
import type { BodyState } from "./states";
import { tableObject } from "./table";

const INSIDE = ["Replace", "Start", "End"] as const;

/** The paragraphs of a body: the whole story, one cell, or one section. */
export function bodyParagraphs(engine: Engine, self: BodyState): Element[] {
  if (self.section !== null) return engine.sectionParagraphs(self.section);
  return engine.paragraphs(self.within ?? self.story.root);
}

function whole(engine: Engine, self: BodyState): TextRange {
  return rangeOfParagraphs(engine, self.story, bodyParagraphs(engine, self));
}

const wholeStory = (self: BodyState): boolean => self.section === null && self.within === null;

function typeOf(self: BodyState): string {
  if (self.within !== null) return "TableCell";
  return self.section !== null ? "Section" : self.story.kind;
}

const styleNames = (self: BodyState, engine: Engine): string => {
  const styles = new Styles(engine);
  const names = new Set(bodyParagraphs(engine, self).map((paragraph) => styles.nameOf(styles.ofParagraph(paragraph))));
  return names.size === 1 ? ([...names][0] ?? "") : "";
};

/** Empties a body down to one paragraph without formatting of its own. */
function clearBody(engine: Engine, self: BodyState): Element {
  const paragraphs = bodyParagraphs(engine, self);
  const first = paragraphs[0] ?? self.story.root;
  engine.willWrite(self.story, first);
  if (!wholeStory(self)) {
    for (const paragraph of paragraphs.slice(1)) removeParagraph(engine, self.story, paragraph);
    insertLines(engine, self.story, first, 0, textOf(first).length, "", { like: "after" });
    return first;
  }
  const kept = make(self.story.root, "p");
  for (const block of elements(self.story.root)) if (!isW(block, "sectPr")) removeNode(block);
  self.story.root.insertBefore(kept, self.story.root.firstChild);
  for (const paragraph of paragraphs) engine.anchors.removed(paragraph, kept, 0);
  engine.structureChanged();
  return kept;
}

const BODY: ClassTable<BodyState> = {
  name: "Body",
  members: {
    text: scalar("1.1", (self, engine) => rangeText(engine, whole(engine, self))),
    style: scalar("1.1", (self, engine) => shownStyleName(styleNames(self, engine), engine.locale)),
    styleBuiltIn: scalar("1.3", (self, engine) => builtInStyle(styleNames(self, engine))),
    type: scalar("1.3", typeOf),
    paragraphs: navigation("1.1", (self) =>
      paragraphCollection((at) => bodyParagraphs(at, self).map((paragraph) => paragraphObject({ story: self.story, paragraph })))),
    contentControls: navigation("1.1", (self) => controlCollection((at) => controlsInRange(at, whole(at, self)))),
    tables: navigation("1.3", (self) =>
      tableCollection(() => elements(self.within ?? self.story.root).filter((block) => isW(block, "tbl")).map((table) => tableObject({ story: self.story, table })))),
    footnotes: navigation("1.5", (self) => noteCollection((at) => (self.story === at.body ? bodyParagraphs(at, self) : []), "Footnote")),
    endnotes: navigation("1.5", (self) => noteCollection((at) => (self.story === at.body ? bodyParagraphs(at, self) : []), "Endnote")),
    font: navigation("1.1", (self, engine) => fontObject({ range: whole(engine, self), marks: true })),
    parentContentControl: navigation("1.1", (self, engine) => parentControl(engine, whole(engine, self))),
    parentContentControlOrNullObject: navigation("1.3", (self, engine) => parentControl(engine, whole(engine, self))),
    search: query("1.1", (self, args, engine) => searchRange(engine, whole(engine, self), args)),
    getRange: query("1.3", (self, args, engine) => rangeObject(partOfRange(engine, whole(engine, self), args[0]))),
    getReviewedText: query("1.4", (self, args, engine) => rangeReviewedText(engine, whole(engine, self), wordArgument(args[0], ["Original", "Current"], "Original"))),
    getOoxml: query("1.1", (self, _, engine) => (wholeStory(self) && self.story.kind === "MainDoc" ? bodyOoxml(engine) : rangeOoxml(engine, whole(engine, self)))),
    select: query("1.1", (self, args, engine) => {
      const mode = wordArgument(args[0], ["Select", "Start", "End"], "Select");
      engine.selection = partOfRange(engine, whole(engine, self), mode === "Select" ? "Whole" : mode);
    }),
    insertText: write("1.1", (self, args, engine) => {
      const location = locationOf(args[1], INSIDE);
      if (location === "Replace") clearBody(engine, self);
      return rangeObject(insertText(engine, whole(engine, self), textArgument(args[0]), location === "Replace" ? "Start" : location));
    }),
    insertParagraph: write("1.1", (self, args, engine) => {
      const location = locationOf(args[1], ["Start", "End"]);
      const all = bodyParagraphs(engine, self);
      const near = (location === "Start" ? all[0] : all[all.length - 1]) ?? self.story.root;
      const made = insertParagraphs(engine, self.story, near, location === "Start" ? "before" : "after", textArgument(args[0]));
      return paragraphObject({ story: self.story, paragraph: made[made.length - 1] ?? near });
    }),
    insertOoxml: write("1.1", (self, args, engine) => {
      const location = locationOf(args[1], INSIDE);
      if (location !== "Replace") return rangeObject(insertOoxml(engine, whole(engine, self), textArgument(args[0]), location));
      if (wholeStory(self)) return rangeObject(replaceBody(engine, self.story, textArgument(args[0])));
      return rangeObject(insertOoxml(engine, whole(engine, self), textArgument(args[0]), "Replace"));
    }),
    insertContentControl: write("1.1", (self, _, engine) => controlObject({ story: self.story, sdt: wrapRange(engine, whole(engine, self)) })),
    clear: write("1.1", (self, _, engine) => {
      clearBody(engine, self);
    }),
  },
};

export function bodyObject(state: BodyState): WordObject {
  return new WordObject(BODY, state);
}
