import type { DocumentSnapshot, Paragraph } from "../snapshot/types";
import { numbersOf } from "./quantities-of";
import { QUANTITY_SIGN, quantityKey } from "./quantity-key";

/** Where a paragraph stands. */
export interface Section {
  /** The nearest heading with its number: （一）理论学习; "" before any heading. */
  readonly title: string;
  /** The headings above it and itself, numbers and masks in their words taken out; tells two equal titles under different parts apart. */
  readonly path: string;
}

/** Number forms by level, typed at the beginning of a paragraph. */
const LABELS: readonly RegExp[] = [
  /^(?:第[一二三四五六七八九十百]+(?:章|部分|篇)|[一二三四五六七八九十百]+[、.．，])/u,
  /^[（(][一二三四五六七八九十百]+[）)][、.．]?/u,
  /^\d{1,2}[.．、](?!\d)/u,
  /^(?:[（(]\d{1,2}[）)]|[①-⑳])[、.．]?/u,
];
/** A longer first sentence is text, not a heading. In UTF-16 units, number not counted. */
const LONGEST_HEADING = 48;
const SENTENCE_END = /[。！？：:]/u;

/**
 * The section of every paragraph, by index, in one pass. Typed numbers and numbers that Word draws count alike; a run-in
 * heading ends at its first full stop. Paragraphs outside the body and in tables are no headings.
 */
export function sectionsOf(snapshot: DocumentSnapshot): readonly Section[] {
  const open: string[] = [];
  let current: Section = { title: "", path: "" };
  return snapshot.paragraphs.map((paragraph) => {
    if (paragraph.story.kind !== "body") return { title: "", path: paragraph.story.kind };
    const heading = headingOf(paragraph);
    if (heading === null) return current;
    open.length = Math.min(open.length, heading.level);
    open[heading.level] = heading.key;
    // A skipped level leaves a hole, which Object.values passes over.
    const path = Object.values(open).join(" / ");
    current = { title: heading.title, path };
    return current;
  });
}

function headingOf(paragraph: Paragraph): { readonly title: string; readonly key: string; readonly level: number } | null {
  if (paragraph.inTable) return null;
  const text = paragraph.text.trim();
  const drawn = paragraph.listLabel?.trim() ?? "";
  const styled = /(?:heading|标题)\s*([1-9])/iu.exec(paragraph.style)?.[1];
  const line = drawn + text;
  const level = LABELS.findIndex((label) => label.test(line));
  if (level < 0 && styled === undefined) return null;
  const label = level < 0 ? drawn : (LABELS[level]?.exec(line)?.[0] ?? "");
  const rest = line.slice(label.length);
  // A heading stays one, and the same one, when a number is filled into it.
  const key = firstSentence(withoutNumbers(rest));
  if (key === "" || key.length > LONGEST_HEADING) return null;
  // （1）开展培训*次，参训*人次 is a sentence with a number before it.
  if (level > 1 && key.split(QUANTITY_SIGN).length > 2) return null;
  return { title: label + firstSentence(rest), key: label + key, level: level < 0 ? Number(styled) - 1 : level };
}

function withoutNumbers(text: string): string {
  const beginning = text.slice(0, 3 * LONGEST_HEADING);
  return quantityKey(beginning, 0, beginning.length, numbersOf(beginning)).key;
}

function firstSentence(text: string): string {
  const end = text.search(SENTENCE_END);
  return (end < 0 ? text : text.slice(0, end)).trim();
}
