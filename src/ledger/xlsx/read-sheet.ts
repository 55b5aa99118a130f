import { Refused } from "../../docx/refused";
import type { Work } from "../../docx/work";
import type { ElementTable } from "../../docx/xml/scan-xml";
import { scanXml } from "../../docx/xml/scan-xml";
import type { LedgerMerge } from "../types";
import { cellAddress } from "./cell-address";
import type { CellAddress } from "./cell-address";
import { cellText } from "./cell-text";
import { formatNumber } from "./format-number";
import type { XmlText } from "../../docx/xml/xml-text";

/** What the cells of all sheets refer to. */
export interface Workbook {
  readonly strings: readonly string[];
  /** Number formats by the index of the cell style. */
  readonly formats: readonly string[];
  /** Whether days are counted from 1904 on. */
  readonly is1904: boolean;
}

export interface SheetCells {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly LedgerMerge[];
}

/** No ledger is larger; a cell with content beyond these is refused, not dropped. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 256;
const MOST_MERGES = 20_000;

/** What stands where a character is lost. */
const LOST = "\ufffd";

interface State {
  readonly work: Work;
  readonly book: Workbook;
  readonly rows: string[][];
  readonly merges: LedgerMerge[];
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
}

const elements: ElementTable<State> = {
  "s:row": {
    enter(state, attributes) {
      state.row = (attributes.number("r") ?? state.row + 2) - 1;
      state.column = -1;
      return true;
    },
  },
  "s:c": {
    enter(state, attributes) {
      const at: CellAddress | null = cellAddress(attributes.get("r") ?? "");
      state.column = at?.column ?? state.column + 1;
      state.row = at?.row ?? state.row;
      state.type = attributes.get("t") ?? "n";
      state.style = attributes.number("s") ?? 0;
      state.value = "";
      return true;
    },
    leave: putCell,
  },
  "s:v": {
    text(state, text) {
      state.value = text;
    },
  },
  "s:rPh": { enter: () => false },
  "s:t": {
    text(state, text) {
      state.value += text;
    },
  },
  "s:mergeCell": {
    enter(state, attributes) {
      const [from, to] = (attributes.get("ref") ?? "").split(":").map(cellAddress);
      if (from && to && state.merges.length < MOST_MERGES) {
        state.work.keep();
        state.merges.push({ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 });
      }
      return false;
    },
  },
};

/**
 * The cells of one sheet as they are shown. A formula's cell shows what the program that saved the file worked out.
 * @throws Refused too-large when it has more rows or columns than any ledger
 */
export function readSheet(xml: XmlText, book: Workbook): SheetCells {
  const state: State = { work: xml.work, book, rows: [], merges: [], row: -1, column: -1, type: "n", style: 0, value: "" };
  scanXml(xml, elements, state);
  return { rows: state.rows, merges: state.merges };
}

function putCell(state: State): void {
  const text = shownText(state);
  if (text === "") return;
  state.work.keep();
  state.work.write(text.length);
  if (state.row >= MOST_ROWS || state.column >= MOST_COLUMNS) throw new Refused("too-large");
  while (state.rows.length <= state.row) state.rows.push([]);
  const row = state.rows[state.row];
  if (row === undefined) return;
  while (row.length < state.column) row.push("");
  row[state.column] = text;
}

function shownText({ book, type, style, value }: State): string {
  if (value === "") return "";
  switch (type) {
    case "s":
      // A text that is missing must not take the row along: the sign for lost characters stands in its place.
      return book.strings[Number(value)] ?? LOST;
    case "b":
      return value.trim() === "1" ? "TRUE" : "FALSE";
    case "d":
      return value.trim().slice(0, 10);
    case "n": {
      const number = Number(value);
      return Number.isFinite(number) ? formatNumber(number, book.formats[style] ?? "General", book.is1904) : cellText(value);
    }
    default:
      return cellText(value);
  }
}
