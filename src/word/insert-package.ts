import { cursorRefusal, holdsObject } from "./cursor-refusal";
import { inWord } from "./in-word";
import type { BeforeWrite, InsertablePackage, InsertOutcome, InsertTarget, WriteRecord } from "./word-host";

/**
 * Inserts whole paragraphs at the cursor, or instead of the whole body. Two round trips.
 * An empty paragraph at the cursor is replaced, else the text goes behind the paragraph that holds the cursor.
 * @throws WordFailure; also when `beforeWrite` fails, and then nothing was written
 */
export async function insertPackage(content: InsertablePackage, target: InsertTarget, beforeWrite: BeforeWrite<WriteRecord>): Promise<InsertOutcome> {
  return target === "whole" ? replaceBody(content, beforeWrite) : insertAtCursor(content, beforeWrite);
}

async function replaceBody(content: InsertablePackage, beforeWrite: BeforeWrite<WriteRecord>): Promise<InsertOutcome> {
  return inWord(async (context) => {
    const { body } = context.document;
    const { texts } = content;
    body.load("text");
    const before = body.getOoxml();
    await context.sync();
    const { text } = body;
    await beforeWrite({ kind: "whole", ooxml: before.value, texts });
    body.load("text");
    const atWrite = body.getOoxml();
    body.insertOoxml(content.ooxml, "Replace");
    await context.sync();
    // What someone typed meanwhile is to come back too.
    if (body.text !== text) await beforeWrite({ kind: "whole", ooxml: atWrite.value, texts });
    return { kind: "inserted", paragraphs: content.texts.length };
  });
}

async function insertAtCursor(content: InsertablePackage, beforeWrite: BeforeWrite<WriteRecord>): Promise<InsertOutcome> {
  return inWord(async (context) => {
    const paragraph = context.document.getSelection().paragraphs.getLast();
    paragraph.load("text,tableNestingLevel,isLastParagraph");
    paragraph.parentBody.load("type");
    paragraph.parentContentControlOrNullObject.load("id");
    const before = paragraph.getOoxml();
    await context.sync();

    const reason = cursorRefusal(paragraph);
    if (reason) return { kind: "refused", reason };
    const replaced = paragraph.text === "" && !holdsObject(before.value);
    await beforeWrite({
      kind: "insertion",
      texts: content.texts,
      anchor: { text: paragraph.text, ooxml: before.value, replaced, wasLast: paragraph.isLastParagraph },
    });
    if (replaced) paragraph.insertOoxml(content.ooxml, "Replace");
    else paragraph.getRange("Whole").insertOoxml(content.ooxml, "After");
    await context.sync();
    return { kind: "inserted", paragraphs: content.texts.length };
  });
}
