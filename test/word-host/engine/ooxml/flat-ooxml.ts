import type { Engine } from "../engine";
import { piecesOf } from "../text/pieces";
import type { TextRange } from "../text/text-range";
import { stretchesOf } from "../text/text-range";
import { writeFlatOpc } from "../package/flat-opc";
import type { Element } from "../xml/dom";
import { child, elements, isW, removeNode, within } from "../xml/dom";

/** The whole document as a flat package: body, page set-up, styles, numbering, headers, settings. */
export function bodyOoxml(engine: Engine): string {
  return writeFlatOpc(engine.opc, engine.mainPart, engine.opc.root(engine.mainPart));
}

/**
 * A range as a flat package. Its main part has the blocks that the range touches, cut to the range, and the section
 * properties of the end of the document.
 */
export function rangeOoxml(engine: Engine, range: TextRange): string {
  const parts = stretchesOf(engine, range);
  const main = engine.opc.root(engine.mainPart).cloneNode(true);
  const body = child(main, "body");
  if (body === null) throw new Error("no w:body");
  const section = child(body, "sectPr");
  for (const block of elements(body)) removeNode(block);
  const tops = new Set<Element>();
  for (const part of parts) tops.add(topOf(part.paragraph, range.story.root));
  for (const top of tops) {
    const copy = top.cloneNode(true);
    body.appendChild(copy);
    for (const part of parts) if (part.paragraph === top && (part.start > 0 || part.end < part.length)) trim(copy, part.start, part.end);
  }
  if (section !== null) body.appendChild(section);
  return writeFlatOpc(engine.opc, engine.mainPart, main);
}

function topOf(paragraph: Element, root: Element): Element {
  let at = paragraph;
  while (at.parentElement !== null && at.parentElement !== root) at = at.parentElement;
  return at;
}

/** Takes the text outside of the offsets out of a copied paragraph. */
function trim(paragraph: Element, start: number, end: number): void {
  for (const piece of piecesOf(paragraph)) {
    const from = Math.max(0, start - piece.start);
    const to = Math.min(piece.text.length, end - piece.start);
    if (from === 0 && to === piece.text.length) continue;
    if (piece.isText && from < to) piece.node.textContent = piece.text.slice(from, to);
    else removeNode(piece.node);
  }
  // Runs that are empty now are no harm, controls that are empty now were outside.
  const kept = piecesOf(paragraph);
  for (const sdt of elements(paragraph).filter((entry) => isW(entry, "sdt"))) if (!kept.some((piece) => within(piece.node, sdt))) removeNode(sdt);
}
