import type { Ignored, IgnoredInDocument, IgnoredPlace } from "../checks/ignore/types";
import type { Story } from "../snapshot/types";
import type { FilledField, LastYear } from "../tallies/types";
import type { ColourPiece, MarkRecord, ParagraphRecord, PastWrite, RecordedEdit, WriteRecord } from "../word/word-host";
import { either, finite, later, list, object, oneOf, text, truth, whole, type Shape } from "./shape";

/** Longest texts, in UTF-16 units: a name or an id, a paragraph, a package of a whole document. */
const NAME = 2_000;
const PARAGRAPH = 1_000_000;
const PACKAGE = 30_000_000;
/** Most items of any list: more than a document has paragraphs. */
const ITEMS = 100_000;
const OFFSET = 1_000_000_000;
/** The last moment that a date can name, in milliseconds since 1970. */
const LAST_MOMENT = 8_640_000_000_000_000;
/** Steps of one action that hold steps again: an action has one level of them. */
const DEEPEST_STEPS = 3;

const name = text(NAME);
const words = text(PARAGRAPH);
const offset = whole(0, OFFSET);
/** Ids of content controls are numbers of 32 bits; our own stand below. */
const controlId = whole(-OFFSET * 10, OFFSET * 10);

const story = object<Story>(
  { kind: oneOf("body", "header", "footer", "footnote", "textbox") },
  { section: offset, variant: oneOf("Primary", "FirstPage", "EvenPages") },
);

const colourPiece = object<ColourPiece>({ length: offset, colour: either<string | null>(oneOf(null), text(40)) }, {});

/** One mark in the document. */
export const markShape: Shape<MarkRecord> = object<MarkRecord>(
  { id: name, story, indexInStory: offset, start: offset, excerpt: words, colour: text(40), before: list(colourPiece, ITEMS), left: name, right: name },
  { controlId },
);

const ignoredPlace = object<IgnoredPlace>({ scope: oneOf("place"), ruleId: name, excerpt: words, before: name, after: name, nth: offset }, {});
const ignoredInDocument = object<IgnoredInDocument>({ scope: oneOf("document"), ruleId: name, excerpt: words }, {});

/**
 * What a document can set aside: places of its own. What counts for every document of an office, only the office's settings on this
 * computer can say; no document can bring it along.
 */
export const ignoredShape: Shape<Ignored> = either<Ignored>(ignoredPlace, ignoredInDocument);

const edit = object<RecordedEdit>({ start: offset, end: offset, text: words }, { controlId });
const paragraph = object<ParagraphRecord>({ story, indexInStory: offset, before: words, edits: list(edit, ITEMS) }, {});

type Write<Kind extends WriteRecord["kind"]> = Extract<WriteRecord, { kind: Kind }>;
type Anchor = Write<"insertion">["anchor"];

const anchor = object<Anchor>({ text: words, ooxml: text(PACKAGE), replaced: truth, wasLast: truth }, { edited: words });

/** A write that can be taken back. */
export const writeShape: Shape<WriteRecord> = writeAt(0);

function writeAt(depth: number): Shape<WriteRecord> {
  const simple = [
    object<Write<"edits">>({ kind: oneOf("edits"), paragraphs: list(paragraph, ITEMS) }, {}),
    object<Write<"insertion">>({ kind: oneOf("insertion"), texts: list(words, ITEMS), anchor }, {}),
    object<Write<"whole">>({ kind: oneOf("whole"), ooxml: text(PACKAGE), texts: list(words, ITEMS) }, {}),
  ];
  if (depth === DEEPEST_STEPS) return either<WriteRecord>(...simple);
  const steps = object<Write<"steps">>({ kind: oneOf("steps"), steps: list(later(() => writeAt(depth + 1)), ITEMS) }, {});
  return either<WriteRecord>(...simple, steps);
}

export const whatShape: Shape<PastWrite["what"]> = object<PastWrite["what"]>({ verb: text(40), at: whole(0, LAST_MOMENT) }, {});

export const fieldShape: Shape<FilledField> = object<FilledField>({ id: name, sentence: words, slot: offset, repeat: offset }, {});

export const lastYearShape: Shape<LastYear> = object<LastYear>({ text: name, amount: finite, certain: truth }, { planned: truth });

export { name as nameShape, words as wordsShape };
