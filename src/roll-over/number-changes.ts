import { tallyMask } from "../skeletons/tags";
import type { DocumentSnapshot, Paragraph, Place } from "../snapshot/types";
import { findTallies } from "../tallies/find-tallies";
import { readFigures } from "../tallies/read-figures";
import type { FilledField } from "../tallies/types";
import { draftChange } from "./draft-change";
import type { ChangeDraft } from "./draft-change";
import { enclosedIn } from "./enclosed-in";

/** 每月1次, 每名党员不少于32学时: a requirement that stays from year to year. */
const STANDING_BEFORE = /每[^，。；、]{0,16}$/u;
const STANDING_BEHIND = /^小时(?!的?(?:培训|学习|课|以上))/u;
const CELL_NUMBER = /^[-－−]?[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?[%％]?$/u;

/**
 * Last year's numbers, each to become a mask: those in tally controls and in places that the form remembers, and every number
 * before a measure word. Ordinals, set phrases and years are no numbers. In document order.
 */
export function numberChanges(snapshot: DocumentSnapshot, fields: readonly FilledField[]): readonly ChangeDraft[] {
  const places = new Map<string, Place>();
  const held = findTallies(snapshot, fields).flatMap((tally) => tally.places.filter(({ value }) => value !== null));
  for (const place of [...held, ...readFigures(snapshot).map((figure) => figure.place)]) {
    const key = `${place.range.paragraph}:${place.range.start}`;
    if (!places.has(key)) places.set(key, place);
  }
  const inText = [...places.values()].flatMap((place) => {
    const paragraph = snapshot.paragraphs[place.range.paragraph];
    return paragraph ? [masked(paragraph, place)] : [];
  });
  const known = new Set(inText.map(({ range }) => range.paragraph));
  const inCells = snapshot.paragraphs.flatMap((paragraph) => (paragraph.inTable && !known.has(paragraph.index) ? cellNumber(paragraph) : []));
  return [...inText, ...inCells];
}

function masked(paragraph: Paragraph, { range: { start, end }, controlId }: Place): ChangeDraft {
  const doubt = controlId === undefined ? doubtAt(paragraph.text, start, end) : null;
  return draftChange(paragraph, start, end, { kind: "number", to: tallyMask, defaultOn: doubt === null, why: doubt ?? "figure" });
}

function doubtAt(text: string, start: number, end: number): "paperName" | "quoted" | "standing" | "spelled" | null {
  const inside = enclosedIn(text, start);
  if (inside === "title") return "paperName";
  if (inside !== null) return "quoted";
  if (STANDING_BEFORE.test(text.slice(Math.max(0, start - 20), start))) return "standing";
  // 建成一处，管好一处: one spelled out is oftener a way of speaking than a count.
  if (text.slice(start, end) === "一") return "spelled";
  return text.slice(start, end) === "24" && STANDING_BEHIND.test(text.slice(end)) ? "standing" : null;
}

/** A number alone in its cell: what it counts stands in another cell, so nothing would remember it. */
function cellNumber(paragraph: Paragraph): readonly ChangeDraft[] {
  const text = paragraph.text.trim();
  if (!CELL_NUMBER.test(text)) return [];
  const start = paragraph.text.indexOf(text);
  return [draftChange(paragraph, start, start + text.length, { kind: "number", to: tallyMask, defaultOn: false, why: "tableNumber" })];
}
