import { readLedgerFile } from "../../src/ledger/read-ledger-file";
import { SHEET_TEXTS } from "../../src/ledger/sheet-texts";
import { valuesCsv } from "../../src/ledger/values-csv";
import { tallyOf } from "./tally-of";

const study = tallyOf("集中学习", "次", "一、理论");

function csvOf(...args: Parameters<typeof valuesCsv>): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(valuesCsv(...args));
}

describe("the typed values as .csv", () => {
  it("has the mark of UTF-8, titles, and what was typed before what the document says", () => {
    const filled = { ...tallyOf("主题党日", "次"), value: "8" };
    expect(csvOf([study, filled], { [study.id]: "1,200" }, SHEET_TEXTS.zh)).toBe('\ufeff部分,项目,数值,单位\r\n一、理论,集中学习,"1,200",次\r\n,主题党日,8,次\r\n');
  });

  it.each(["=1+2", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1"])("keeps %p from being worked out", (text) => {
    const [, row = ""] = csvOf([tallyOf(text, "次")], {}, SHEET_TEXTS.zh).split("\r\n");
    expect(row.split(",")[1]?.replace(/^"/, "").startsWith("'")).toBe(true);
  });

  it("leaves negative numbers alone", () => {
    expect(csvOf([study], { [study.id]: "-3.2%" }, SHEET_TEXTS.zh)).toContain(",-3.2%,");
  });

  it("can be read again", async () => {
    const reading = await readLedgerFile(valuesCsv([study], { [study.id]: "12" }, SHEET_TEXTS.zh));
    expect(reading).toMatchObject({ kind: "read", sheets: [{ rows: [["部分", "项目", "数值", "单位"], ["一、理论", "集中学习", "12", "次"]] }] });
  });
});
