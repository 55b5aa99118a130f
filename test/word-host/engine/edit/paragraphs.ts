import type { Engine } from "../engine";
import { piecesOf, textOf } from "../text/pieces";
import type { Story } from "../text/story";
import { paragraphsOf } from "../text/story";
import type { Element } from "../xml/dom";
import { ancestor, child, elements, isW, make, removeNode } from "../xml/dom";
import { dropChild, ensureProperties, putChild } from "../xml/schema-order";
import { replaceText, runContent } from "./replace-text";
import { markProperties } from "./run-properties";
import { splitRun } from "./split-run";

/** A new paragraph formatted like its neighbour, as Word's insertParagraph makes it (its mark's formatting for the text). */
export function makeParagraphLike(near: Element, text: string): Element {
  const made = make(near, "p");
  const properties = child(near, "pPr");
  if (properties !== null) {
    const copy = properties.cloneNode(true);
    dropChild(copy, "sectPr");
    dropChild(copy, "pPrChange");
    if (copy.firstChild !== null) made.appendChild(copy);
  }
  if (text === "") return made;
  const run = make(near, "r");
  const format = markProperties(near);
  if (format !== null) run.appendChild(format);
  for (const node of runContent(near, text)) run.appendChild(node);
  made.appendChild(run);
  return made;
}

/** Inserts one paragraph a line beside `near`; gives the inserted ones. */
export function insertParagraphs(engine: Engine, story: Story, near: Element, side: "before" | "after", text: string): Element[] {
  engine.willWrite(story, near);
  const made = text.split(/\r\n|\r|\n/).map((line) => makeParagraphLike(near, line));
  const before = side === "before" ? near : near.nextSibling;
  for (const paragraph of made) near.parentNode?.insertBefore(paragraph, before);
  engine.structureChanged();
  return made;
}

/** Cuts a paragraph in two and gives the second half; null inside an inline content control, which no paragraph mark can cut. */
export function splitParagraph(engine: Engine, story: Story, paragraph: Element, offset: number): Element | null {
  engine.willWrite(story, paragraph);
  splitRun(paragraph, offset);
  const next = piecesOf(paragraph).find((piece) => piece.start >= offset);
  if (next !== undefined && cutsControl(paragraph, next.run, offset)) return null;
  const tail = makeParagraphLike(paragraph, "");
  paragraph.parentNode?.insertBefore(tail, paragraph.nextSibling);
  if (next !== undefined) moveTail(paragraph, tail, next.run);
  const section = child(child(paragraph, "pPr"), "sectPr");
  if (section !== null) putChild(ensureProperties(tail, "pPr"), section);
  engine.anchors.split(paragraph, offset, tail);
  engine.structureChanged();
  return tail;
}

/** Joins the following paragraph behind this one; formatting of the first stays. */
export function joinParagraphs(engine: Engine, story: Story, paragraph: Element, next: Element): void {
  engine.willWrite(story, paragraph);
  const length = textOf(paragraph).length;
  const section = child(child(next, "pPr"), "sectPr");
  for (const node of elements(next)) if (!isW(node, "pPr")) paragraph.appendChild(node);
  if (section !== null) putChild(ensureProperties(paragraph, "pPr"), section);
  removeNode(next);
  engine.anchors.joined(paragraph, length, next);
  engine.structureChanged();
}

/** Takes a paragraph out. The last one of a cell, of a control or of the story, and one with a section break, is emptied. */
export function removeParagraph(engine: Engine, story: Story, paragraph: Element): void {
  engine.willWrite(story, paragraph);
  const parent = paragraph.parentElement;
  const all = paragraphsOf(story.root);
  const index = all.indexOf(paragraph);
  const blocks = parent === null ? [] : elements(parent).filter((entry) => isW(entry, "p", "tbl", "sdt"));
  const lastOfCell = blocks[blocks.length - 1] === paragraph && isW(blocks[blocks.length - 2] ?? null, "tbl");
  if (blocks.length <= 1 || lastOfCell || child(child(paragraph, "pPr"), "sectPr") !== null) {
    replaceText(engine, story, paragraph, 0, textOf(paragraph).length, "", { like: "before" });
    return;
  }
  const next = all[index + 1] ?? null;
  const previous = all[index - 1] ?? null;
  removeNode(paragraph);
  if (next !== null) engine.anchors.removed(paragraph, next, 0);
  else engine.anchors.removed(paragraph, previous, previous === null ? 0 : textOf(previous).length);
  engine.structureChanged();
}

function cutsControl(paragraph: Element, run: Element, offset: number): boolean {
  const sdt = ancestor(run, "sdt");
  if (sdt === null || ancestor(sdt, "p") !== paragraph) return false;
  const first = piecesOf(paragraph).find((piece) => ancestor(piece.run, "sdt") === sdt);
  return first !== undefined && first.start < offset;
}

/** Moves `run` and all that follows to `tail`, with copies of the wrappers that are cut through. */
function moveTail(paragraph: Element, tail: Element, run: Element): void {
  let at: Element = run;
  let carried: Element | null = null;
  while (at !== paragraph) {
    const parent: Element | null = at.parentElement;
    if (parent === null) return;
    const target: Element = parent === paragraph ? tail : (parent.cloneNode(false));
    const following: Element[] = elements(parent);
    const from = following.indexOf(at) + (carried === null ? 0 : 1);
    if (carried !== null && carried.firstChild !== null) target.appendChild(carried);
    for (const node of following.slice(from)) target.appendChild(node);
    if (parent === paragraph) return;
    // A wrapper whose first child goes, goes whole.
    if (from === 0 && carried === null && parent.firstChild === null) {
      for (const node of elements(target)) parent.appendChild(node);
      at = parent;
      carried = null;
      continue;
    }
    carried = target;
    at = parent;
  }
}
