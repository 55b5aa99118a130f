import { createOfficeWordHost } from "../../src/word/create-office-word-host";
import type { WordHost } from "../../src/word/word-host";
import { createDocumentHost } from "../word-host/create-document-host";
import { installGlobals, openNodeSession } from "../word-host/node-session";
import type { DocumentHost, HostOptions } from "../word-host/types";

export interface OpenDocument {
  readonly document: DocumentHost;
  readonly word: WordHost;
  /** A second pane over the same document, as after closing and opening again. */
  reopen(): WordHost;
  /** Resolves when the events of the document so far are with their listeners. */
  delivered(): Promise<void>;
  close(): void;
}

/** A .docx in the Word stand-in, with the real office.js proxies between it and src/word. */
export function openDocument(docx: Uint8Array, options: HostOptions = {}): OpenDocument {
  const document = createDocumentHost(docx, options);
  const session = openNodeSession(document);
  const removeGlobals = installGlobals(session);
  return {
    document,
    word: createOfficeWordHost(),
    reopen: createOfficeWordHost,
    delivered: () => session.delivered(),
    close: () => {
      removeGlobals();
      session.close();
    },
  };
}
