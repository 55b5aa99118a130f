import type { Engine } from "../engine";
import type { Piece } from "../text/pieces";
import { piecesOf } from "../text/pieces";
import type { Story } from "../text/story";
import type { Element } from "../xml/dom";
import { ancestor, child, documentOf, elements, insertAll, isW, keepSpace, make, makeText, removeNode, within } from "../xml/dom";
import { cloneRunProperties, markProperties } from "./run-properties";

/** Where an insertion takes its formatting from when it stands between two runs, and which container it must stay in. */
export type TextPlace = { readonly like: "before" | "after"; readonly into?: Element };

/**
 * Replaces the characters from `start` to `end` (UTF-16 offsets of the paragraph's text) by `text`, which has the
 * formatting of the first replaced character, as in Word. "\t" becomes w:tab, "\v" w:br; line ends are not for here.
 * Anchors move along.
 */
export function replaceText(engine: Engine, story: Story, paragraph: Element, start: number, end: number, text: string, place: TextPlace): void {
  engine.willWrite(story, paragraph);
  const pieces = piecesOf(paragraph);
  const hits = pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start);
  const first = hits.find((piece) => !piece.deleted && (place.into === undefined || within(piece.node, place.into)));
  if (start === end || first === undefined) insertAt(paragraph, pieces, start, text, place);
  for (const piece of hits) {
    const from = Math.max(0, start - piece.start);
    const to = Math.min(piece.text.length, end - piece.start);
    splice(piece, from, to, piece === first ? text : "");
  }
  for (const piece of hits) prune(piece.run, paragraph, place.into ?? null);
  engine.anchors.edited(paragraph, start, end, text.length);
}

/** Content of a run for a text: w:t, w:tab and w:br. */
export function runContent(near: Element, text: string): Element[] {
  return (text.match(/\t|\v|\f|[^\t\v\f]+/g) ?? []).map((part) => {
    if (part === "\t") return make(near, "tab");
    if (part === "\v") return make(near, "br");
    if (part === "\f") return make(near, "br", { type: "page" });
    return makeText(near, part);
  });
}

function insertAt(paragraph: Element, pieces: readonly Piece[], offset: number, text: string, place: TextPlace): void {
  if (text === "") return;
  const usable = pieces.filter((piece) => !piece.deleted && (place.into === undefined || within(piece.node, place.into)));
  const before = usable.find((piece) => piece.start < offset && piece.start + piece.text.length >= offset);
  const after = usable.find((piece) => piece.start <= offset && piece.start + piece.text.length > offset);
  const piece = place.like === "before" ? (before ?? after) : (after ?? before);
  if (piece !== undefined) {
    const at = offset - piece.start;
    splice(piece, at, at, text);
    return;
  }
  const run = make(paragraph, "r");
  const parent = place.into ?? paragraph;
  const model = elements(parent).find((entry) => isW(entry, "r") && child(entry, "rPr") !== null);
  const properties = model !== undefined ? cloneRunProperties(model) : place.into === undefined ? markProperties(paragraph) : controlProperties(place.into);
  if (properties !== null) run.appendChild(properties);
  insertAll(run, runContent(paragraph, text), null);
  const follower = pieces.find((entry) => entry.start >= offset && within(entry.node, parent));
  parent.insertBefore(run, follower === undefined ? null : topBelow(follower.run, parent));
}

function controlProperties(content: Element): Element | null {
  const sdt = ancestor(content, "sdt");
  const properties = child(child(sdt, "sdtPr"), "rPr");
  return properties === null ? null : (properties.cloneNode(true));
}

function topBelow(node: Element, parent: Element): Element {
  let at = node;
  while (at.parentNode !== parent && at.parentElement !== null) at = at.parentElement;
  return at;
}

/** Replaces characters of one piece. Plain text goes into the w:t that is there. */
function splice(piece: Piece, from: number, to: number, text: string): void {
  const { node } = piece;
  if (piece.isText && !/[\t\v\f]/.test(text)) {
    const whole = piece.text.slice(0, from) + text + piece.text.slice(to);
    while (node.firstChild !== null) node.removeChild(node.firstChild);
    node.appendChild(documentOf(node).createTextNode(whole));
    keepSpace(node);
    if (whole === "") removeNode(node);
    return;
  }
  const name = node.localName === "delText" ? "delText" : "t";
  const parts: Element[] = [];
  if (piece.isText && from > 0) parts.push(makeText(node, piece.text.slice(0, from), name));
  if (!piece.isText && from === to && from > 0) parts.push(node.cloneNode(true));
  parts.push(...runContent(node, text));
  if (!piece.isText && from === to && from === 0) parts.push(node.cloneNode(true));
  if (piece.isText && to < piece.text.length) parts.push(makeText(node, piece.text.slice(to), name));
  const parent = node.parentNode;
  if (parent === null) return;
  insertAll(parent, parts, node);
  parent.removeChild(node);
}

/** Takes away what an edit emptied: the run and the wrappers around it, content controls not. */
function prune(run: Element, paragraph: Element, keep: Element | null): void {
  let at: Element | null = run;
  while (at !== null && at !== paragraph && at !== keep && at.parentNode !== null) {
    const empty = elements(at).every((entry) => isW(entry, "rPr"));
    if (!empty || isW(at, "sdtContent", "sdt")) return;
    const up: Element | null = at.parentElement;
    removeNode(at);
    at = up;
  }
}
