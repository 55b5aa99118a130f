import { type Label, type LabelForm, numberText } from "../checks/numbering/label";
import { outlineOf } from "../checks/numbering/outline";
import { runningForms } from "../checks/numbering/running-forms";
import type { DocumentSnapshot } from "../snapshot/types";
import { childLook, formStyle, rowStyle } from "./child-look";
import { headingWords } from "./heading-shape";
import { type Head, type HeadRow, isUnder } from "./heads";
import { usualStyle, writeNumber } from "./number-style";
import { renumberings, valueOf, wordsStart } from "./renumberings";
import { isBlank, type TextPart } from "./text-parts";
import type { HeadingLook, Neighbour, SectionPlace } from "./types";

/** The cursor in its text. */
export interface Cursor {
  readonly snapshot: DocumentSnapshot;
  readonly part: TextPart;
  /** The headings of the text in order. */
  readonly heads: readonly Head[];
  /** The paragraph that counts, never behind the text's own end. */
  readonly cursor: number;
}

/** Behind a heading's whole section, with the number that follows its own; or, where `behind` says so, in the middle of it. */
export function placeAfter(at: Cursor, head: Head, behind?: number): SectionPlace {
  const end = endOfSection(at, head);
  return placed(at, {
    model: head,
    value: (valueOf(head) ?? 0) + 1,
    behind: behind ?? end,
    following: head.row.heads.slice(head.row.heads.indexOf(head) + 1),
    neighbour: { relation: "after", heading: headingAt(at.snapshot, head) },
    takesOver: behind === undefined ? 0 : textBetween(at.snapshot, behind, end),
  });
}

/** The first section under a heading: before those that are there, else behind the heading's own text. */
export function placeUnder(at: Cursor, head: Head): SectionPlace {
  const neighbour: Neighbour = { relation: "under", heading: headingAt(at.snapshot, head) };
  const first = at.heads.find(({ parent }) => parent === head);
  if (first) return placeFirst(at, first, neighbour);
  const look = childLook(at.snapshot, lookOf(at.snapshot, head), head.row);
  const behind = endOfSection(at, head);
  const form = look.style?.kind === "label" ? look.style.form : "";
  const runs = isRunning(at.snapshot, form);
  const value = runs ? lastValueOf(at, form, behind) + 1 : 1;
  const number = look.style === null ? "" : writeNumber(look.style, value);
  return {
    look,
    number,
    shownNumber: number.trimEnd(),
    listFrom: null,
    behind,
    isReplacing: false,
    neighbour,
    takesOver: 0,
    parts: childLook(at.snapshot, look, null),
    renumberings: runs ? renumberings(at.snapshot, headsBehind(at, form, behind), value) : [],
  };
}

/** Before the first heading of the text, as the new first one. */
export function placeBefore(at: Cursor, first: Head): SectionPlace {
  return placeFirst(at, first, { relation: "before", heading: headingAt(at.snapshot, first) });
}

/** In a text without headings: directly behind the cursor, as 一、 or （一）. */
export function placeInBareText({ snapshot, part, cursor }: Cursor): readonly [SectionPlace, ...SectionPlace[]] {
  const place = (level: 1 | 2): SectionPlace => {
    const style = usualStyle(level === 1 ? "一、" : "（一）", ".");
    const look: HeadingLook = { level, shape: "standalone", style };
    const number = writeNumber(style, 1);
    return {
      look,
      number,
      shownNumber: number,
      listFrom: null,
      behind: cursor,
      isReplacing: false,
      neighbour: { relation: "cursor", heading: "" },
      takesOver: textBetween(snapshot, cursor, part.lastOfText),
      parts: childLook(snapshot, look, null),
      renumberings: [],
    };
  };
  return [place(1), place(2)];
}

/** A heading as the reader sees it: （二）严肃党内政治生活. */
export function headingAt({ paragraphs }: DocumentSnapshot, head: Head): string {
  const paragraph = paragraphs[head.paragraph];
  const text = paragraph?.text ?? "";
  const start = wordsStart(head);
  const number = head.number?.kind === "drawn" ? (paragraph?.listLabel ?? "") : text.slice(0, start);
  const gap = /^\s*/u.exec(text.slice(start))?.[0] ?? "";
  return (number + gap + headingWords(text.slice(start))).trim();
}

function placeFirst(at: Cursor, first: Head, neighbour: Neighbour): SectionPlace {
  const runs = isRunning(at.snapshot, first.row.form);
  return placed(at, {
    model: first,
    value: runs ? (valueOf(first) ?? 1) : 1,
    behind: lastBefore(at, first.paragraph, at.part.start),
    following: first.row.heads,
    neighbour,
    takesOver: 0,
  });
}

interface Placing {
  /** The heading that the new one stands beside. */
  readonly model: Head;
  readonly value: number;
  readonly behind: number;
  readonly following: readonly Head[];
  readonly neighbour: Neighbour;
  readonly takesOver: number;
}

function placed(at: Cursor, { model, value, behind, following, neighbour, takesOver }: Placing): SectionPlace {
  const { snapshot } = at;
  const look = lookOf(snapshot, model);
  const { number: own, row } = model;
  const isDrawn = own?.kind === "drawn";
  const number = look.style === null || isDrawn ? "" : writeNumber(look.style, value);
  const runs = isRunning(snapshot, row.form);
  return {
    look,
    number,
    shownNumber: isDrawn ? drawnNumber(own.label, value) : number.trimEnd(),
    listFrom: isDrawn ? model.paragraph : null,
    behind,
    isReplacing: false,
    neighbour,
    takesOver,
    parts: childLook(snapshot, look, row),
    renumberings: renumberings(snapshot, runs ? headsBehind(at, row.form, behind) : following, value),
  };
}

/** How the headings of a row look; a row of automatic numbers has the usual style of its form. */
export function lookOf(snapshot: DocumentSnapshot, { row }: Head): HeadingLook {
  const { level, shape, form, heads } = row;
  const isPlain = form === "" || heads.every(({ number }) => number === null);
  const isSeries = heads.some(({ number }) => number?.kind === "series");
  const style = isPlain ? null : (rowStyle(snapshot, heads) ?? (isSeries ? null : formStyle(snapshot, form as LabelForm)));
  return { level, shape, style };
}

function drawnNumber({ text, form, start, numberStart, numberEnd }: Label, value: number): string {
  return text.slice(0, numberStart - start) + numberText(form, value) + text.slice(numberEnd - start);
}

/** The last paragraph of a heading's section, or the empty one at the cursor behind it. */
function endOfSection(at: Cursor, head: Head): number {
  const next = at.heads.find((other) => other.paragraph > head.paragraph && !isUnder(other, head));
  return lastBefore(at, next?.paragraph ?? at.part.lastOfText + 1, head.paragraph);
}

/** The last paragraph with text before another, or the empty one at the cursor where nothing but empty ones lies between. */
function lastBefore({ snapshot: { paragraphs }, cursor, part }: Cursor, before: number, notBefore: number): number {
  let last = before - 1;
  const isEmpty = (index: number): boolean => {
    const paragraph = paragraphs[index];
    return paragraph !== undefined && isBlank(paragraph);
  };
  while (last > notBefore && isEmpty(last)) last -= 1;
  const isTextEnd = before > part.lastOfText;
  return cursor > last && (cursor < before || isTextEnd) && isEmpty(cursor) ? cursor : last;
}

function textBetween({ paragraphs }: DocumentSnapshot, behind: number, end: number): number {
  return paragraphs.slice(behind + 1, end + 1).filter((paragraph) => !isBlank(paragraph)).length;
}

/** Numbers of this form run through the whole document. */
function isRunning(snapshot: DocumentSnapshot, form: HeadRow["form"]): boolean {
  const outline = outlineOf(snapshot);
  return [...runningForms(outline)].some((running) => running === form);
}

function headsBehind({ heads }: Cursor, form: HeadRow["form"], behind: number): readonly Head[] {
  return heads.filter(({ row, paragraph }) => row.form === form && paragraph > behind);
}

function lastValueOf({ heads }: Cursor, form: HeadRow["form"], upTo: number): number {
  const last = heads.filter(({ row, paragraph }) => row.form === form && paragraph <= upTo).at(-1);
  return (last && valueOf(last)) ?? 0;
}
