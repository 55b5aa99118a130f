import type { ClassTable } from "../batch/word-object";
import { WordObject, navigation, query, scalar, write } from "../batch/word-object";
import { insertText, locationOf } from "../edit/edit-range";
import { insertParagraphs, removeParagraph } from "../edit/paragraphs";
import { wrapRange } from "../edit/wrap-range";
import type { Engine } from "../engine";
import { itemNotFound } from "../office-error";
import { labelsOf } from "../numbering/labels";
import { rangeOoxml } from "../ooxml/flat-ooxml";
import { insertOoxml } from "../ooxml/insert-ooxml";
import { alignmentMember, lengthMember, lineSpacingMember, outlineMember } from "../styles/paragraph-format";
import { Styles } from "../styles/styles";
import { reviewedText, textOf } from "../text/pieces";
import type { TextRange } from "../text/text-range";
import { cellOf, rangeOfParagraph } from "../text/text-range";
import { annotationsOfParagraph, insertAnnotations } from "./annotation";
import { numberArgument, textArgument, wordArgument } from "./arguments";
import { controlCollection, controlObject, controlsInRange, parentControl } from "./content-control";
import { fontObject } from "./font";
import { attachToList, listOfParagraph } from "./list";
import { listItemObject } from "./list-item";
import { parentMembers } from "./parents";
import { partOfRange, rangeObject, searchRange } from "./range";
import type { ParagraphState } from "./states";
import { tableDepth } from "./table";

const INSIDE = ["Replace", "Start", "End"] as const;

function whole(engine: Engine, self: ParagraphState): TextRange {
  return rangeOfParagraph(engine, self.story, self.paragraph, true);
}

function content(engine: Engine, self: ParagraphState): TextRange {
  return rangeOfParagraph(engine, self.story, self.paragraph, false);
}

/** The paragraph so many places further in the same body (a cell is a body of its own); null at its ends. */
function neighbour(self: ParagraphState, engine: Engine, step: number): WordObject | null {
  const all = engine.paragraphs(self.story.root);
  const index = all.indexOf(self.paragraph);
  const found = index === -1 ? undefined : all[index + step];
  return found === undefined ? null : paragraphObject({ story: self.story, paragraph: found });
}

function required(object: WordObject | null, what: string): WordObject {
  if (object === null) throw itemNotFound(what);
  return object;
}

const listItem = (self: ParagraphState, engine: Engine): WordObject | null => {
  const label = labelsOf(engine, self.story).get(self.paragraph);
  return label === undefined ? null : listItemObject(label);
};

const PARAGRAPH: ClassTable<ParagraphState> = {
  name: "Paragraph",
  members: {
    text: scalar("1.1", (self) => textOf(self.paragraph)),
    style: scalar("1.1", (self, engine) => new Styles(engine).shownName(self.paragraph), (self, value, engine) => {
      engine.willWrite(self.story, self.paragraph);
      new Styles(engine).apply(self.paragraph, textArgument(value));
    }),
    styleBuiltIn: scalar("1.3", (self, engine) => new Styles(engine).builtIn(self.paragraph), (self, value, engine) => {
      engine.willWrite(self.story, self.paragraph);
      new Styles(engine).apply(self.paragraph, textArgument(value));
    }),
    alignment: alignmentMember,
    firstLineIndent: lengthMember("firstLineIndent"),
    leftIndent: lengthMember("leftIndent"),
    rightIndent: lengthMember("rightIndent"),
    spaceBefore: lengthMember("spaceBefore"),
    spaceAfter: lengthMember("spaceAfter"),
    lineSpacing: lineSpacingMember,
    outlineLevel: outlineMember,
    uniqueLocalId: scalar("1.6", (self, engine) => engine.paragraphIds.of(self.paragraph)),
    tableNestingLevel: scalar("1.3", (self) => tableDepth(self.paragraph)),
    isListItem: scalar("1.3", (self, engine) => labelsOf(engine, self.story).has(self.paragraph)),
    isLastParagraph: scalar("1.3", (self, engine) => {
      const cell = cellOf(self.paragraph, self.story.root);
      return engine.paragraphs(cell ?? self.story.root).at(-1) === self.paragraph;
    }),
    font: navigation("1.1", (self, engine) => fontObject({ range: content(engine, self), marks: true })),
    contentControls: navigation("1.1", (self) => controlCollection((engine) => controlsInRange(engine, whole(engine, self)))),
    listItem: navigation("1.3", listItem),
    listItemOrNullObject: navigation("1.3", listItem),
    list: navigation("1.3", listOfParagraph),
    listOrNullObject: navigation("1.3", listOfParagraph),
    ...parentMembers<ParagraphState>((self) => ({ story: self.story, node: self.paragraph }), (self, engine) => parentControl(engine, whole(engine, self))),
    getRange: query("1.3", (self, args, engine) => rangeObject(partOfRange(engine, whole(engine, self), args[0]))),
    search: query("1.1", (self, args, engine) => searchRange(engine, content(engine, self), args)),
    getReviewedText: query("1.4", (self, args) => reviewedText(self.paragraph, wordArgument(args[0], ["Original", "Current"], "Original"))),
    getAnnotations: query("1.7", (self, _, engine) => annotationsOfParagraph(self, engine)),
    insertAnnotations: query("1.7", (self, args, engine) => insertAnnotations(self, args[0], engine)),
    getOoxml: query("1.1", (self, _, engine) => rangeOoxml(engine, whole(engine, self))),
    getNext: query("1.3", (self, _, engine) => required(neighbour(self, engine, 1), "no next paragraph")),
    getNextOrNullObject: query("1.3", (self, _, engine) => neighbour(self, engine, 1)),
    getPrevious: query("1.3", (self, _, engine) => required(neighbour(self, engine, -1), "no previous paragraph")),
    getPreviousOrNullObject: query("1.3", (self, _, engine) => neighbour(self, engine, -1)),
    select: query("1.1", (self, args, engine) => {
      const mode = wordArgument(args[0], ["Select", "Start", "End"], "Select");
      engine.selection = partOfRange(engine, whole(engine, self), mode === "Select" ? "Whole" : mode);
    }),
    insertText: write("1.1", (self, args, engine) => rangeObject(insertText(engine, content(engine, self), textArgument(args[0]), locationOf(args[1], INSIDE)))),
    insertParagraph: write("1.1", (self, args, engine) => {
      const location = locationOf(args[1], ["Before", "After"]);
      const made = insertParagraphs(engine, self.story, self.paragraph, location === "Before" ? "before" : "after", textArgument(args[0]));
      return paragraphObject({ story: self.story, paragraph: made[made.length - 1] ?? self.paragraph });
    }),
    insertOoxml: write("1.1", (self, args, engine) => rangeObject(insertOoxml(engine, content(engine, self), textArgument(args[0]), locationOf(args[1], INSIDE)))),
    insertContentControl: write("1.1", (self, _, engine) => controlObject({ story: self.story, sdt: wrapRange(engine, whole(engine, self)) })),
    attachToList: write("1.3", (self, args, engine) => attachToList(engine, self, numberArgument(args[0]), numberArgument(args[1]))),
    delete: write("1.1", (self, _, engine) => {
      removeParagraph(engine, self.story, self.paragraph);
    }),
    clear: write("1.1", (self, _, engine) => {
      insertText(engine, content(engine, self), "", "Replace");
    }),
  },
};

export function paragraphObject(state: ParagraphState): WordObject {
  return new WordObject(PARAGRAPH, state);
}
