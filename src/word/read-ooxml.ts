import { readInWord } from "./in-word";

/**
 * The whole document as a flat package, to be looked through: WordApi 1.3 names no comments and no revisions. One round trip,
 * whose answer is as large as the file.
 * @throws WordFailure
 */
export async function readOoxml(): Promise<string> {
  return readInWord(async (context) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    return ooxml.value;
  });
}
