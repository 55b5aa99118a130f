import type { Inline, ReportBlock, ReportStyle } from "../skeletons/types";
import { breakLines, type Glyph } from "./break-lines";
import { emWidth } from "./em-width";
import { inlineText } from "./inline-text";
import { characterSpacing, firstLine, linePitch, paper, size, textWidth } from "./page";
import { paragraphExtras } from "./paragraph-extras";
import { paragraphStyles } from "./styles";
import { titleInlines } from "./title-inlines";

/** A stretch of a line that looks the same. */
export interface LinePiece {
  readonly text: string;
  /** A run-in heading of this level. */
  readonly lead?: 2 | 3;
  /** A place that is still to be filled in. */
  readonly isField?: true;
  /** From the left edge of the text area, twips. */
  readonly left: number;
  readonly width: number;
}

/** One line on a page. Measures in twips. */
export interface PageLine {
  readonly style: ReportStyle;
  readonly pieces: readonly LinePiece[];
  /** Lower edge of the line, from the upper edge of the text area. */
  readonly bottom: number;
  readonly height: number;
}

export interface Page {
  readonly lines: readonly PageLine[];
}

/** The text area's height, in twips: 225 mm (GB/T 9704-2012, 5.2.1). */
const textHeight = paper.height - paper.top - paper.bottom;

/**
 * Sets a report on pages of GB/T 9704: 28 characters a line, 22 lines a page, the title with its spacing, headings and the
 * last paragraph together with what follows them, as the package asks Word to do. It is an estimate: it takes every font's
 * characters as one em wide and digits and letters as half of one.
 * @returns at least one page
 */
export function layOutPages(blocks: readonly ReportBlock[]): readonly Page[] {
  const rows = blocks.flatMap((block, at) => rowsOf(blocks, block, at));
  const pages: PageLine[][] = [[]];
  let from = 0;
  while (from < rows.length) {
    const end = endOfPage(rows, from);
    let bottom = 0;
    const lines = rows.slice(from, end).map((row, at): PageLine => {
      // Word drops the space above a paragraph that begins a page.
      bottom += (at === 0 ? 0 : row.before) + row.line.height;
      const line = { ...row.line, bottom };
      bottom += row.after;
      return line;
    });
    if (from > 0) pages.push([]);
    pages.at(-1)?.push(...lines);
    from = end;
  }
  return pages.map((lines) => ({ lines }));
}

/** A line before it has a place, with what it asks of its neighbours. */
interface Row {
  readonly line: Omit<PageLine, "bottom">;
  readonly before: number;
  readonly after: number;
  /** The next line must stand on the same page. */
  readonly keepNext: boolean;
}

/** The row that begins the next page. */
function endOfPage(rows: readonly Row[], from: number): number {
  let used = 0;
  let end = from;
  for (; end < rows.length; end += 1) {
    const row = rows[end];
    if (row === undefined) break;
    used += (end === from ? 0 : row.before) + row.line.height;
    if (used > textHeight) break;
    used += row.after;
  }
  if (end === rows.length) return end;
  let kept = end;
  while (kept > from && rows[kept - 1]?.keepNext === true) kept -= 1;
  // A chain that is longer than a page breaks where the page ends.
  return kept > from ? kept : Math.max(end, from + 1);
}

function rowsOf(blocks: readonly ReportBlock[], block: ReportBlock, at: number): readonly Row[] {
  const style = paragraphStyles[block.style];
  const extras = paragraphExtras(blocks, at);
  const em = (style.size ?? size.text) * 10;
  const spacing = em === size.text * 10 ? characterSpacing : 0;
  const cells = withTab(cellsOf(block.style === "title" ? titleInlines(block.inlines).inlines : block.inlines, em, spacing));
  const indent = style.indented === true ? firstLine.twips : 0;
  const right = extras.right ?? 0;
  const room = (line: number): number => textWidth - right - (line === 0 ? indent : 0);
  const lines = breakLines(cells, room);
  return lines.map(([start, end], number): Row => {
    const own = cells.slice(start, end);
    const width = widthOf(own);
    const spare = textWidth - right - width;
    const left = style.align === "center" ? spare / 2 : style.align === "right" ? spare : number === 0 ? indent : 0;
    const isLast = number === lines.length - 1;
    // A line that is not full is spread; one with a hanging mark is full.
    const spread = style.align === "both" && !isLast && width < room(number) ? room(number) / width : 1;
    return {
      line: { style: block.style, pieces: piecesOf(own, Math.max(0, left), spread), height: style.line ?? linePitch },
      before: number === 0 ? (style.before ?? 0) : 0,
      after: isLast ? (extras.after ?? 0) : 0,
      keepNext: isLast && (style.keepNext === true || extras.keepNext === true),
    };
  });
}

/** The one sign of the reports that is not half as wide as high in Times New Roman. */
const percentWidth = 5 / 6;

interface Cell extends Glyph {
  readonly inline: Inline;
}

function cellsOf(inlines: readonly Inline[], em: number, spacing: number): readonly Cell[] {
  return inlines.flatMap((inline) => Array.from(inlineText(inline), (char) => ({ char, width: (char === "%" ? percentWidth : emWidth(char)) * em + spacing, inline })));
}

/** A tab is as wide as brings what follows it to the right edge of the text. */
function withTab(cells: readonly Cell[]): readonly Cell[] {
  const others = cells.filter(({ char }) => char !== "\t");
  if (others.length === cells.length) return cells;
  const width = Math.max(0, textWidth - widthOf(others));
  return cells.map((cell) => (cell.char === "\t" ? { ...cell, width } : cell));
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** @param spread how much wider than its own width each character is set */
function piecesOf(cells: readonly Cell[], left: number, spread: number): readonly LinePiece[] {
  const pieces: { inline: Inline; text: string; left: number; width: number }[] = [];
  let at = left;
  // Text behind a tab does not join the text before it.
  let isApart = false;
  for (const cell of cells) {
    const width = cell.width * spread;
    const last = pieces.at(-1);
    if (cell.char === "\t") {
      at += width;
      isApart = true;
      continue;
    }
    if (!isApart && last?.inline === cell.inline) {
      last.text += cell.char;
      last.width += width;
    } else pieces.push({ inline: cell.inline, text: cell.char, left: at, width });
    isApart = false;
    at += width;
  }
  return pieces.map(({ inline, ...piece }): LinePiece => {
    if (inline.kind !== "text") return { ...piece, isField: true };
    return inline.lead === undefined ? piece : { ...piece, lead: inline.lead };
  });
}
