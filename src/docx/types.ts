import type { DocumentSnapshot } from "../snapshot/types";

/** Why a file is not read. Each has its sentence in refusal-messages.ts. */
export type RefusalReason =
  | "empty-file"
  | "owner-file"
  | "password-protected"
  | "old-word"
  | "other-old-office"
  | "open-document"
  | "other-format"
  | "office-encrypted"
  | "empty-zip"
  | "zip-password"
  | "damaged"
  | "too-large"
  | "too-many"
  | "too-long"
  | "too-deep"
  | "too-tangled"
  | "encoding"
  | "doctype"
  | "no-main-document"
  | "not-word";

/** A .docx as it was read, or the reason why it was not. */
export type DocxReading =
  | {
      readonly kind: "read";
      readonly snapshot: DocumentSnapshot;
      /** Number formats of w:numFmt that are in use and not known here; their numbers are drawn as 1, 2, 3. */
      readonly unknownFormats: readonly string[];
    }
  | { readonly kind: "refused"; readonly reason: RefusalReason };
