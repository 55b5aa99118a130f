import type { ClassTable } from "../batch/word-object";
import { WordObject, navigation, query, scalar, write } from "../batch/word-object";
import { deleteRange, insertText, locationOf } from "../edit/edit-range";
import { insertParagraphs } from "../edit/paragraphs";
import { wrapRange } from "../edit/wrap-range";
import type { Engine } from "../engine";
import { invalidArgument } from "../office-error";
import { insertOoxml } from "../ooxml/insert-ooxml";
import { rangeOoxml } from "../ooxml/flat-ooxml";
import { builtInStyle, shownStyleName } from "../styles/style-names";
import { Styles } from "../styles/styles";
import { findText } from "../text/find-text";
import { textOf } from "../text/pieces";
import type { TextRange } from "../text/text-range";
import { makeRange, positionOf, rangeReviewedText, rangeText, stretchesOf } from "../text/text-range";
import { ancestor } from "../xml/dom";
import { optionsArgument, textArgument, wordArgument } from "./arguments";
import { paragraphCollection, rangeCollection } from "./collections";
import { relationOf } from "./compare-location";
import { controlCollection, controlObject, controlsInRange, parentControl } from "./content-control";
import { fontObject } from "./font";
import { parentMembers } from "./parents";
import { paragraphObject } from "./paragraph";

const ANYWHERE = ["Replace", "Start", "End", "Before", "After"] as const;

/** The part of a range that getRange names. A point has no length. */
export function partOfRange(engine: Engine, range: TextRange, part: unknown): TextRange {
  const which = wordArgument(part, ["Whole", "Start", "End", "After", "Content"], "Whole");
  const parts = stretchesOf(engine, range);
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) throw invalidArgument("an empty range");
  const { story } = range;
  if (which === "Start") return makeRange(engine, story, first.paragraph, first.start, first.paragraph, first.start);
  if (which === "End") return makeRange(engine, story, last.paragraph, last.end, last.paragraph, last.end);
  if (which === "After") {
    const all = engine.paragraphs(story.root);
    const next = range.end.afterMark ? all[all.indexOf(last.paragraph) + 1] : undefined;
    const at = next ?? last.paragraph;
    const offset = next === undefined ? last.end : 0;
    return makeRange(engine, story, at, offset, at, offset);
  }
  return makeRange(engine, story, first.paragraph, first.start, last.paragraph, last.end, which === "Whole" && range.end.afterMark);
}

export function searchRange(engine: Engine, range: TextRange, args: readonly unknown[]): WordObject {
  const wanted = textArgument(args[0]);
  const options = optionsArgument(args[1]);
  const hits = stretchesOf(engine, range).flatMap((part) =>
    findText(textOf(part.paragraph).slice(part.start, part.end), wanted, options).map((hit) =>
      rangeObject(makeRange(engine, range.story, part.paragraph, part.start + hit.start, part.paragraph, part.start + hit.end))),
  );
  return rangeCollection(hits);
}

function other(value: unknown): TextRange {
  if (value instanceof WordObject && value.table.name === "Range") return value.state as TextRange;
  throw invalidArgument("a range was expected");
}

function expand(engine: Engine, self: TextRange, value: unknown): TextRange {
  const right = other(value);
  if (right.story.root !== self.story.root) throw invalidArgument("ranges of two stories");
  const [first, last] = [self, right].map((range) => ({ range, start: positionOf(engine, range, "start"), end: positionOf(engine, range, "end") }));
  if (first === undefined || last === undefined) throw invalidArgument("a range was expected");
  const before = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]);
  const start = before(first.start, last.start) ? self.start : right.start;
  const end = before(first.end, last.end) ? right.end : self.end;
  return makeRange(engine, self.story, start.paragraph, start.offset, end.paragraph, end.offset, end.afterMark);
}

const styleOf = (self: TextRange, engine: Engine): string => {
  const styles = new Styles(engine);
  const names = new Set(stretchesOf(engine, self).map((part) => styles.nameOf(styles.ofParagraph(part.paragraph))));
  return names.size === 1 ? ([...names][0] ?? "") : "";
};

const RANGE: ClassTable<TextRange> = {
  name: "Range",
  members: {
    text: scalar("1.1", (self, engine) => rangeText(engine, self)),
    isEmpty: scalar("1.3", (self, engine) => stretchesOf(engine, self).every((part) => part.start === part.end && !part.withMark)),
    style: scalar("1.1", (self, engine) => shownStyleName(styleOf(self, engine), engine.locale), (self, value, engine) => {
      for (const part of stretchesOf(engine, self)) {
        engine.willWrite(self.story, part.paragraph);
        new Styles(engine).apply(part.paragraph, textArgument(value));
      }
    }),
    styleBuiltIn: scalar("1.3", (self, engine) => builtInStyle(styleOf(self, engine))),
    hyperlink: scalar("1.3", (self, engine) => hyperlinkOf(engine, self)),
    font: navigation("1.1", (self) => fontObject({ range: self, marks: false })),
    paragraphs: navigation("1.1", (self) =>
      paragraphCollection((at) => stretchesOf(at, self).map((part) => paragraphObject({ story: self.story, paragraph: part.paragraph })))),
    contentControls: navigation("1.1", (self) => controlCollection((engine) => controlsInRange(engine, self))),
    ...parentMembers<TextRange>((self) => ({ story: self.story, node: self.start.paragraph }), (self, engine) => parentControl(engine, self)),
    search: query("1.1", (self, args, engine) => searchRange(engine, self, args)),
    getRange: query("1.3", (self, args, engine) => rangeObject(partOfRange(engine, self, args[0]))),
    getReviewedText: query("1.4", (self, args, engine) => rangeReviewedText(engine, self, wordArgument(args[0], ["Original", "Current"], "Original"))),
    getOoxml: query("1.1", (self, _, engine) => rangeOoxml(engine, self)),
    expandTo: query("1.3", (self, args, engine) => rangeObject(expand(engine, self, args[0]))),
    expandToOrNullObject: query("1.3", (self, args, engine) => (other(args[0]).story.root === self.story.root ? rangeObject(expand(engine, self, args[0])) : null)),
    compareLocationWith: query("1.3", (self, args, engine) => relationOf(engine, self, other(args[0]))),
    select: query("1.1", (self, args, engine) => {
      const mode = wordArgument(args[0], ["Select", "Start", "End"], "Select");
      engine.selection = partOfRange(engine, self, mode === "Select" ? "Whole" : mode);
    }),
    insertText: write("1.1", (self, args, engine) => rangeObject(insertText(engine, self, textArgument(args[0]), locationOf(args[1], ANYWHERE)))),
    insertParagraph: write("1.1", (self, args, engine) => {
      const location = locationOf(args[1], ["Before", "After"]);
      const parts = stretchesOf(engine, self);
      const near = (location === "Before" ? parts[0] : parts[parts.length - 1])?.paragraph ?? self.start.paragraph;
      const made = insertParagraphs(engine, self.story, near, location === "Before" ? "before" : "after", textArgument(args[0]));
      return paragraphObject({ story: self.story, paragraph: made[made.length - 1] ?? near });
    }),
    insertOoxml: write("1.1", (self, args, engine) => rangeObject(insertOoxml(engine, self, textArgument(args[0]), locationOf(args[1], ANYWHERE)))),
    insertContentControl: write("1.1", (self, _, engine) => controlObject({ story: self.story, sdt: wrapRange(engine, self) })),
    delete: write("1.1", (self, _, engine) => {
      deleteRange(engine, self);
    }),
    clear: write("1.1", (self, _, engine) => {
      insertText(engine, self, "", "Replace");
    }),
  },
};

function hyperlinkOf(engine: Engine, range: TextRange): string | null {
  const part = stretchesOf(engine, range)[0];
  if (part === undefined) return null;
  const piece = engine.pieceAt(part.paragraph, part.start);
  const link = piece === null ? null : ancestor(piece.run, "hyperlink");
  return link === null ? null : engine.linkTarget(link);
}

export function rangeObject(range: TextRange): WordObject {
  return new WordObject(RANGE, range);
}
