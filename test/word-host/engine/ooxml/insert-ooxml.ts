import type { Location } from "../edit/edit-range";
import { splitParagraph } from "../edit/paragraphs";
import type { Engine } from "../engine";
import { invalidArgument } from "../office-error";
import { readFlatOpc } from "../package/flat-opc";
import type { OpcPackage } from "../package/opc-package";
import { paragraphsOf } from "../text/story";
import type { Story } from "../text/story";
import type { Stretch, TextRange } from "../text/text-range";
import { rangeOfParagraphs, stretchesOf } from "../text/text-range";
import { textOf } from "../text/pieces";
import type { Element } from "../xml/dom";
import { child, elements, insertAll, isW, make, removeNode } from "../xml/dom";
import { ensureProperties, putChild } from "../xml/schema-order";
import { mergePackage } from "./merge-package";
import { replaceSection } from "./replace-section";

/**
 * Instead of the whole body. A package whose body ends in w:sectPr brings its page set-up with it (size, margins, grid,
 * title page, headers and footers); one without leaves the section alone. This is our model of Word.
 */
export function replaceBody(engine: Engine, story: Story, ooxml: string): TextRange {
  const source = packageOf(ooxml);
  engine.willWrite(story, null);
  const { blocks, section } = mergePackage(engine, source, story);
  const old = engine.paragraphs(story.root);
  for (const block of elements(story.root)) if (!isW(block, "sectPr")) removeNode(block);
  if (!isW(blocks[blocks.length - 1] ?? null, "p")) blocks.push(make(story.root, "p"));
  insertAll(story.root, blocks, child(story.root, "sectPr"));
  const first = paragraphsOf(story.root)[0] ?? story.root;
  for (const paragraph of old) engine.anchors.removed(paragraph, first, 0);
  if (section !== null && story.kind === "MainDoc") replaceSection(engine, source, section);
  engine.structureChanged();
  return rangeOfParagraphs(engine, story, paragraphsOf(story.root));
}

/**
 * At a range. Blocks of the package stay whole paragraphs: "After" the end of a paragraph they follow it, "Replace" over all
 * text of paragraphs (or at an empty one) takes their place, and inside a paragraph they cut it in two. Gives the inserted range.
 */
export function insertOoxml(engine: Engine, range: TextRange, ooxml: string, location: Location): TextRange {
  const source = packageOf(ooxml);
  const parts = stretchesOf(engine, range);
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) throw invalidArgument("an empty range");
  engine.willWrite(range.story, first.paragraph);
  const { blocks } = mergePackage(engine, source, range.story);
  if (blocks.length === 0) throw invalidArgument("a package without content");
  if (location === "Replace") replaceStretches(engine, range, parts, blocks);
  else if (location === "Start" || location === "Before") placeBefore(engine, range.story, first.paragraph, first.start, blocks);
  else placeAfter(engine, range.story, last.paragraph, last.end, blocks);
  engine.structureChanged();
  const inserted = blocks.flatMap((block) => (isW(block, "p") ? [block] : paragraphsOf(block)));
  return rangeOfParagraphs(engine, range.story, inserted);
}

function packageOf(ooxml: string): OpcPackage {
  try {
    return readFlatOpc(ooxml);
  } catch (cause) {
    throw invalidArgument(`insertOoxml takes a flat package: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function replaceStretches(engine: Engine, range: TextRange, parts: readonly Stretch[], blocks: Element[]): void {
  const { story } = range;
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) return;
  const whole = first.start === 0 && last.end === last.length;
  if (!whole) {
    const before = first.start === 0 ? null : first.paragraph;
    const tail = last.end === last.length ? null : splitParagraph(engine, story, last.paragraph, last.end);
    const head = before === null ? first.paragraph : splitParagraph(engine, story, first.paragraph, first.start);
    if (head === null) throw invalidArgument("a paragraph cannot stand inside an inline content control");
    const gone = between(engine, story, head, tail ?? last.paragraph, tail !== null);
    swap(engine, gone.length > 0 ? gone : [head], blocks);
    return;
  }
  swap(engine, parts.map((part) => part.paragraph), blocks);
}

function between(engine: Engine, story: Story, from: Element, to: Element, open: boolean): Element[] {
  const all = engine.paragraphs(story.root);
  const end = all.indexOf(to);
  return all.slice(all.indexOf(from), open ? end : end + 1);
}

/** Puts blocks where paragraphs stood. A section break of the last one goes to the last inserted paragraph. */
function swap(engine: Engine, gone: readonly Element[], blocks: Element[]): void {
  const first = gone[0];
  const parent = first?.parentElement ?? null;
  if (first === undefined || parent === null) return;
  endInParagraph(blocks, first);
  insertAll(parent, blocks, first);
  const landing = blocks.flatMap((block) => (isW(block, "p") ? [block] : paragraphsOf(block)))[0] ?? first;
  for (const paragraph of gone) {
    const section = child(child(paragraph, "pPr"), "sectPr");
    const last = blocks[blocks.length - 1];
    if (section !== null && last !== undefined) putChild(ensureProperties(last, "pPr"), section);
    removeNode(paragraph);
    engine.anchors.removed(paragraph, landing, 0);
  }
}

/** A table at the end of a cell or story needs a paragraph behind it. */
function endInParagraph(blocks: Element[], near: Element): void {
  const last = blocks[blocks.length - 1] ?? null;
  const next = near.nextSibling;
  if (!isW(last, "p") && (next === null || isW(next, "sectPr"))) blocks.push(make(near, "p"));
}

function placeBefore(engine: Engine, story: Story, paragraph: Element, offset: number, blocks: readonly Element[]): void {
  const at = offset === 0 ? paragraph : splitParagraph(engine, story, paragraph, offset);
  if (at === null) throw invalidArgument("a paragraph cannot stand inside an inline content control");
  insertAll(at.parentNode ?? story.root, blocks, at);
}

function placeAfter(engine: Engine, story: Story, paragraph: Element, offset: number, blocks: Element[]): void {
  if (offset < textOf(paragraph).length) {
    placeBefore(engine, story, paragraph, offset, blocks);
    return;
  }
  endInParagraph(blocks, paragraph);
  insertAll(paragraph.parentNode ?? story.root, blocks, paragraph.nextSibling);
}
