import { strToU8, zipSync } from "fflate";
import { columnLetters } from "./cell-address";
import { escapeXml } from "./escape-xml";
import { CONTENT_TYPES, DECLARATION, MAIN, PACKAGE_RELATIONSHIPS, RELATIONSHIPS, WORKBOOK_RELATIONSHIPS } from "./fixed-parts";
import { STYLES, STYLE_OF } from "./sheet-styles";

export interface WrittenColumn {
  readonly title: string;
  /** In characters of the standard font; a Chinese character takes two. */
  readonly width: number;
  /** An input cell is to be filled in; a hidden column is kept out of sight and off the page. */
  readonly kind: "text" | "centred" | "input" | "hidden";
}

export interface WrittenSheet {
  readonly name: string;
  /** One line above the table. */
  readonly note: string;
  readonly columns: readonly WrittenColumn[];
  /** Texts in the order of the columns; none of them is worked out as a formula. */
  readonly rows: readonly (readonly string[])[];
}

/** The earliest date that a zip can hold, so that the same sheet gives the same bytes. */
const noTime = new Date(1980, 0, 1);
/** Excel's own limit, and the characters that it forbids in a sheet's name. */
const NAME_MOST = 31;
const NAME_FORBIDS = /[\\/?*[\]:]/g;
/** Rows of titles: the note and the column titles. */
const TITLE_ROWS = 2;
const LINE_POINTS = 16;
/** A cell holds no more characters, and a row is no higher, in points. */
const TEXT_MOST = 32_767;
const HEIGHT_MOST = 409;

/**
 * One table as the bytes of an .xlsx file: titles bold and in view while scrolling, long texts wrapped, on landscape A4 one page wide
 * with the titles on every page.
 */
export function writeSheet(sheet: WrittenSheet): Uint8Array {
  const name = sheet.name.replace(NAME_FORBIDS, " ").slice(0, NAME_MOST) || "Sheet1";
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": PACKAGE_RELATIONSHIPS,
    "xl/workbook.xml": workbookXml(name, sheet.columns.length),
    "xl/_rels/workbook.xml.rels": WORKBOOK_RELATIONSHIPS,
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": sheetXml(sheet),
  };
  const packed = Object.fromEntries(Object.entries(files).map(([part, xml]) => [part, strToU8(DECLARATION + xml)]));
  return zipSync(packed, { mtime: noTime, level: 6 });
}

function workbookXml(name: string, columns: number): string {
  const titles = `'${name.replace(/'/g, "''")}'!$${TITLE_ROWS}:$${TITLE_ROWS}`;
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets>` +
    (columns > 0 ? `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(titles)}</definedName></definedNames>` : "") +
    `</workbook>`
  );
}

function sheetXml({ note, columns, rows }: WrittenSheet): string {
  const last = columnLetters(Math.max(0, columns.length - 1));
  const shown = columns.filter(({ kind }) => kind !== "hidden").length;
  const titles = columns.map(({ title }, column) => cellXml(title, TITLE_ROWS, column, "title")).join("");
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}${rows.length + TITLE_ROWS}"/>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${TITLE_ROWS}" topLeftCell="A${TITLE_ROWS + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${LINE_POINTS}"/><cols>${columns.map(columnXml).join("")}</cols><sheetData>` +
    `<row r="1" ht="24" customHeight="1">${cellXml(note, 1, 0, "note")}</row><row r="2" ht="22" customHeight="1">${titles}</row>` +
    rows.map((row, index) => rowXml(row, index + TITLE_ROWS + 1, columns)).join("") +
    `</sheetData><mergeCells count="1"><mergeCell ref="A1:${columnLetters(Math.max(0, shown - 1))}1"/></mergeCells>` +
    `<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
  );
}

function columnXml({ width, kind }: WrittenColumn, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${kind === "hidden" ? ' hidden="1"' : ""}/>`;
}

function rowXml(cells: readonly string[], row: number, columns: readonly WrittenColumn[]): string {
  const lines = Math.max(1, ...columns.map(({ width, kind }, column) => (kind === "hidden" ? 1 : linesIn(cells[column] ?? "", width))));
  const written = columns.map(({ kind }, column) => cellXml(cells[column] ?? "", row, column, kind)).join("");
  return `<row r="${row}" ht="${Math.min(HEIGHT_MOST, lines * LINE_POINTS + 4)}" customHeight="1">${written}</row>`;
}

/** How many lines a text takes; programs that do not work out heights when they open a file show all of it. */
function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - 1.5))), 0);
}

function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char < "\u2e80" && !"“”‘’—…".includes(char) ? 1 : 2;
  return width;
}

function cellXml(text: string, row: number, column: number, kind: keyof typeof STYLE_OF): string {
  const place = `r="${columnLetters(column)}${row}" s="${STYLE_OF[kind]}"`;
  return text === "" ? `<c ${place}/>` : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, TEXT_MOST))}</t></is></c>`;
}
