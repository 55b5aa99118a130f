import { strToU8, zipSync } from "fflate";
import { guessColumns } from "../../src/ledger/guess-columns";
import { matchLedger } from "../../src/ledger/match-ledger";
import { readLedgerFile } from "../../src/ledger/read-ledger-file";
import type { LedgerReading, LedgerSheet } from "../../src/ledger/types";
import { tallyOf } from "./tally-of";
import { workbookBytes, workbookParts } from "./workbook-bytes";

async function sheetsOf(bytes: Uint8Array): Promise<readonly LedgerSheet[]> {
  const reading = await readLedgerFile(bytes);
  if (reading.kind === "refused") throw new Error(reading.reason);
  return reading.sheets;
}

async function rowsOf(bytes: Uint8Array): Promise<LedgerSheet["rows"]> {
  return (await sheetsOf(bytes))[0]?.rows ?? [];
}

const refused = (reason: string): LedgerReading => ({ kind: "refused", reason }) as LedgerReading;

/** An old container: its signature, then the names of its streams in UTF-16. */
function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of streams.entries()) {
    for (let at = 0; at < name.length; at += 1) bytes[1024 + 128 * index + 2 * at] = name.charCodeAt(at);
  }
  return bytes;
}

// 项目,数量 / 集中学习,12 / 主题党日,8 in GB18030.
const GB18030 = Uint8Array.from([
  0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0xca, 0xfd, 0xc1, 0xbf, 0x0d, 0x0a, 0xbc, 0xaf, 0xd6, 0xd0, 0xd1, 0xa7, 0xcf, 0xb0, 0x2c, 0x31, 0x32, 0x0d, 0x0a,
  0xd6, 0xf7, 0xcc, 0xe2, 0xb5, 0xb3, 0xc8, 0xd5, 0x2c, 0x38, 0x0d, 0x0a,
]);

describe("a ledger of 200 rows", () => {
  const labels = Array.from({ length: 200 }, (_, index) => `第${index + 1}类事项`);
  const tallies = labels.map((label) => tallyOf(label, "件"));

  it("gives every tally its value", async () => {
    const bytes = workbookBytes([{ rows: [["2025年工作台账"], ["序号", "项目", "单位", "完成数"], ...labels.map((label, index) => [index + 1, label, "件", index * 3])] }]);
    const [sheet] = await sheetsOf(bytes);
    const columns = guessColumns(sheet!);
    expect(columns).toEqual({ label: 1, value: 3, unit: 2, section: null, id: null, firstRow: 2 });
    const matches = matchLedger(sheet!, columns!, tallies);
    expect(matches.map(({ tallyId, value, certain }) => [tallyId, value, certain])).toEqual(tallies.map(({ id }, index) => [id, String(index * 3), true]));
  });
});

describe("what a cell of an .xlsx shows", () => {
  const formula = (result: string, type = ""): { xml: (place: string) => string } => ({ xml: (place) => `<c r="${place}"${type}><f>SUM(A1:A9)</f>${result}</c>` });

  it.each([
    ["a number", 12, "12"],
    ["a number with a binary tail", 0.1 + 0.2, "0.3"],
    ["a percentage", { number: 0.95, format: "0%" }, "95%"],
    ["a percentage with decimals", { number: 0.0325, format: "0.00%" }, "3.25%"],
    ["separators of thousands", { number: 12345.6, format: "#,##0.00" }, "12,345.60"],
    ["a unit that the format adds", { number: 12, format: '0"次"' }, "12次"],
    ["a day", { number: 45721, format: 'yyyy"年"m"月"d"日"' }, "2025年3月5日"],
    ["what a formula gave", formula("<v>36</v>"), "36"],
    ["the text that a formula gave", formula("<v>优秀</v>", ' t="str"'), "优秀"],
    ["a formula that was never worked out", formula(""), ""],
    ["a text formula that was never worked out", formula("", ' t="str"'), ""],
    ["an error", formula("<v>#DIV/0!</v>", ' t="e"'), "#DIV/0!"],
    ["yes", { xml: (place: string) => `<c r="${place}" t="b"><v>1</v></c>` }, "TRUE"],
    ["text in the cell itself, in runs", { xml: (place: string) => `<c r="${place}" t="inlineStr"><is><r><t>集中</t></r><r><t>学习</t></r></is></c>` }, "集中学习"],
    ["a number that is kept as text", "１２", "１２"],
    ["an index that points nowhere, whose row must not get lost", { xml: (place: string) => `<c r="${place}" t="s"><v>999</v></c>` }, "\ufffd"],
    ["an escaped line end", "甲_x000D_\n乙", "甲\n乙"],
    ["a style that does not exist", { xml: (place: string) => `<c r="${place}" s="77"><v>5</v></c>` }, "5"],
  ])("%s", async (_, cell, shown) => {
    expect((await rowsOf(workbookBytes([{ rows: [[1, cell]] }])))[0]?.[1] ?? "").toBe(shown);
  });

  it("counts days from 1904 where the file does", async () => {
    const bytes = workbookBytes([{ rows: [[1, { number: 0, format: "yyyy/m/d" }]] }], {}, true);
    expect(await rowsOf(bytes)).toEqual([["1", "1904/1/1"]]);
  });

  it("keeps blank rows and cells in their places", async () => {
    expect(await rowsOf(workbookBytes([{ rows: [["甲"], [], [null, null, 3]] }]))).toEqual([["甲"], [], ["", "", "3"]]);
  });

  it("reads rows and cells that do not say where they stand", async () => {
    const parts = workbookParts([{ rows: [] }]);
    const xml = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData></worksheet>';
    expect(await rowsOf(zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(xml) }))).toEqual([["1", "2"], ["3"]]);
  });

  it("reads a file with prefixes and the strict namespaces", async () => {
    const parts = workbookParts([{ rows: [] }]);
    const xml = '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await rowsOf(zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(xml) }))).toEqual([["", "7"]]);
  });
});

describe("sheets", () => {
  it("come in order, with their names, without blank and hidden ones", async () => {
    const sheets = await sheetsOf(workbookBytes([{ name: "党建", rows: [[1]] }, { name: "空", rows: [[null]] }, { name: "底稿", rows: [[2]], state: "hidden" }, { name: "经济", rows: [[3]] }]));
    expect(sheets.map(({ name }) => name)).toEqual(["党建", "经济"]);
  });

  it("say which cells are merged", async () => {
    const [sheet] = await sheetsOf(workbookBytes([{ rows: [["党建", "集中学习", 12], [null, "主题党日", 8]], merges: ["A1:A2"] }]));
    expect(sheet?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
  });
});

describe("a text with separators", () => {
  const text = "项目,数量\r\n集中学习,12\r\n主题党日,8\r\n";
  const utf16 = (isBig: boolean): Uint8Array => {
    const bytes = new Uint8Array(2 + 2 * text.length);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, !isBig);
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 + 2 * at, text.charCodeAt(at), !isBig);
    return bytes;
  };

  it.each([
    ["UTF-8", strToU8(text)],
    ["UTF-8 with its mark", strToU8(`\ufeff${text}`)],
    ["UTF-16, small end first", utf16(false)],
    ["UTF-16, big end first", utf16(true)],
    ["GB18030", GB18030],
    ["tabs", strToU8(text.replace(/,/g, "\t"))],
    ["semicolons", strToU8(text.replace(/,/g, ";"))],
  ])("is read: %s", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([["项目", "数量"], ["集中学习", "12"], ["主题党日", "8"]]);
  });

  it("may have separators and line ends within quotes", async () => {
    expect(await rowsOf(strToU8('项目,数量\n"学习,\n研讨","1,200"\n'))).toEqual([["项目", "数量"], ["学习,\n研讨", "1,200"]]);
  });
});

describe("what is no table is refused", () => {
  const whole = workbookBytes([{ rows: [["集中学习", 12]] }]);
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 131) & 255);

  it.each([
    ["30 MB", new Uint8Array(30_000_000), "too-large"],
    ["no byte at all", new Uint8Array(0), "empty"],
    ["only the mark of UTF-8", strToU8("\ufeff"), "empty"],
    ["blank lines", strToU8("\r\n,,\r\n"), "empty"],
    ["a workbook without content", workbookBytes([{ rows: [] }]), "empty"],
    ["words without a number", strToU8("项目,数量\n集中学习,待统计\n"), "no-numbers"],
    ["an old workbook", ole("Workbook"), "old-format"],
    ["an encrypted workbook", ole("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an old document", ole("WordDocument"), "not-a-spreadsheet"],
    ["a workbook that was cut", whole.subarray(0, whole.length - 60), "damaged"],
    ["a workbook that was cut in the middle", whole.subarray(0, whole.length >> 1), "damaged"],
    ["a PDF", strToU8("%PDF-1.7\n1 0 obj"), "not-a-spreadsheet"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise]), "not-a-spreadsheet"],
    ["noise", noise, "not-a-spreadsheet"],
    ["a page of the web", strToU8("<html><table><tr><td>12</td></tr></table></html>"), "not-a-spreadsheet"],
    ["a zip of something else", zipSync({ "readme.txt": strToU8("12") }), "not-a-spreadsheet"],
    ["a document", zipSync({ "_rels/.rels": strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'), "word/document.xml": strToU8('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>') }), "not-a-spreadsheet"],
    ["an OpenDocument sheet", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }), "not-a-spreadsheet"],
    ["a workbook with a document type declaration", zipSync({ ...workbookParts([{ rows: [[1]] }]), "xl/worksheets/sheet1.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>') }), "damaged"],
    ["a workbook whose sheet breaks off", zipSync({ ...workbookParts([{ rows: [[1]] }]), "xl/worksheets/sheet1.xml": strToU8('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>') }), "damaged"],
    ["a cell in the last row", workbookBytes([{ rows: [[{ xml: () => '<c r="A1048576"><v>1</v></c>' }]] }]), "too-large"],
    ["a cell in the last column", workbookBytes([{ rows: [[{ xml: () => '<c r="XFD1"><v>1</v></c>' }]] }]), "too-large"],
    ["a text of very many rows", strToU8("甲,1\n".repeat(20_001)), "too-large"],
  ])("%s", async (_, bytes, reason) => {
    expect(await readLedgerFile(bytes)).toEqual(refused(reason));
  });

  it("a file that would unpack to more than 100 MB, before it is unpacked", async () => {
    const bomb = zipSync({ ...workbookParts([{ rows: [[1]] }]), "xl/worksheets/sheet2.xml": new Uint8Array(30_000_000) });
    // Only the directory says so: the content is damaged, and nobody finds out.
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 46 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 30_000_000) view.setUint32(at + 24, 200_000_000, true);
    }
    expect(await readLedgerFile(bomb)).toEqual(refused("too-large"));
  });

  it("a sheet of blanks that is packed far too well", async () => {
    const bomb = zipSync({ ...workbookParts([{ rows: [[1]] }]), "xl/worksheets/sheet1.xml": new Uint8Array(40_000_000).fill(0x20) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readLedgerFile(bomb)).toEqual(refused("too-large"));
  });

  it("never rejects, whatever byte is changed", async () => {
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(["read", "refused"]).toContain((await readLedgerFile(changed)).kind);
    }
  });
});
