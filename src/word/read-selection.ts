import { storyKey } from "../snapshot/story-key";
import { readInWord } from "./in-word";
import type { Reading } from "./read-snapshot";
import type { SelectionPlace } from "./word-host";

/**
 * Which paragraphs of the snapshot's body the selection touches; without a selection the one of the cursor. One round trip.
 * WordApi 1.3 has no position of a paragraph: those from the beginning of the body up to the selection's end are counted, and the
 * count is believed only where the whole text is what the snapshot was read from and the selected paragraphs are the ones that it
 * has there.
 * @throws WordFailure
 */
export async function readSelection(reading: Reading): Promise<SelectionPlace> {
  return readInWord(async (context) => {
    const { body } = context.document;
    body.load("text");
    const selected = context.document.getSelection().paragraphs;
    selected.load("text");
    // Also out of a table, whose cells are bodies of their own; ranges of two stories have no union.
    const upToHere = body.getRange("Start").expandToOrNullObject(selected.getLast().getRange("Whole"));
    upToHere.load("isEmpty");
    const counted = upToHere.paragraphs;
    counted.load("tableNestingLevel");
    await context.sync();
    if (upToHere.isNullObject) return { kind: "refused" };
    const last = counted.items.length - 1;
    const first = counted.items.length - selected.items.length;
    const isSame = selected.items.every(({ text }, at) => {
      const known = reading.snapshot.paragraphs[first + at];
      return known?.story.kind === "body" && (known.hostText ?? known.text) === text;
    });
    const isKnown = isSame && body.text === reading.storyTexts.get(storyKey({ kind: "body" }));
    return isKnown && first >= 0 && first <= last ? { kind: "paragraphs", first, last } : { kind: "changed" };
  });
}
