import fs from "node:fs";
import path from "node:path";
import { charactersOf, textsOf } from "../fixtures/characters-of";
import { docxOfText } from "../fixtures/docx-of-text";
import { fillMissingSheet } from "../fixtures/fill-missing-sheet";
import { workbookBytes } from "../ledger/workbook-bytes";
import { rootFolder } from "../word-host/serve/root-folder";
import { draft } from "./draft";
import { faultsOf, lookAround } from "./looks";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx, savedDocx } from "./saved-docx";

const screens = path.join(rootFolder, "out", "screens");

/** A ledger as offices keep it: a title over all columns, two years, and something that the report does not say. */
const ledger = workbookBytes([
  {
    name: "上半年",
    rows: [
      ["上半年工作台账", null, null, null, null],
      ["序号", "项目", "去年", "今年", "单位"],
      [1, "集中学习", 10, 12, "次"],
      [2, "党员大会", 3, 4, "次"],
      [3, "走访居民", 30, 36, "户"],
      [4, "招商引资", 1, 2, "亿元"],
    ],
    merges: ["A1:E1"],
  },
]);

const tableFile = /^选择表格文件/;

describe("numbers from elsewhere, in the built pane", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  let pane: PaneDriver;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  });
  afterAll(() => word.close());

  async function start(options: Parameters<WordHostBrowser["open"]>[0] = {}): Promise<void> {
    open = await word.open(options);
    pane = new PaneDriver(open.page);
    await openDocx(open.page, draft);
    await pane.pressRibbon("填数");
  }

  afterEach(async () => {
    expect(open.errors).toEqual([]);
    expect(open.escaped).toEqual([]);
    await open.close();
  });

  it("an .xlsx is matched, brought in and written; the file has the values and nothing else changed", async () => {
    await start();
    const before = textsOf(await savedDocx(open.page));
    await pane.chooseFile(tableFile, "台账.xlsx", ledger);
    await pane.choose("数值", "D 列：今年");
    await pane.press("确认");
    expect(await pane.checkBox("走访居民 36户").isChecked()).toBe(true);
    await pane.press("带入 3 个");
    expect(textsOf(await savedDocx(open.page))).toEqual(before);

    await pane.writeTallies();
    const after = textsOf(await savedDocx(open.page));
    expect(after).toEqual(before.map((text) => text.replace("学习**次", "学习12次").replace("大会**次", "大会4次").replace("居民**户", "居民36户")));

    // The next ledger of this make is not asked about again.
    await open.page.evaluate(() => { window.wordHost.closePane(); });
    await pane.pressRibbon("填数");
    await pane.chooseFile(tableFile, "台账.xlsx", ledger);
    expect(await pane.text()).toContain("已经一样的（3）");
  });

  it("what was brought in is there after the pane was closed, and 撤回带入 empties the form again", async () => {
    await start();
    await pane.chooseFile(tableFile, "台账.csv", new TextEncoder().encode("集中学习,12,次\n党员大会,4,次"));
    await pane.press("带入 2 个");
    await pane.press("撤回带入");
    expect(await pane.tallies().first().inputValue()).toBe("");
    await pane.chooseFile(tableFile, "台账.csv", new TextEncoder().encode("集中学习,12,次\n党员大会,4,次"));
    await pane.press("带入 2 个");
    await open.page.evaluate(() => { window.wordHost.closePane(); });
    await pane.pressRibbon("填数");
    expect(await pane.tallies().first().inputValue()).toBe("12");
  });

  it("a file that is no table is refused in one sentence, and the way back leads to the form", async () => {
    await start();
    const before = charactersOf(await savedDocx(open.page));
    await pane.chooseFile(tableFile, "照片.xlsx", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]));
    expect(await pane.text()).toContain("“照片.xlsx”没有读取。");
    await pane.press("返回填数");
    expect(await pane.frame().evaluate(() => document.activeElement?.textContent)).toBe("带入数字");
    expect(charactersOf(await savedDocx(open.page))).toEqual(before);
  });

  it("last year's .docx stands beside the fields and changes nothing", async () => {
    await start();
    const before = charactersOf(await savedDocx(open.page));
    await pane.chooseFile(/^选择上年报告/, "去年.docx", docxOfText("上半年工作总结\n一、主要工作\n（一）抓好理论学习。开展集中学习10次，讲党课1次。", { plain: true }));
    expect(await pane.text()).toContain("去年 10次");
    await pane.typeTally(0, "12");
    expect(await pane.text()).toContain("去年 10次，同比 +20.0%");
    await pane.leaveTally(0);
    expect(charactersOf(await savedDocx(open.page))).toEqual(before);
    await open.page.evaluate(() => { window.wordHost.closePane(); });
    await pane.pressRibbon("填数");
    expect(await pane.text()).toContain("去年 10次，同比 +20.0%");
  });

  it("待补数据表 goes out, comes back filled in, and is written", async () => {
    await start();
    const sheet = await pane.download(/^导出待补数据表/);
    expect(sheet.name).toBe("待补数据表.xlsx");
    const filled = fillMissingSheet(sheet.bytes, (row) => (row.includes(" 走访居民 ") ? 36 : undefined));
    await pane.chooseFile(/^导入填好的待补数据表/, "待补数据表.xlsx", filled);
    await pane.press("带入 1 个");
    await pane.writeTallies();
    expect(textsOf(await savedDocx(open.page))[3]).toContain("走访居民36户");
    const values = await pane.download(/^导出已填数字/);
    expect(values.name).toBe("已填数字.csv");
    expect(new TextDecoder().decode(values.bytes)).toContain("走访居民");
  });

  it("goes by keyboard alone from the menu to the form", async () => {
    await start();
    const { keyboard } = open.page;
    await pane.button("带入数字").focus();
    await keyboard.press("Enter");
    await keyboard.press("Enter");
    await keyboard.insertText("集中学习\t12\t次\n党员大会\t4\t次");
    // Out of the field, over the way to a file, to 下一步.
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await pane.button("带入 2 个").focus();
    await keyboard.press("Enter");
    await open.page.evaluate(() => window.wordHost.quiet());
    expect(await pane.tallies().first().inputValue()).toBe("12");
    expect(await pane.frame().evaluate(() => document.activeElement?.textContent)).toBe("带入数字");
  });

  it("every step fits, is accessible, and is pictured in each look", async () => {
    await start({ query: { width: "320" }, viewport: { width: 1280, height: 860 } });
    const look = async (name: string): Promise<void> => { expect(faultsOf(await lookAround(open.page, `bring-in-${name}`))).toEqual([]); };
    await pane.pressBringIn(/^从 Excel 粘贴/);
    await look("start");
    await pane.press("返回填数");
    await pane.chooseFile(tableFile, "台账.xlsx", ledger);
    await look("columns");
    await pane.choose("数值", "D 列：今年");
    await pane.press("确认");
    await look("matches");
    await pane.press("带入 3 个");
    await look("brought");
    const twice = "（一）抓好理论学习。开展集中学习10次。开展集中学习11次。\n（二）规范组织生活。召开党员大会3次。";
    await pane.chooseFile(/^选择上年报告/, "去年.docx", docxOfText(twice, { plain: true }));
    expect(await pane.text()).toContain("去年可能是 10次");
    await look("last-year");
  });
});
