import type { Label, LabelForm } from "../checks/numbering/label";
import type { NumberedParagraph } from "../checks/numbering/numbered-paragraphs";
import { outlineOf, type SiblingGroup } from "../checks/numbering/outline";
import { seriesOf } from "../checks/numbering/series";
import type { SeriesFamily, SeriesItem } from "../checks/numbering/series-items";
import type { DocumentSnapshot } from "../snapshot/types";
import { commonShape, shapeOf } from "./heading-shape";
import { styledLevel } from "./styled-level";
import type { HeadingShape } from "./types";

/** The number of a heading: typed, drawn by Word, or a counting word. */
export type HeadNumber =
  | { readonly kind: "typed"; readonly label: Label }
  | { readonly kind: "drawn"; readonly label: Label }
  | { readonly kind: "series"; readonly item: SeriesItem };

/** A heading of the document. */
export interface Head {
  readonly paragraph: number;
  readonly number: HeadNumber | null;
  readonly row: HeadRow;
  /** The heading above it; null at the top. */
  readonly parent: Head | null;
}

/** Headings that stand beside each other under one heading. */
export interface HeadRow {
  readonly level: 1 | 2 | 3;
  readonly shape: HeadingShape;
  /** "" for headings without numbers. */
  readonly form: LabelForm | SeriesFamily | "";
  readonly heads: readonly Head[];
}

interface OpenRow extends HeadRow {
  readonly heads: Head[];
  /** Levels of headings above it, itself counted. */
  readonly depth: number;
}

const deepest = 3;
const known = new WeakMap<DocumentSnapshot, readonly Head[]>();

/**
 * The headings of a document in order: rows of numbers whose members read as headings, paragraphs that begin with 一是 and
 * their like, and paragraphs of a heading style without a number. Lists of points, what lies deeper than three levels, and a
 * title are none. The result is kept with the snapshot.
 */
export function headsOf(snapshot: DocumentSnapshot): readonly Head[] {
  const done = known.get(snapshot);
  if (done) return done;
  const labelled = inOrder(labelledHeads(snapshot));
  const made = withPlainHeads(snapshot, inOrder([...labelled, ...seriesHeads(snapshot, labelled)]));
  known.set(snapshot, made);
  return made;
}

/** True when a heading stands under another, at any depth. */
export function isUnder(head: Head, above: Head): boolean {
  for (let at = head.parent; at !== null; at = at.parent) if (at === above) return true;
  return false;
}

function labelledHeads(snapshot: DocumentSnapshot): readonly Head[] {
  const heads = new Map<NumberedParagraph, Head>();
  const rows = new Map<SiblingGroup, OpenRow>();
  const { groups } = outlineOf(snapshot);
  const hasChapters = groups.some(({ form }) => form === "第一章");
  for (const group of groups) {
    const shape = commonShape(group.items.map((item) => shapeOf(restOf(snapshot, item))));
    const parentRow = group.parentGroup === null ? null : rows.get(group.parentGroup);
    const depth = (parentRow?.depth ?? 0) + 1;
    // A row below a list of points belongs to the list.
    if (parentRow === undefined || depth > deepest || (shape === "point" && !isAlwaysHeading(group.form))) continue;
    const row: OpenRow = {
      depth,
      level: levelOf(group.form, depth, hasChapters),
      shape: shape === "point" ? (group.form === "（一）" ? "runIn" : "standalone") : shape,
      form: group.form,
      heads: [],
    };
    rows.set(group, row);
    const parent = group.parent === null ? null : (heads.get(group.parent) ?? null);
    for (const item of group.items) {
      const number: HeadNumber = item.typed === null ? { kind: "drawn", label: item.label } : { kind: "typed", label: item.typed };
      const head: Head = { paragraph: item.paragraph, number, row, parent };
      row.heads.push(head);
      heads.set(item, head);
    }
  }
  return [...heads.values()];
}

function restOf({ paragraphs }: DocumentSnapshot, { paragraph, typed }: NumberedParagraph): string {
  return paragraphs[paragraph]?.text.slice(typed?.end ?? 0) ?? "";
}

function isAlwaysHeading(form: LabelForm): boolean {
  return form === "第一章" || form === "第一节" || form === "一、" || form === "（一）";
}

/** The level whose font a form bears (GB/T 9704-2012 7.3.3: 黑体, 楷体, 仿宋); 章 and 节 push the others down. */
export function levelOf(form: LabelForm, depth: number, hasChapters: boolean): 1 | 2 | 3 {
  if (hasChapters) return depth >= 3 ? 3 : depth === 2 ? 2 : 1;
  if (form === "一、" || form === "第一节") return 1;
  return form === "（一）" ? 2 : 3;
}

/** Paragraphs that each begin with the next counting word: 一是…, 二是…. */
function seriesHeads(snapshot: DocumentSnapshot, labelled: readonly Head[]): readonly Head[] {
  return seriesOf(snapshot).series.flatMap(({ family, items }) => {
    const own = items.filter((item) => item !== null);
    const begins = own.every(({ paragraph, start }) => (snapshot.paragraphs[paragraph]?.text.slice(0, start) ?? "").trim() === "");
    const apart = new Set(own.map(({ paragraph }) => paragraph)).size === own.length;
    const first = own[0];
    if (first === undefined || own.length < 2 || own.length < items.length || !begins || !apart || family === "首先") return [];
    const shape = commonShape(own.map((item) => shapeOf((snapshot.paragraphs[item.paragraph]?.text ?? "").slice(item.end))));
    if (shape === "point") return [];
    const parent = labelled.filter(({ paragraph }) => paragraph < first.paragraph).at(-1) ?? null;
    const row: OpenRow = { depth: 0, level: 3, shape, form: family, heads: [] };
    for (const item of own) row.heads.push({ paragraph: item.paragraph, number: { kind: "series", item }, row, parent });
    return row.heads;
  });
}

/** Adds paragraphs of a heading style without a number. The first of them before every number, or alone at its level, is a title. */
function withPlainHeads(snapshot: DocumentSnapshot, numbered: readonly Head[]): readonly Head[] {
  const taken = new Set(numbered.map(({ paragraph }) => paragraph));
  const styled = snapshot.paragraphs.flatMap(({ index, story, inTable, style, text }) => {
    const level = story.kind === "body" && !inTable && text.trim() !== "" && !taken.has(index) ? styledLevel(style) : null;
    return level === null ? [] : [{ index, level, shape: "standalone" as const }];
  });
  const firstNumber = numbered[0]?.paragraph ?? Number.MAX_SAFE_INTEGER;
  const isTitle = ({ index, level }: { index: number; level: number }): boolean =>
    numbered.length > 0 ? index < firstNumber : index === styled[0]?.index && styled.length > 1 && styled.slice(1).every((other) => other.level > level);
  const plain = styled.filter((entry) => !isTitle(entry));
  if (plain.length === 0) return numbered;

  const heads: Head[] = [];
  const rows = new Map<string, OpenRow>();
  const later = [...numbered];
  for (const { index, level, shape } of plain) {
    while (later[0] && later[0].paragraph < index) heads.push(...later.splice(0, 1));
    let parent = heads.at(-1) ?? null;
    while (parent !== null && parent.row.level >= level) parent = parent.parent;
    const key = `${level} ${parent?.paragraph ?? ""}`;
    const row = rows.get(key) ?? { depth: 0, level, shape, form: "", heads: [] };
    rows.set(key, row);
    const head: Head = { paragraph: index, number: null, row, parent };
    row.heads.push(head);
    heads.push(head);
  }
  return [...heads, ...later];
}

function inOrder(heads: readonly Head[]): readonly Head[] {
  return [...heads].sort((one, other) => one.paragraph - other.paragraph);
}
