import { inlineText } from "../../src/ooxml/inline-text";
import { titleInlines } from "../../src/ooxml/title-inlines";
import type { Inline, ReportBlock } from "../../src/skeletons/types";
import { snapshotOfParagraphs, type ParagraphDraft } from "../../src/snapshot/snapshot-of-text";
import type { ControlSpan, DocumentSnapshot } from "../../src/snapshot/types";

/** A place of a report that is to be filled in. */
export type Field = Exclude<Inline, { kind: "text" | "mayBreak" }>;

/** What stands in a field that is filled in; undefined leaves it as it was inserted. */
export type Fill = (field: Field) => string | undefined;

/** Every field holds the same number or the same words; where all members have full rights, nobody is a candidate. */
export const fillAlike: Fill = (field) => (field.kind !== "tally" ? "甲乙丙" : field.label === "预备党员" ? "0" : "12");

/** Meetings that are held by the month: another number would be asked about. */
const monthly = new Set(["主题党日", "党员大会", "支委会", "党小组会"]);

/** Every fact has a number of its own, as in a real report: what is told later of a fact is part of it, and people come more often than events. */
export function fillApart(): Fill {
  const numbers = new Map<string, number>();
  return (field) => {
    if (field.kind !== "tally") return "甲乙丙";
    if (monthly.has(field.label)) return "12";
    const number = numbers.get(field.key) ?? 90 - numbers.size;
    numbers.set(field.key, number);
    return String(/人次|家次/.test(field.unit) ? number * 100 : number);
  };
}

export function fieldsOf(blocks: readonly ReportBlock[]): Field[] {
  return blocks.flatMap(({ inlines }) => inlines.filter((inline) => inline.kind === "tally" || inline.kind === "prompt"));
}

/** What Word would say of an inserted report; a field that is filled in shows what `fill` gives. */
export function snapshotOfReport(blocks: readonly ReportBlock[], fill?: Fill): DocumentSnapshot {
  return snapshotOfParagraphs(draftsOfReport(blocks, fill));
}

/** The paragraphs of an inserted report, to stand among others. */
export function draftsOfReport(blocks: readonly ReportBlock[], fill?: Fill): readonly ParagraphDraft[] {
  let id = 0;
  return blocks.map((block): ParagraphDraft => {
    const controls: ControlSpan[] = [];
    let text = "";
    const inlines = block.style === "title" ? titleInlines(block.inlines).inlines : block.inlines;
    for (const inline of inlines) {
      const field = inline.kind === "tally" || inline.kind === "prompt" ? inline : undefined;
      const shown = (field && fill?.(field)) ?? inlineText(inline).replaceAll("\n", "\v");
      if (field) {
        id += 1;
        const title = field.kind === "tally" ? field.label : field.title;
        controls.push({ id, tag: field.key, title, start: text.length, end: text.length + shown.length, placeholder: "" });
      }
      text += shown;
    }
    return { text, controls, style: block.style };
  });
}
