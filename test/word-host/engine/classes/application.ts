import type { ClassTable } from "../batch/word-object";
import { WordObject, query } from "../batch/word-object";
import { invalidArgument } from "../office-error";
import { OpcPackage } from "../package/opc-package";
import { REL_TYPE } from "../xml/namespaces";

const DOCUMENT_CREATED: ClassTable<{ readonly docx: Uint8Array }> = {
  name: "DocumentCreated",
  members: {
    open: query("1.3", (self, _, engine) => {
      engine.opened.push(self.docx);
    }),
  },
};

const APPLICATION: ClassTable<null> = {
  name: "Application",
  members: {
    createDocument: query("1.3", (_, args) => new WordObject(DOCUMENT_CREATED, { docx: docxOf(args[0]) })),
  },
};

export function applicationObject(): WordObject {
  return new WordObject(APPLICATION, null);
}

/** The bytes of a base64 text, checked to be a package with a main document, as Word checks before it opens one. */
function docxOf(base64: unknown): Uint8Array {
  if (typeof base64 !== "string") throw invalidArgument("createDocument takes base64");
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    if (OpcPackage.ofZip(bytes).related("", REL_TYPE.main) !== null) return bytes;
  } catch {
    throw invalidArgument("createDocument was given no package");
  }
  throw invalidArgument("the package has no main document");
}
