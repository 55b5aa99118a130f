/** Writes at the end of the document. */
export async function insertText(text) {
  await Word.run(async (context) => {
    context.document.body.insertParagraph(text, Word.InsertLocation.end);
    await context.sync();
  });
}
