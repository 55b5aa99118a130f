import type { OwnPhrases } from "../phrases/phrase-at";
import type { Period } from "./report-forms";

/** A kind of party organisation: 党支部, 党总支, 党委, 党组, 党工委, 机关党委. */
export type PartyKind = "branch" | "generalBranch" | "partyCommittee" | "partyGroup" | "workCommittee" | "organCommittee";

/** The writer's choice: a kind of party organisation, or 行政, a unit in which there is none. */
export type Organisation = PartyKind | "administration";

/** What the writer says once about the report. Empty strings are fields not yet given. */
export interface WriterInfo {
  /** The unit's name, for example 清河县水务局. A party organisation's name in it counts as `party` (see `namesOf`). */
  readonly unit: string;
  /** The party organisation as it is called at home, 局党组, 机关党支部, or by its full name; absent: not given. */
  readonly party?: string;
  /** Superior organs as they stand in the text, for example 县委、县政府. */
  readonly superiors: string;
  /** The year that the report is about. */
  readonly year: number;
  /** Date of signature as it stands in the text (2026年12月20日), "" for a prompt. */
  readonly date: string;
  /** The office's own wording of the phrases that lead a report; absent: what is current in the year. */
  readonly phrases?: OwnPhrases;
  /** The kind of organisation; absent: as the party organisation's name says, else the skeleton's own. */
  readonly organisation?: Organisation;
  /** The time that the report is about: what {period} and its like say; absent: a year. */
  readonly period?: Period;
}

/** Whose report it is: a party organisation's, or the unit's (a person's report counts as the unit's). */
export type Voice = "party" | "unit";

/** The paragraph styles of GB/T 9704 that the skeletons use; `imprint` is the line of a brief with who edits it left, the date right. */
export type ReportStyle = "title" | "subtitle" | "imprint" | "recipient" | "heading1" | "heading2" | "heading3" | "body" | "signature" | "date";

/** A stretch of a paragraph. */
export type Inline =
  /** `lead`: a run-in heading: set in the font of its level, the rest of the paragraph in the body's. */
  | { readonly kind: "text"; readonly text: string; readonly lead?: 2 | 3 }
  /** A number to fill in: a content control with a tag, shown as a mask while empty. The unit stands behind it as text. */
  | { readonly kind: "tally"; readonly key: string; readonly label: string; readonly unit: string }
  /** Words to fill in: a content control whose text is the prompt itself, for example 【写明主要原因】. */
  | { readonly kind: "prompt"; readonly key: string; readonly title: string; readonly text: string }
  /** A place where a line of the title may end; it is no text. Titles only. */
  | { readonly kind: "mayBreak" };

/** One paragraph of a report, ready to become WordprocessingML. */
export interface ReportBlock {
  readonly style: ReportStyle;
  readonly inlines: readonly Inline[];
}

/** How the number of a heading is written. */
export type NumberForm = "一、" | "（一）" | "1." | "（1）" | "一是";

/** Where a kind of report stands in the pane's list: 党建, 述职, 总结和计划, 其他. */
export type SkeletonGroup = "party" | "duty" | "summary" | "other";

/** A part of a skeleton that the writer may leave out: its heading and what stands under it. */
export interface SkeletonPart {
  /** Unique in its skeleton, ASCII, kebab-case. */
  readonly id: string;
  /** The heading without its number and end mark; of a part without heading its name in the outline (导语), which is never printed. */
  readonly heading: string;
  /** Level of the heading, 0 when the part has none. */
  readonly level: 0 | 1 | 2 | 3;
  /**
   * `runIn`: the text follows the heading in the same paragraph; `plain`: no heading, level 0;
   * `recipient`: no heading either, the text is the line above the report that says to whom it speaks, or below it to whom it goes;
   * `subtitle`: a line in the middle under the title; `imprint`: two texts, the left and the right end of one line, with a rule below;
   * `headline`: a title below the head of a paper. These three have no heading either.
   */
  readonly form: "standalone" | "runIn" | "plain" | "recipient" | "subtitle" | "imprint" | "headline";
  /** Paragraphs of the part, in the small markup of docs/skeletons.md. */
  readonly text: readonly string[];
  /** Form of the numbers of the headings directly under it, where it is not the scheme's; "" for none. */
  readonly numbers?: NumberForm | "";
  /** It tells of the unit's party organisation and stays out where the writer says that there is none (行政). */
  readonly needs?: "party";
  readonly parts?: readonly SkeletonPart[];
}

/** The skeleton of one kind of report: data only, one file each. */
export interface Skeleton {
  readonly id: string;
  readonly group: SkeletonGroup;
  readonly name: { readonly zh: string; readonly en: string };
  /** The report's title in the markup of `SkeletonPart.text`, with | where a line of the title may end. */
  readonly title: string;
  /** Number forms by level, from level 1; "" for a level without numbers. */
  readonly scheme: readonly (NumberForm | "")[];
  readonly parts: readonly SkeletonPart[];
  /** Who signs at the end, with the date: the unit, the party organisation, or a person, who is asked for in the document. */
  readonly signature: "unit" | "party" | "person" | "none";
  /** The party organisation that speaks while the writer names none; absent: the report is not a party organisation's. */
  readonly organisation?: PartyKind;
}

/** One line of the outline in the pane. */
export interface OutlineItem {
  readonly id: string;
  /** Number and heading as they will stand in the document (一、2026年度党建工作开展情况), or the name of a part without heading. */
  readonly label: string;
  /** The same without the number. */
  readonly heading: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly parts: readonly OutlineItem[];
}
