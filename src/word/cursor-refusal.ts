import type { InsertOutcome } from "./word-host";

type RefusalReason = Extract<InsertOutcome, { kind: "refused" }>["reason"];

/** What must be known of the paragraph at the cursor before whole paragraphs may go there; loaded with the caller's sync. */
export interface CursorSurroundings {
  readonly tableNestingLevel: number;
  /** The story that holds it; a table cell is a body of its own. */
  readonly parentBody: { readonly type: string };
  /** A control that holds the whole paragraph, not one inside it. */
  readonly parentContentControlOrNullObject: { readonly isNullObject: boolean };
}

/** Why whole paragraphs cannot go beside a paragraph; null when they can. */
export function cursorRefusal({ tableNestingLevel, parentBody, parentContentControlOrNullObject }: CursorSurroundings): RefusalReason | null {
  if (tableNestingLevel > 0) return "table";
  if (/header|footer/i.test(parentBody.type)) return "header";
  if (/note/i.test(parentBody.type)) return "note";
  return parentContentControlOrNullObject.isNullObject ? null : "control";
}

/** A paragraph without text may still hold a picture, a text box or a formula. */
export function holdsObject(ooxml: string): boolean {
  return /<(?:w:drawing|w:pict|w:object|m:oMath|mc:AlternateContent)\b/.test(ooxml);
}
