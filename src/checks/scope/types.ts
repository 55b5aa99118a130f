/** 表格, 引文, 脚注, 页眉页脚: what the writer may leave out of the check. */
export type ScopePart = "tables" | "quotations" | "notes" | "headers";

export const scopeParts: readonly ScopePart[] = ["tables", "quotations", "notes", "headers"];

/** Paragraphs of one snapshot, by index, both included. */
export interface ParagraphSpan {
  readonly first: number;
  readonly last: number;
}

/** Which findings count. The rules themselves always look at the whole text: a number is right or wrong among its neighbours. */
export interface Scope {
  /** 所选段落; null for the whole text. */
  readonly paragraphs: ParagraphSpan | null;
  /** Parts that are left out. */
  readonly without: readonly ScopePart[];
}

export const wholeScope: Scope = { paragraphs: null, without: [] };

/** Whether every finding counts, so that a verdict may be about the whole report. */
export function isWholeScope({ paragraphs, without }: Scope): boolean {
  return paragraphs === null && without.length === 0;
}
