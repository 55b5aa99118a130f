import type { Element } from "../xml/dom";
import { attr, elements, isW } from "../xml/dom";
import { MC } from "../xml/namespaces";

/**
 * One stretch of a paragraph's text as the API reads it: the characters of a w:t (or w:delText), or one character that an
 * element stands for. `start` is its UTF-16 offset in the paragraph.
 */
export type Piece = {
  readonly start: number;
  readonly text: string;
  readonly run: Element;
  /** w:t, w:delText, or the element that the character stands for. */
  readonly node: Element;
  readonly isText: boolean;
  /** Inside w:del or w:moveFrom: in the API's text, not in the reviewed text. */
  readonly deleted: boolean;
  /** Inside w:ins or w:moveTo. */
  readonly inserted: boolean;
};

/** Characters for what is not text. Belief, from the object model of Word: 1 anchored or inline picture, 2 note mark. */
const MARKS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  cr: "\v",
  noBreakHyphen: "\u001e",
  softHyphen: "\u001f",
  footnoteReference: "\u0002",
  endnoteReference: "\u0002",
  drawing: "\u0001",
  pict: "\u0001",
  object: "\u0001",
};

const WRAPPERS = new Set(["hyperlink", "ins", "moveTo", "del", "moveFrom", "smartTag", "customXml", "fldSimple", "sdt", "sdtContent", "dir", "bdo"]);

type State = { start: number; readonly pieces: Piece[]; readonly fields: ("code" | "result")[] };
type Flags = { readonly deleted: boolean; readonly inserted: boolean };

/** The text of a paragraph piece by piece, in document order. Field codes are no text, field results are. */
export function piecesOf(paragraph: Element): Piece[] {
  const state: State = { start: 0, pieces: [], fields: [] };
  walk(paragraph, { deleted: false, inserted: false }, state);
  return state.pieces;
}

/** The text as `paragraph.text` gives it: deleted revisions are in it. */
export function textOf(paragraph: Element): string {
  let text = "";
  for (const piece of piecesOf(paragraph)) text += piece.text;
  return text;
}

/** The text without deleted ("Current") or without inserted ("Original") revisions, between two offsets. */
export function reviewedText(paragraph: Element, version: "Current" | "Original", start = 0, end = Number.MAX_SAFE_INTEGER): string {
  let text = "";
  for (const piece of piecesOf(paragraph)) {
    if (version === "Current" ? piece.deleted : piece.inserted) continue;
    text += piece.text.slice(Math.max(0, start - piece.start), Math.max(0, end - piece.start));
  }
  return text;
}

function walk(parent: Element, flags: Flags, state: State): void {
  for (const element of elements(parent)) {
    if (isW(element, "r")) walkRun(element, element, flags, state);
    else if (isW(element) && WRAPPERS.has(element.localName)) {
      walk(element, {
        deleted: flags.deleted || isW(element, "del", "moveFrom"),
        inserted: flags.inserted || isW(element, "ins", "moveTo"),
      }, state);
    } else if (isAlternate(element)) {
      const branch = branchOf(element);
      if (branch !== null) walk(branch, flags, state);
    }
  }
}

function walkRun(run: Element, parent: Element, flags: Flags, state: State): void {
  for (const node of elements(parent)) {
    if (isAlternate(node)) {
      const branch = branchOf(node);
      if (branch !== null) walkRun(run, branch, flags, state);
      continue;
    }
    if (!isW(node)) continue;
    if (node.localName === "fldChar") {
      field(attr(node, "fldCharType"), state);
      continue;
    }
    if (state.fields.includes("code")) continue;
    if (node.localName === "t" || node.localName === "delText") push(run, node, node.textContent ?? "", true, flags, state);
    else {
      const mark = markOf(node);
      if (mark !== null) push(run, node, mark, false, flags, state);
    }
  }
}

function push(run: Element, node: Element, text: string, isText: boolean, flags: Flags, state: State): void {
  if (text === "") return;
  state.pieces.push({ start: state.start, text, run, node, isText, ...flags });
  state.start += text.length;
}

function markOf(node: Element): string | null {
  if (node.localName === "br") {
    const type = attr(node, "type");
    return type === "page" ? "\f" : type === "column" ? "\u000e" : "\v";
  }
  if (node.localName === "sym") return symbol(attr(node, "char"));
  return MARKS[node.localName] ?? null;
}

/** Word answers "(" for a symbol of a private font; the code point itself otherwise. */
function symbol(code: string | null): string {
  const value = Number.parseInt(code ?? "", 16);
  if (Number.isNaN(value) || (value >= 0xf000 && value <= 0xf0ff)) return "(";
  return String.fromCharCode(value);
}

function field(type: string | null, state: State): void {
  if (type === "begin") state.fields.push("code");
  else if (type === "separate") {
    if (state.fields.length > 0) state.fields[state.fields.length - 1] = "result";
  } else if (type === "end") state.fields.pop();
}

function isAlternate(node: Element): boolean {
  return node.namespaceURI === MC && node.localName === "AlternateContent";
}

/** Both branches of mc:AlternateContent say the same; the first choice is read. */
function branchOf(alternate: Element): Element | null {
  return elements(alternate)[0] ?? null;
}
