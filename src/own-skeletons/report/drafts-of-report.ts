import { LABEL_RANK, labelText, type Label } from "../../checks/numbering/label";
import type { Paragraph } from "../../snapshot/types";
import { bareHeading } from "../file/bare-heading";
import { headingParts } from "./heading-parts";
import type { ReportHeading } from "./headings";
import type { PartDraft } from "./drafts";
import { paragraphMarkup, type MarkupContext } from "./paragraph-markup";
import { styledPart } from "./styled-part";

/** What the walk over a report needs to know of its paragraphs. */
export interface ReportLayout {
  readonly headings: ReadonlyMap<number, ReportHeading>;
  /** Typed numbers of the paragraphs that are no headings. */
  readonly points: ReadonlyMap<number, Label>;
  /** Where the text of a heading begins behind its typed number, UTF-16. */
  readonly labelEnd: (paragraph: number) => number;
  /** The paragraph is text of the report: body, no table, no title, no signature. */
  readonly isText: (paragraph: Paragraph) => boolean;
}

const RECIPIENT = /^[^。，；]{1,40}[：:]$/u;
/** Stands for a heading that has a number and no words. */
const NO_WORDS = "【写明小标题】";

/** The parts of a report in their order, every text once: under the heading before it, or before the first in a part without one. */
export function draftsOfReport(paragraphs: readonly Paragraph[], layout: ReportLayout, context: MarkupContext): PartDraft[] {
  const top: PartDraft[] = [];
  const byParagraph = new Map<number, PartDraft>();
  let current: PartDraft | null = null;
  for (const paragraph of paragraphs) {
    if (!layout.isText(paragraph)) continue;
    const heading = layout.headings.get(paragraph.index);
    if (heading !== undefined) {
      const draft = headingDraft(paragraph, heading, layout, context);
      byParagraph.set(paragraph.index, draft);
      (heading.parent === null ? top : (byParagraph.get(heading.parent)?.parts ?? top)).push(draft);
      current = draft;
      continue;
    }
    const isSalutation = current === null && top.length === 0 && RECIPIENT.test(paragraph.text.trim());
    const styled = isSalutation ? null : styledPart(paragraph, context);
    if (styled !== null) {
      const last = top.at(-1);
      if (last?.form === "recipient" && styled.form === "recipient") last.text.push(...styled.text);
      else top.push(styled);
      current = null;
      continue;
    }
    const point = layout.points.get(paragraph.index);
    const lead = current === null ? "" : belowLabel(point, current);
    if (lead !== "") context.notes.add("renumbered");
    const texts = paragraphMarkup(paragraph, lead === "" ? 0 : (point?.end ?? 0), "text", context).filter((text) => text !== "");
    if (texts.length === 0) continue;
    if (lead !== "") texts[0] = lead + (texts[0] ?? "");
    if (isSalutation) {
      top.push({ heading: "称谓", level: 0, form: "recipient", text: texts, parts: [] });
      continue;
    }
    if (current === null) {
      current = { heading: "导语", level: 0, form: "plain", text: [], parts: [] };
      top.push(current);
    }
    current.text.push(...texts);
  }
  return top;
}

/**
 * A number for the point of a list where the headings above have been moved one form down: 1. becomes （1）, （1） becomes ①.
 * "" where it stays.
 */
function belowLabel(point: Label | undefined, { isMoved }: PartDraft): string {
  if (point === undefined || isMoved !== true) return "";
  return labelText(LABEL_RANK[point.form] <= LABEL_RANK["1."] ? "（1）" : "①", point.value);
}

function headingDraft(paragraph: Paragraph, { level, numbers, isMoved, isRenumbered }: ReportHeading, { labelEnd }: ReportLayout, context: MarkupContext): PartDraft {
  const { notes, facts } = context;
  const from = labelEnd(paragraph.index);
  const { heading: words, mark, restAt, hasRest } = headingParts(paragraph.text.slice(from));
  const isRunIn = level > 1 && (hasRest || mark === "。");
  const [written = ""] = paragraphMarkup(paragraph, from, "heading", context, from + paragraph.text.slice(from).indexOf(words) + words.length);
  // A second number behind the first (一、（一）学习) would be printed behind the skeleton's own.
  const markup = bareHeading(written);
  if (markup !== written.trim()) notes.add("renumbered");
  if (isRenumbered) notes.add("renumbered");
  if (level === 1 && hasRest) notes.add("apart");
  else if (mark !== "" && !(isRunIn && mark === "。")) notes.add("marks");
  if (/\d|[*＊×✕□○_]|[xXＸｘ]{2}/u.test(markup) || (facts.unit.length > 1 && words.includes(facts.unit))) notes.add("headings");
  const rest = hasRest ? paragraphMarkup(paragraph, from + restAt, "text", context).filter((text) => text !== "") : [""];
  return {
    heading: markup === "" ? NO_WORDS : markup,
    level,
    form: isRunIn ? "runIn" : "standalone",
    text: hasRest || isRunIn ? rest : [],
    own: numbers,
    isMoved,
    parts: [],
  };
}
