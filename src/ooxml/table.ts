import { fontsXml } from "./fonts";
import { textWidth } from "./page";
import { escapeXml, w } from "./xml";

/** A stretch of text in a table or a plain paragraph. */
export interface TextPiece {
  readonly text: string;
  readonly bold?: boolean;
  readonly underlined?: boolean;
}

export interface TableColumn {
  /** Hundredths of the width of the text. */
  readonly width: number;
  readonly align?: "left" | "center";
}

/** How a plain paragraph looks; sizes in half-points, distances in twips. */
export interface PlainLook {
  readonly size: number;
  readonly font?: "song" | "hei";
  readonly align?: "left" | "center";
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

/** A paragraph without style and grid, for tables and what stands around them; set in single lines. */
export function plainParagraphXml(pieces: readonly TextPiece[], look: PlainLook): string {
  const keep = look.keepNext === true ? w("keepNext") : "";
  const spacing = w("spacing", { before: look.before ?? 0, after: look.after ?? 0, line: 300, lineRule: "auto" });
  const properties = w("pPr", {}, keep + w("widowControl", { val: 0 }) + w("snapToGrid", { val: 0 }) + spacing + w("jc", { val: look.align ?? "left" }));
  return w("p", {}, properties + pieces.filter(({ text }) => text !== "").map((piece) => pieceXml(piece, look)).join(""));
}

function pieceXml({ text, bold, underlined }: TextPiece, { size, font = "song" }: PlainLook): string {
  const weight = bold === true ? w("b") + w("bCs") : "";
  const line = underlined === true ? w("u", { val: "single" }) : "";
  const properties = w("rPr", {}, fontsXml(font) + weight + w("sz", { val: size }) + w("szCs", { val: size }) + line);
  const lines = text.split(/[\n\v\f]/).map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return w("r", {}, properties + lines.join(w("br")));
}

/**
 * A table with lines around every cell, as wide as the text. Its first row is repeated on every page, and no row is torn.
 * @param size of the text in half-points
 */
export function tableXml(columns: readonly TableColumn[], head: readonly string[], rows: readonly (readonly (readonly TextPiece[])[])[], size: number): string {
  const widths = columns.map(({ width }) => Math.floor((textWidth * width) / 100));
  const border = { val: "single", sz: 4, space: 0, color: "auto" };
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => w(side, border)).join("");
  const margins = w("left", { w: 85, type: "dxa" }) + w("right", { w: 85, type: "dxa" });
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties = w("tblPr", {}, w("tblW", { w: total, type: "dxa" }) + w("tblBorders", {}, sides) + w("tblLayout", { type: "fixed" }) + w("tblCellMar", {}, margins));
  const grid = w("tblGrid", {}, widths.map((width) => w("gridCol", { w: width })).join(""));
  const row = (cells: readonly (readonly TextPiece[])[], isHead: boolean): string => {
    const trPr = w("trPr", {}, w("cantSplit") + (isHead ? w("tblHeader") : ""));
    return w("tr", {}, trPr + widths.map((width, at) => cellXml(cells[at] ?? [], { width, isHead, align: columns[at]?.align ?? "left", size })).join(""));
  };
  return w("tbl", {}, properties + grid + row(head.map((text) => [{ text }]), true) + rows.map((cells) => row(cells, false)).join(""));
}

interface CellLook {
  readonly width: number;
  readonly isHead: boolean;
  readonly align: "left" | "center";
  readonly size: number;
}

function cellXml(pieces: readonly TextPiece[], { width, isHead, align, size }: CellLook): string {
  const shading = isHead ? w("shd", { val: "clear", color: "auto", fill: "F0F0F0" }) : "";
  const properties = w("tcPr", {}, w("tcW", { w: width, type: "dxa" }) + shading);
  return w("tc", {}, properties + plainParagraphXml(pieces, { size, align, font: isHead ? "hei" : "song", before: 20, after: 20 }));
}
