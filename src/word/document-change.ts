/** Which paragraphs may be different, as Word told it. */
export interface ChangedParagraphs {
  readonly ids: readonly string[];
  /** Paragraphs came or went. */
  readonly isStructure: boolean;
}

/** Paragraphs that came, changed or went, by the ids that Word gives them while the document is open. */
export interface DocumentChange {
  readonly kind: "added" | "changed" | "deleted";
  readonly paragraphs: readonly string[];
}
