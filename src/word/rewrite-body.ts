import { storyKey } from "../snapshot/story-key";
import { inWord } from "./in-word";
import type { Reading } from "./read-snapshot";
import type { BeforeWrite, RewriteOutcome, WriteRecord } from "./word-host";

/**
 * Takes the whole body as a package and puts it back rewritten, page set-up included. Two round trips. What someone typed between the
 * two is put back in a third.
 * @param reading a fresh reading of the document
 * @param rewrite gets the flat package and gives it back with the same text, or null to leave the document as it is
 * @returns `stale` when the document was edited since the reading, `declined` after null: nothing is changed then
 * @throws WordFailure; also when `beforeWrite` or `rewrite` fails, and then nothing was written
 */
export async function rewriteBody(reading: Reading, rewrite: (ooxml: string) => string | null, beforeWrite: BeforeWrite<WriteRecord>): Promise<RewriteOutcome> {
  return inWord(async (context) => {
    const { body } = context.document;
    body.load("text");
    const before = body.getOoxml();
    await context.sync();

    const { text } = body;
    if (text !== reading.storyTexts.get(storyKey({ kind: "body" }))) return { kind: "stale" };
    const after = rewrite(before.value);
    if (after === null) return { kind: "declined" };

    const { paragraphs } = reading.snapshot;
    const texts = paragraphs.filter(({ story }) => story.kind === "body").map(({ text }) => text);
    await beforeWrite({ kind: "whole", ooxml: before.value, texts });
    body.load("text");
    const atWrite = body.getOoxml();
    body.insertOoxml(after, "Replace");
    await context.sync();

    if (body.text === text) return { kind: "rewritten" };
    body.insertOoxml(atWrite.value, "Replace");
    await context.sync();
    return { kind: "stale" };
  });
}
