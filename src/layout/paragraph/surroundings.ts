import { titleLinePitch } from "../../ooxml/page";
import { indentAlone, signatureIndents } from "../../ooxml/signature-indents";
import type { Paragraph } from "../../snapshot/types";
import type { Measures } from "../measures";
import type { LayoutRole, LayoutSettings } from "../types";
import type { Surroundings } from "./paragraph-format";
import { titleShape } from "./title-shape";

/** A paragraph of the body and what it is taken for. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly role: LayoutRole;
}

/**
 * What the neighbours of each paragraph make of its measures: room below the title, a blank line above the signature and its place,
 * and what must not be parted from the signature.
 * @returns one entry a paragraph, in order
 */
export function surroundingsOf(placed: readonly Placed[], settings: LayoutSettings, measures: Measures): readonly Surroundings[] {
  const shapes = placed.map(({ paragraph, role }) => (isTitle(role) ? titleShape(paragraph.text.trim(), measures.textWidth) : null));
  const isAlone = (at: number): boolean => !isTitle(placed[at - 1]?.role) && !isTitle(placed[at + 1]?.role);
  const roomBelow = new Map<number, number>();
  placed.forEach(({ role }, at) => {
    if (!isTitle(role) || isTitle(placed[at + 1]?.role)) return;
    let lines = 0;
    for (let line = at; isTitle(placed[line]?.role); line -= 1) lines += shapes[line]?.lines ?? 1;
    let last = at;
    while (placed[last + 1]?.role === "subtitle") last += 1;
    roomBelow.set(last, roomBelowTitle(lines, measures.line));
  });

  return placed.map(({ paragraph, role }, at): Surroundings => {
    const previous = placed[at - 1]?.role;
    const next = placed[at + 1]?.role;
    const opensEnd =
      (role === "signature" && previous !== "signature") || (role === "date" && previous !== "signature") || (role === "attachment" && previous !== "attachment");
    const room = roomBelow.get(at);
    return {
      text: paragraph.text,
      listLabel: paragraph.listLabel,
      // The writer's own blank line counts as the one that the standard wants.
      before: opensEnd && previous !== undefined && previous !== "blank" ? measures.line : 0,
      after: room !== undefined && next !== "blank" ? room : 0,
      right: role === "signature" || role === "date" ? rightOf(placed, at) : 0,
      narrowed: settings.shapeTitle && isAlone(at) ? (shapes[at]?.indent ?? 0) : 0,
      blankLine: role === "blank" ? roomBelow.get(at - 1) : undefined,
      staysWithNext: role !== "table" && isSignature(nextSolid(placed, at)),
    };
  });
}

/** About one blank line, so that title and space together take whole lines of the page. */
function roomBelowTitle(lines: number, line: number): number {
  const title = lines * titleLinePitch;
  return Math.round((title + line) / line) * line - title;
}

function isTitle(role: LayoutRole | undefined): boolean {
  return role === "title" || role === "attachmentTitle";
}

function isSignature(role: LayoutRole | undefined): boolean {
  return role === "signature" || role === "date";
}

/** The role of the next paragraph with text in it. */
function nextSolid(placed: readonly Placed[], at: number): LayoutRole | undefined {
  let next = at + 1;
  while (placed[next]?.role === "blank") next += 1;
  return placed[next]?.role;
}

/** A date of the usual length, while it is still asked for. */
const usualDate = "2026年12月20日";

/** Signature and date are placed by each other's width (7.3.5.2); a name that is still asked for has a width that nobody knows. */
function rightOf(placed: readonly Placed[], at: number): number {
  const own = placed[at];
  if (own === undefined) return indentAlone;
  const [signature, date] = own.role === "signature" ? [own, neighbour(placed, at, 1)] : [neighbour(placed, at, -1), own];
  if (signature?.role !== "signature" || date?.role !== "date" || isAskedFor(signature)) return indentAlone;
  const indents = signatureIndents(signature.paragraph.text.trim(), isAskedFor(date) ? usualDate : date.paragraph.text.trim());
  return own === signature ? indents.signature : indents.date;
}

/** Whether a field of ours still shows its prompt. */
function isAskedFor({ paragraph: { text, controls } }: Placed): boolean {
  return controls.some(({ tag, start, end }) => tag.startsWith("cw.p.") && /^【.*】$/.test(text.slice(start, end)));
}

function neighbour(placed: readonly Placed[], at: number, step: 1 | -1): Placed | undefined {
  let other = at + step;
  while (placed[other]?.role === "blank") other += step;
  return placed[other];
}
