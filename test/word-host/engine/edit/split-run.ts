import { piecesOf } from "../text/pieces";
import type { Element } from "../xml/dom";
import { child, elements, isW, keepSpace, makeText } from "../xml/dom";
import { cloneRunProperties } from "./run-properties";

/** Makes `offset` (UTF-16 in the paragraph's text) a border between two runs. Text and anchors stay as they are. */
export function splitRun(paragraph: Element, offset: number): void {
  const crossing = piecesOf(paragraph).find((piece) => piece.isText && piece.start < offset && piece.start + piece.text.length > offset);
  if (crossing !== undefined) {
    const at = offset - crossing.start;
    const name = crossing.node.localName === "delText" ? "delText" : "t";
    const rest = makeText(crossing.node, crossing.text.slice(at), name);
    crossing.node.textContent = crossing.text.slice(0, at);
    keepSpace(crossing.node);
    crossing.node.parentNode?.insertBefore(rest, crossing.node.nextSibling);
  }
  const next = piecesOf(paragraph).find((piece) => piece.start === offset);
  if (next === undefined) return;
  let top = next.node;
  while (top.parentNode !== next.run && top.parentElement !== null) top = top.parentElement;
  const before = elements(next.run).filter((entry) => !isW(entry, "rPr"));
  const index = before.indexOf(top);
  if (index <= 0) return;
  const tail = next.run.cloneNode(false);
  const properties = child(next.run, "rPr") === null ? null : cloneRunProperties(next.run);
  if (properties !== null) tail.appendChild(properties);
  for (const entry of before.slice(index)) tail.appendChild(entry);
  next.run.parentNode?.insertBefore(tail, next.run.nextSibling);
}

/** The runs that hold the characters from `start` to `end`, cut at both ends. */
export function runsBetween(paragraph: Element, start: number, end: number): Element[] {
  splitRun(paragraph, start);
  splitRun(paragraph, end);
  const runs = new Set<Element>();
  for (const piece of piecesOf(paragraph)) if (piece.start >= start && piece.start < end) runs.add(piece.run);
  return [...runs];
}
