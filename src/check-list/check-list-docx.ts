import { docxFileOfBody } from "../ooxml/docx-file";
import { plainParagraphXml, tableXml, type TextPiece } from "../ooxml/table";
import { sheetOf, type Cell, type SheetTable } from "./sheet-of";
import type { CheckList } from "./types";

/** 三号, 小四, 五号 in half-points. */
const size = { heading: 32, text: 24, table: 21 } as const;

/** A check list as the bytes of a .docx on A4: the facts, then the tables. */
export function checkListDocx(list: CheckList, language: "zh" | "en"): Uint8Array {
  const { heading, verdict, facts, tables, remarks } = sheetOf(list, language);
  const colon = language === "zh" ? "：" : ": ";
  const body = [
    plainParagraphXml([{ text: heading }], { size: size.heading, font: "hei", align: "center", after: 160 }),
    plainParagraphXml([{ text: verdict.text, bold: true }], { size: size.text, font: "hei", after: 120 }),
    ...facts.map(([label, value]) => plainParagraphXml([{ text: `${label}${colon}${value}` }], { size: size.text })),
    ...tables.map(tableOf),
    ...remarks.map((remark, at) => plainParagraphXml([{ text: remark }], { size: size.table, before: at === 0 ? 160 : 0 })),
  ];
  return docxFileOfBody(body.join(""));
}

function tableOf({ heading, columns, rows, below }: SheetTable): string {
  const title = plainParagraphXml([{ text: heading }], { size: size.text, font: "hei", before: 200, after: 80, keepNext: true });
  const table = tableXml(
    columns.map(({ width, isNumber }) => ({ width, align: isNumber === true ? "center" : "left" })),
    columns.map(({ title: text }) => text),
    rows.map((row) => row.map(piecesOf)),
    size.table,
  );
  return title + (rows.length > 0 ? table : "") + below.map((text) => plainParagraphXml([{ text }], { size: size.table, before: 60 })).join("");
}

function piecesOf(cell: Cell): readonly TextPiece[] {
  if (typeof cell === "string") return [{ text: cell }];
  const [before, words, after] = cell;
  return [{ text: before }, { text: words, bold: true, underlined: true }, { text: after }];
}
