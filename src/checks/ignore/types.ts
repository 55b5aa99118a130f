/** This one place, known by its words and those around it, so that edits elsewhere do not bring it back. */
export interface IgnoredPlace {
  readonly scope: "place";
  readonly ruleId: string;
  readonly excerpt: string;
  /** The nearest words of the sentence on either side. */
  readonly before: string;
  readonly after: string;
  /** Which one, from 0, when the same words stand in the document several times. */
  readonly nth: number;
}

/** The same words, anywhere in this document. */
export interface IgnoredInDocument {
  readonly scope: "document";
  readonly ruleId: string;
  readonly excerpt: string;
}

/** Anywhere in this office: everything of a rule, or its findings on one word. */
export interface IgnoredInOffice {
  readonly scope: "office";
  readonly ruleId: string;
  readonly excerpt?: string;
}

export type Ignored = IgnoredPlace | IgnoredInDocument | IgnoredInOffice;
