import { outlineOf } from "../checks/numbering/outline";
import { headingWords } from "../checks/traces/plan-parts";
import type { DocumentSnapshot, Paragraph } from "../snapshot/types";
import { sentencesOf } from "../tallies/sentences-of";
import { itemsUnder, planSections } from "./plan-sections";
import type { PlanSection } from "./plan-sections";

/** A point in a paragraph of last year's plan; UTF-16 offsets. */
export interface PointInText {
  /** The words of the heading that it stands under or begins with; "" for none. */
  readonly heading: string;
  /** Where its own words begin: at the counting word when the same sentence counts on, else behind it. */
  readonly start: number;
  /** Where the first sentence of its text ends. */
  readonly end: number;
}

/** A paragraph of last year's plan that says what was to be done. */
export interface PlanStretch {
  readonly paragraph: Paragraph;
  /** Where its text begins behind number, heading and 一是; UTF-16 offset. */
  readonly textStart: number;
  /** The points that begin in it; none when it goes on with the one before. */
  readonly points: readonly PointInText[];
}

// A paragraph that no mark ends is a line of the signature or an attachment, not a sentence.
const SENTENCE = /[。；！：]\s*$/u;
/** The words with which a report takes its leave are no plan, and notes below it neither. */
const CLOSING = /^\s*(?:[*＊※]|[（(]?注[：:]|附件?[：:0-9]|[（(]?联系人|以上(?:报告|汇报|述职|总结|情况)?|特此|专此|妥否|当否|请(?:予|各位)?(?:审议|评议|审阅|批评))/u;
const COUNTING_WORD = /^\s*(?:[一二三四五六七八九十]{1,3}是(?:要)?|第[一二三四五六七八九十]{1,3}[，,、]|首先[，,]?|其次[，,]?|再次[，,]?|最后[，,]?)/u;
const COUNTS_ON = /二是|二要|第二|其二|其次/u;
/** 一是 at the beginning of a sentence; the point runs on to the next one. */
const SENTENCE_COUNTED = /(?<=^|[。；]\s*)[一二三四五六七八九十]{1,3}是/gu;
const LONGEST_LEAD = 40;

/** The stretches of all plans of a report, in order. */
export function planStretches(snapshot: DocumentSnapshot): readonly PlanStretch[] {
  return planSections(snapshot).flatMap((section) => stretchesOf(snapshot, section));
}

/** The stretches of one plan, in order: what has text, without tables, signature and date. */
export function stretchesOf(snapshot: DocumentSnapshot, section: PlanSection): readonly PlanStretch[] {
  const within = new Set(section.paragraphs.map(({ index }) => index));
  const own = new Map(itemsUnder(snapshot, section.heading).filter(({ paragraph }) => within.has(paragraph)).map((item) => [item.paragraph, item]));
  const numbered = new Map(outlineOf(snapshot).numbered.map((item) => [item.paragraph, item]));
  let heading: string | null = null;
  let isOpen = false;
  return [...runInText(snapshot, section), ...section.paragraphs].flatMap((paragraph): readonly PlanStretch[] => {
    const item = own.get(paragraph.index);
    if (item) {
      heading = headingWords(item, paragraph.text).trim();
      isOpen = true;
    }
    const isRunIn = section.heading.paragraph === paragraph.index;
    const labelEnd = numbered.get(paragraph.index)?.typed?.end ?? 0;
    const from = isRunIn ? headingEnd(section, paragraph) : item ? behindHeading(paragraph.text, labelEnd, heading ?? "") : labelEnd;
    const isText = !paragraph.inTable && paragraph.text.slice(from).trim() !== "" && SENTENCE.test(paragraph.text) && !CLOSING.test(paragraph.text);
    // A heading that is a sentence by itself (①办好读书班，每两周一次。) is the text.
    const isAlone = item !== undefined && !isText && SENTENCE.test(paragraph.text);
    if (isAlone) heading = "";
    if (!isText && !isAlone) return [];
    const start = isAlone ? labelEnd : from;
    // Under a heading of its own the first text is the point; without headings every paragraph is one.
    const opens = own.size > 0 ? isOpen : !isRunIn;
    isOpen = false;
    return [stretchAt(paragraph, own.size > 0 ? (heading ?? "") : "", start, opens)];
  });
}

/** The heading's own paragraph, when text follows in it. */
function runInText(snapshot: DocumentSnapshot, section: PlanSection): readonly Paragraph[] {
  const paragraph = snapshot.paragraphs[section.heading.paragraph];
  return section.isWhole && paragraph && paragraph.text.slice(headingEnd(section, paragraph)).trim() !== "" ? [paragraph] : [];
}

function headingEnd({ heading }: PlanSection, { text }: Paragraph): number {
  return behindHeading(text, heading.typed?.end ?? 0, headingWords(heading, text));
}

/** Behind the words of a heading and the full stop that ends them. */
function behindHeading(text: string, labelEnd: number, words: string): number {
  const start = text.indexOf(words, labelEnd);
  const end = start < 0 ? labelEnd : start + words.length;
  return text.charAt(end) === "。" ? end + 1 : end;
}

function stretchAt(paragraph: Paragraph, heading: string, from: number, opens: boolean): PlanStretch {
  const { text } = paragraph;
  const counted = from + (COUNTING_WORD.exec(text.slice(from, from + 12))?.[0].length ?? 0);
  const first = pointAt(text, from, text.length, heading);
  const textStart = heading === "" ? (leadOf(text, counted, text.length)?.end ?? counted) : counted;
  if (!opens) return { paragraph, textStart, points: [] };
  const starts = heading === "" ? [...text.slice(from).matchAll(SENTENCE_COUNTED)].map(({ index }) => from + index) : [];
  if (starts.length < 2) return { paragraph, textStart, points: [first] };
  return { paragraph, textStart, points: starts.map((start, at) => pointAt(text, start, starts[at + 1] ?? text.length, "")) };
}

/** The point that begins at an offset, its text before `limit`. */
function pointAt(text: string, from: number, limit: number, heading: string): PointInText {
  const counted = from + (COUNTING_WORD.exec(text.slice(from, Math.min(limit, from + 12)))?.[0].length ?? 0);
  const lead = heading === "" ? leadOf(text, counted, limit) : null;
  const start = lead?.end ?? counted;
  const end = start + (sentencesOf(text.slice(start, limit))[0]?.end ?? 0);
  const countsOn = lead === null && COUNTS_ON.test(text.slice(counted, end));
  return { heading: lead?.words ?? heading, start: countsOn ? from : start, end };
}

/** 一是深化理论学习。每月…: a short first sentence with text behind it is the point's heading. */
function leadOf(text: string, from: number, limit: number): { readonly words: string; readonly end: number } | null {
  const stop = text.slice(0, limit).indexOf("。", from);
  if (stop < 0 || stop - from > LONGEST_LEAD || text.slice(stop + 1, limit).trim() === "") return null;
  return { words: text.slice(from, stop).trim(), end: stop + 1 };
}
