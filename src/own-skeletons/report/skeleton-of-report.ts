import { outlineOf } from "../../checks/numbering/outline";
import { kindOfReport } from "../../checks/structure/kind-of-report";
import { namesOf } from "../../skeletons/names/names-of";
import type { Skeleton, SkeletonGroup } from "../../skeletons/types";
import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { limits } from "../file/limits";
import { ownId } from "../own-id";
import { takeClosing } from "./closing-part";
import { allDrafts, finishedParts, schemeOf } from "./drafts";
import { draftsOfReport } from "./drafts-of-report";
import { headingParts } from "./heading-parts";
import { headingsOf } from "./headings";
import { maskFigures } from "./mask-figures";
import type { MarkupContext } from "./paragraph-markup";
import { safeName } from "./safe-text";
import { withSeriesParts } from "./series-parts";
import { signatureOf } from "./signature-of";
import { tallyPlaces } from "./tally-places";
import { titleMarkup, titleParagraphs } from "./title-of";
import { NoteTaker, type ReportFacts, type SkeletonOfReport } from "./types";

/**
 * Makes a skeleton of a report: its headings with their levels and numbers, its text with tallies for numbers, fields for unit,
 * superiors and years, and prompts for 【…】; who signs becomes `signature`. `buildReport` with the same writer gives the headings
 * and the text back, masks where numbers were. Linear in the length of the document but for the reading of its numbers.
 */
export function skeletonOfReport(snapshot: DocumentSnapshot, given: ReportFacts): SkeletonOfReport {
  const facts = { ...given, ...namesOf(given) };
  const headings = headingsOf(snapshot);
  const title = titleParagraphs(snapshot).filter(({ index }) => !headings.has(index));
  const titleIndexes = new Set(title.map(({ index }) => index));
  const signed = signatureOf(snapshot, facts, (paragraph) => headings.has(paragraph) || titleIndexes.has(paragraph));
  const typedEnds = new Map(outlineOf(snapshot).numbered.map(({ paragraph, typed }) => [paragraph, typed?.end ?? 0]));
  const labelEnd = (paragraph: number): number => typedEnds.get(paragraph) ?? 0;
  const isText = (paragraph: Paragraph): boolean =>
    headings.has(paragraph.index) || (isBody(paragraph) && !isContents(paragraph) && !titleIndexes.has(paragraph.index) && !signed.paragraphs.has(paragraph.index));
  const textStart = (index: number): number | undefined => {
    const paragraph = snapshot.paragraphs[index];
    if (paragraph === undefined || !isText(paragraph)) return undefined;
    if (!headings.has(index)) return 0;
    const { restAt, hasRest } = headingParts(paragraph.text.slice(labelEnd(index)));
    return hasRest ? labelEnd(index) + restAt : undefined;
  };

  const masked = maskFigures(snapshot, textStart);
  const notes = new NoteTaker();
  const context: MarkupContext = {
    facts,
    notes,
    tallies: tallyPlaces(masked, facts, textStart),
    counted: { fields: { unit: 0, party: 0, superiors: 0, partySuperiors: 0, year: 0, nextYear: 0 }, prompts: 0, titles: new Map() },
  };
  const maskedTitle = masked.paragraphs.filter(({ index }) => titleIndexes.has(index));
  const titleText = titleMarkup(maskedTitle, nameOf(facts.name), context);
  const points = new Map(outlineOf(snapshot).numbered.flatMap(({ paragraph, typed }) => (typed === null || headings.has(paragraph) ? [] : [[paragraph, typed] as const])));
  const drafts = draftsOfReport(masked.paragraphs, { headings, points, labelEnd, isText }, context);
  if (drafts.length === 0) return { kind: "nothing" };

  const closing = takeClosing(drafts);
  drafts.forEach(withSeriesParts);
  if (closing.length > 0) drafts.push({ heading: "结语", level: 0, form: "plain", text: [...closing], parts: [] });
  const scheme = schemeOf(drafts);
  leftOut(snapshot, headings, notes);
  if (title.length === 0) notes.add("noTitle");
  notes.add("lists", outlineOf(snapshot).numbered.filter(({ paragraph }) => !headings.has(paragraph)).length);

  const name = nameOf(facts.name);
  const skeleton: Skeleton = {
    id: ownId(name),
    group: groupOf(snapshot, titleText),
    name: { zh: name, en: name },
    title: titleText,
    scheme,
    signature: signed.signature,
    parts: finishedParts(drafts, scheme),
  };
  const marks = [...context.tallies.values()].flat();
  return {
    kind: "made",
    skeleton,
    counts: {
      headings: allDrafts(drafts).filter(({ own }) => own !== undefined).length,
      tallies: new Set(marks.map(({ label, unit }) => `${label}.${unit}`)).size,
      places: marks.length,
      prompts: context.counted.prompts,
      fields: context.counted.fields,
    },
    notes: notes.notes(),
  };
}

function nameOf(given: string): string {
  return safeName(given).slice(0, limits.name) || "工作报告";
}

function isBody({ story, inTable }: Paragraph): boolean {
  return story.kind === "body" && !inTable;
}

/** A line of a table of contents. */
function isContents({ style, text }: Paragraph): boolean {
  if (/^(?:TOC|toc|目录)/u.test(style)) return true;
  const line = text.trim();
  return line.length < 120 && (/^目\s*录$/u.test(line) || /(?:\t|…{2,}|\.{4,}|·{4,})\s*\d{1,3}$/u.test(line));
}

/** Names what has no place in a skeleton. Paragraphs of a table that stand together are one table. */
function leftOut({ paragraphs }: DocumentSnapshot, headings: ReadonlyMap<number, unknown>, notes: NoteTaker): void {
  let wasTable = false;
  for (const paragraph of paragraphs) {
    const { story, inTable, text } = paragraph;
    const isTable = inTable && story.kind === "body";
    if (isTable && !wasTable) notes.add("tables");
    wasTable = isTable;
    if (text.trim() === "") continue;
    if (story.kind === "header" || story.kind === "footer") notes.add("pageText");
    if (story.kind === "footnote" || story.kind === "textbox") notes.add("notes");
    if (isBody(paragraph) && isContents(paragraph) && !headings.has(paragraph.index)) notes.add("contents");
  }
}

function groupOf(snapshot: DocumentSnapshot, title: string): SkeletonGroup {
  const kind = kindOfReport(snapshot, {});
  if (kind === "述职报告" || kind === "述责述廉") return "duty";
  if (/党/u.test(title)) return "party";
  return kind === null || kind === "情况汇报" || kind === "调研报告" ? "other" : "summary";
}
