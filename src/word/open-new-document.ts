import { inWord } from "./in-word";

/**
 * Opens a window with a new document.
 * @param docx the bytes of a .docx
 * @throws WordFailure
 */
export async function openNewDocument(docx: Uint8Array): Promise<void> {
  await inWord(async (context) => {
    context.application.createDocument(base64Of(docx)).open();
    await context.sync();
  });
}

/** In pieces, because a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const size = 8192;
  let binary = "";
  for (let at = 0; at < bytes.length; at += size) binary += String.fromCharCode(...bytes.subarray(at, at + size));
  return btoa(binary);
}
