import type { InspectableHost } from "./create-document-host";
import { createDocumentHost } from "./create-document-host";
import type { NodeSession } from "./node-session";
import { openNodeSession } from "./node-session";
import type { HostOptions } from "./types";

export type OpenSession = { readonly host: InspectableHost; readonly session: NodeSession; readonly word: NodeSession["Word"] };

/** Opens a .docx for one piece of work and closes the session afterwards, also when the work fails. */
export async function withSession<T>(docx: Uint8Array, options: HostOptions, work: (at: OpenSession) => Promise<T>): Promise<T> {
  const host = createDocumentHost(docx, options);
  const session = openNodeSession(host);
  try {
    return await work({ host, session, word: session.Word });
  } finally {
    session.close();
  }
}

/** The texts of the body's paragraphs, read through the API. */
export async function bodyTexts(word: NodeSession["Word"]): Promise<string[]> {
  return word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs.load("text");
    await context.sync();
    return paragraphs.items.map((paragraph) => paragraph.text);
  });
}
