import { supports } from "./api-sets";
import { readInWord } from "./in-word";
import type { DocumentChange } from "./document-change";

/**
 * Calls the listener for every change of the document that Word tells of, the add-in's own writes too. Word may leave out
 * changes, so silence proves nothing. Where the host has no such events (below WordApi 1.6), or does not take the handlers, the
 * listener is never called.
 * @returns ends it; may be called more than once
 */
export function onDocumentChange(listener: (change: DocumentChange) => void): () => void {
  let isOver = false;
  const tell = (kind: DocumentChange["kind"]) => (event: { readonly uniqueLocalIds: readonly string[] }) => {
    if (!isOver) listener({ kind, paragraphs: event.uniqueLocalIds });
    return Promise.resolve();
  };
  const registered = register(tell).catch(() => []);
  return () => {
    if (isOver) return;
    isOver = true;
    // What Word does not take back goes on being ignored.
    void registered.then(unregister).catch(() => undefined);
  };
}

type Tell = (kind: DocumentChange["kind"]) => (event: { readonly uniqueLocalIds: readonly string[] }) => Promise<void>;
type Registered = readonly Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">[];

async function register(tell: Tell): Promise<Registered> {
  return readInWord(async (context) => {
    const handlers: Registered[number][] = [];
    if (supports("1.6")) {
      const { document } = context;
      handlers.push(document.onParagraphAdded.add(tell("added")), document.onParagraphChanged.add(tell("changed")), document.onParagraphDeleted.add(tell("deleted")));
      await context.sync();
    }
    return handlers;
  });
}

async function unregister(handlers: Registered): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}
