import { storyKey } from "../snapshot/story-key";
import { cursorRefusal } from "./cursor-refusal";
import type { Reading } from "./read-snapshot";
import type { CursorPlace } from "./word-host";

/** The paragraph that holds the cursor, and where it stands in the snapshot. */
export interface CursorParagraph {
  readonly paragraph: Word.Paragraph;
  /** To be asked after the caller's sync. */
  readonly place: () => CursorPlace;
}

/**
 * Queues what tells where the cursor stands, without a round trip. WordApi 1.3 has no position of a paragraph: the paragraphs
 * from the beginning of the cursor's own story up to it are counted, and the count is believed only where the whole text is
 * what the snapshot was read from and the paragraph's own text is the one that the snapshot has there.
 */
export function queueCursor(context: Word.RequestContext, reading: Reading): CursorParagraph {
  const { body } = context.document;
  body.load("text");
  const paragraph = context.document.getSelection().paragraphs.getLast();
  paragraph.load("text,tableNestingLevel");
  const story = paragraph.parentBody;
  story.load("type");
  paragraph.parentContentControlOrNullObject.load("id");
  // In the cursor's own story: ranges of two stories have no union, and asking for it fails.
  const upToHere = story.getRange("Start").expandTo(paragraph.getRange("Whole")).paragraphs;
  upToHere.load("tableNestingLevel");
  return {
    paragraph,
    place: () => {
      const reason = cursorRefusal(paragraph);
      if (reason) return { kind: "refused", reason };
      const known = reading.snapshot.paragraphs[upToHere.items.length - 1];
      const isSame = known?.story.kind === "body" && (known.hostText ?? known.text) === paragraph.text;
      return isSame && body.text === reading.storyTexts.get(storyKey({ kind: "body" })) ? { kind: "paragraph", paragraph: known.index } : { kind: "changed" };
    },
  };
}
