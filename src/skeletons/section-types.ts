import type { ReportForm } from "./report-forms";

/**
 * What a section is about, in the order of the pane: 理论学习, 组织建设, 党员队伍, 党风廉政, 意识形态和宣传统战群团, 服务群众,
 * 党建引领, 业务和机关工作, 本人履职, 体会和问题, 打算和建议.
 */
export type SectionTopic =
  "study" | "organisation" | "members" | "integrity" | "ideology" | "service" | "fusion" | "business" | "self" | "problems" | "plan";

/** A sub-heading of a section and what stands under it. */
export interface SectionPart {
  /** Without number and end mark, as the heading of a section. */
  readonly heading: string;
  /** Paragraphs in the markup of docs/skeletons.md, at least one. */
  readonly text: readonly string[];
}

/**
 * A heading with what stands under it, to be put into a report that is being written. Data only. One text serves every form in `forms`:
 * {period}, {planned} and their like say its time. Level, number and form (run-in or
 * a line of its own) come from the text that it is put into; the section reads well either way.
 */
export interface Section {
  /** Unique among the sections, ASCII, kebab-case. */
  readonly id: string;
  readonly topic: SectionTopic;
  /** The forms of report that it fits; in others it is not offered. */
  readonly forms: readonly ReportForm[];
  /** What a clerk would call the section in the pane's list. */
  readonly name: { readonly zh: string; readonly en: string };
  /** Further Chinese words to find it by, beside its name, heading and text: short forms, names of its activities. */
  readonly words: readonly string[];
  /** Ids of the skeletons it is typical for; absent: all of its forms. It says what comes first in the list, not what is allowed. */
  readonly kinds?: readonly string[];
  /** Without number and end mark; may hold {year} and {nextYear} only. */
  readonly heading: string;
  /** Paragraphs in the markup of docs/skeletons.md, one to three; of a section with parts the words that lead to them. */
  readonly text: readonly string[];
  /** The same in short, for key points and where room is scarce (要点式): one paragraph in the markup; of no section with parts. */
  readonly brief?: string;
  /** One level of sub-headings, numbered in the next form of the report; only where the whole part of a report is one section. */
  readonly parts?: readonly SectionPart[];
}
