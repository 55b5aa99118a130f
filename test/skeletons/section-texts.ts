import { inlineText } from "../../src/ooxml/inline-text";
import { briefSection } from "../../src/sections/brief-section";
import { buildReport } from "../../src/skeletons/build-report";
import { periodOf, type ReportForm } from "../../src/skeletons/report-forms";
import type { Section } from "../../src/skeletons/section-types";
import type { Inline, ReportBlock, WriterInfo } from "../../src/skeletons/types";
import { reportAround } from "./report-around-section";

export const writer: WriterInfo = { unit: "河湾镇党支部", superiors: "镇党委", year: 2026, date: "2026年12月3日" };

/** The form in which a section is looked at as one of the library: the first that it fits. */
export const formOf = ({ forms: [first] }: Section): ReportForm => first ?? "year";

/** The section at length and, where it has one, in its short form. */
export const lengthsOf = (section: Section): readonly Section[] => (section.brief === undefined ? [section] : [section, briefSection(section)]);

/** The paragraphs of a section alone, its heading run-in. */
export function blocksOf(section: Section, form = formOf(section)): readonly ReportBlock[] {
  const shape = { level: 2, form: "runIn" } as const;
  const around = new Set(buildReport(reportAround(undefined, shape, form), { ...writer, period: periodOf(form, "") }).map(textOf));
  return buildReport(reportAround(section, shape, form), { ...writer, period: periodOf(form, "") }).filter((block) => !around.has(textOf(block).replace(/^（四）/, "（三）")));
}

export function textOf({ inlines }: ReportBlock): string {
  return inlines.map(inlineText).join("");
}

export function inlinesOf(blocks: readonly ReportBlock[]): Inline[] {
  return blocks.flatMap(({ inlines }) => inlines);
}

export function talliesIn(blocks: readonly ReportBlock[]) {
  return inlinesOf(blocks).filter((inline) => inline.kind === "tally");
}

export function promptsIn(blocks: readonly ReportBlock[]) {
  return inlinesOf(blocks).filter((inline) => inline.kind === "prompt");
}

/** What a paragraph says, sentence by sentence, without numbers and fields. */
export function sentencesOf(blocks: readonly ReportBlock[]): string[] {
  return blocks.flatMap((block) =>
    textOf(block)
      .split(/[。；]/)
      .map((sentence) => sentence.replace(/^(?:（[一二三四五六七八九]）|\d\.|[一二三四五六七八九][、是])/, ""))
      .filter((sentence) => sentence !== ""),
  );
}
