import type { Engine } from "../engine";
import { OfficeError } from "../office-error";
import { piecesOf } from "../text/pieces";
import type { TextRange } from "../text/text-range";
import { stretchesOf } from "../text/text-range";
import type { Element } from "../xml/dom";
import { elements, make } from "../xml/dom";
import { controlIds, freeControlId } from "./control-ids";
import { splitRun } from "./split-run";

/**
 * Puts a rich text content control around a range and gives its w:sdt: around whole paragraphs when their marks are in
 * the range, else around the runs of one paragraph.
 */
export function wrapRange(engine: Engine, range: TextRange): Element {
  const parts = stretchesOf(engine, range);
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) throw new OfficeError("GeneralException", "an empty range", 500);
  engine.willWrite(range.story, first.paragraph);
  const { sdt, content } = emptyControl(engine, first.paragraph);
  if (parts.length > 1 || last.withMark) wrapBlocks(first.paragraph, last.paragraph, sdt, content);
  else wrapRuns(first.paragraph, first.start, first.end, sdt, content);
  engine.structureChanged();
  return sdt;
}

function emptyControl(engine: Engine, near: Element): { sdt: Element; content: Element } {
  const sdt = make(near, "sdt");
  const properties = make(near, "sdtPr");
  properties.appendChild(make(near, "id", { val: String(freeControlId(controlIds(engine))) }));
  const content = make(near, "sdtContent");
  sdt.appendChild(properties);
  sdt.appendChild(content);
  return { sdt, content };
}

function wrapBlocks(first: Element, last: Element, sdt: Element, content: Element): void {
  const parent = first.parentElement;
  if (parent === null || last.parentElement !== parent) throw new OfficeError("GeneralException", "a control cannot begin and end in different cells", 500);
  const blocks = elements(parent);
  const chosen = blocks.slice(blocks.indexOf(first), blocks.indexOf(last) + 1);
  parent.insertBefore(sdt, first);
  for (const block of chosen) content.appendChild(block);
}

function wrapRuns(paragraph: Element, start: number, end: number, sdt: Element, content: Element): void {
  splitRun(paragraph, start);
  splitRun(paragraph, end);
  const pieces = piecesOf(paragraph);
  const inside = pieces.filter((piece) => piece.start >= start && piece.start < end);
  const runs = [...new Set(inside.map((piece) => piece.run))];
  const [firstRun, lastRun] = [runs[0], runs[runs.length - 1]];
  if (firstRun === undefined || lastRun === undefined) {
    const next = pieces.find((piece) => piece.start >= start);
    const parent = next?.run.parentElement ?? paragraph;
    parent.insertBefore(sdt, next?.run ?? null);
    return;
  }
  const [from, to] = siblings(firstRun, lastRun, paragraph);
  const parent = from.parentElement;
  if (parent === null) throw new OfficeError("GeneralException", "the range is no longer in the document", 500);
  const children = elements(parent);
  parent.insertBefore(sdt, from);
  for (const node of children.slice(children.indexOf(from), children.indexOf(to) + 1)) content.appendChild(node);
}

/** The ancestors of two runs that stand beside each other. */
function siblings(left: Element, right: Element, paragraph: Element): [Element, Element] {
  const path = (node: Element): Element[] => {
    const steps: Element[] = [];
    for (let up: Element | null = node; up !== null && up !== paragraph; up = up.parentElement) steps.unshift(up);
    return steps;
  };
  const [a, b] = [path(left), path(right)];
  let depth = 0;
  while (a[depth] === b[depth] && depth < a.length - 1 && depth < b.length - 1) depth += 1;
  return [a[depth] ?? left, b[depth] ?? right];
}
