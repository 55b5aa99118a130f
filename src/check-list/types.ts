import type { Level, Message, RuleFamily } from "../checks/types";
import type { Verdict } from "../checks/verdict-of";
import type { SnapshotNotice, StoryKind } from "../snapshot/types";

/** One thing that was looked for, and what became of it. */
export interface CheckedRule {
  readonly title: Message;
  /** "off" was not looked for in this office. */
  readonly level: Level | "off";
  readonly findings: number;
}

export interface CheckedFamily {
  readonly family: RuleFamily;
  readonly rules: readonly CheckedRule[];
  readonly must: number;
  readonly should: number;
  readonly hint: number;
  readonly ignored: number;
}

/** A finding as the list names it: where it stands, what it is, and the words with their neighbours. */
export interface ListedPlace {
  readonly story: StoryKind;
  /** From 1, in its story. */
  readonly paragraph: number;
  readonly level: Level;
  readonly rule: Message;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What one check of a document came to, to be handed on: 检查单. */
export interface CheckList {
  /** The report's own title; "" when it has none. */
  readonly title: string;
  /** The reporting unit; "" when the writer has not named it. */
  readonly unit: string;
  readonly checkedAt: Date;
  /** Of the add-in. */
  readonly version: string;
  readonly verdict: Verdict;
  readonly families: readonly CheckedFamily[];
  /** What is still there, by level and then in document order. */
  readonly open: readonly ListedPlace[];
  /** What the writer or the office has set aside. */
  readonly ignored: readonly ListedPlace[];
  /** What must be known of how the document was read. */
  readonly notices: readonly SnapshotNotice[];
}
