import { charactersOf, textsOf } from "../fixtures/characters-of";
import { docxOf } from "../fixtures/docx-of-text";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx, savedDocx } from "./saved-docx";

/** A fault with a certain fix in a run of its own format, a mask, a number that stands twice, the writer's own highlight. */
const draft = docxOf([
  { runs: [{ text: "河东街道党支部工作总结", bold: true }] },
  { text: "一、学习情况" },
  { runs: [{ text: "全年开展集中学习" }, { text: "**", bold: true }, { text: "次，" }, { text: "自己标过的话", highlight: "yellow" }, { text: "。" }] },
  { text: "一、存在问题" },
  { runs: [{ text: "还有" }, { text: "不足，，需要", bold: true }, { text: "改进。" }] },
]);

describe("marks drawn beside the text, in the built pane on a host of WordApi 1.8", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    expect(open.escaped).toEqual([]);
    await open.close();
  });

  const drawn = () => open.page.evaluate(() => window.wordHost.annotations());

  it("leave no trace in the file; the fix accepted in Word's pop-up changes exactly that place, and 撤回上次 takes it back", async () => {
    open = await word.open({ query: { requirements: "WordApi:1.8", width: "320" } });
    const { page } = open;
    await openDocx(page, draft);
    const before = await savedDocx(page);
    const pane = new PaneDriver(page);
    await pane.pressRibbon("终检");
    await pane.mark();
    const marks = await drawn();
    expect(marks.map(({ paragraph, text, color, popup }) => [paragraph, text, color, popup?.suggestions ?? null])).toEqual([
      [2, "**", "Berry", null],
      [3, "一、", "Berry", ["二、"]],
      [4, "，，", "Berry", ["，"]],
    ]);
    expect(Buffer.from(await savedDocx(page)).equals(Buffer.from(before))).toBe(true);

    const fault = marks.find(({ text }) => text === "，，")?.id ?? "";
    await page.evaluate((id) => { window.wordHost.writer.usePopup(id, "Accept", { word: "replacesLater" }); }, fault);
    await pane.seeText("已改正 1 处");
    const fixed = await savedDocx(page);
    expect(textsOf(fixed)).toEqual(textsOf(before).map((text) => text.replace("，，", "，")));
    const formats = (docx: Uint8Array, paragraph: number) => (charactersOf(docx)[paragraph] ?? []).map(({ text, formatting }) => text + formatting);
    expect(formats(fixed, 4).filter((format, index, all) => format !== all[index - 1])).toEqual(formats(before, 4).filter((format, index, all) => format !== all[index - 1]));
    expect((await drawn()).map(({ text }) => text)).not.toContain("，，");

    await pane.restoreLast();
    expect(textsOf(await savedDocx(page))).toEqual(textsOf(before));
    await pane.clearMarks();
    expect(await drawn()).toEqual([]);
  });

  it("are known to the next pane, and the ribbon's 清除标记 takes them away without a pane", async () => {
    open = await word.open({ query: { requirements: "WordApi:1.8", width: "320" } });
    const { page } = open;
    await openDocx(page, draft);
    const pane = new PaneDriver(page);
    await pane.pressRibbon("终检");
    await pane.mark();
    const ids = (await drawn()).map(({ id }) => id);
    expect(ids).toHaveLength(3);
    await page.evaluate(() => { window.wordHost.closePane(); });
    expect((await drawn()).map(({ id }) => id)).toEqual(ids);
    await pane.pressRibbon("终检");
    await pane.seeMarks(true);
    await pane.checkAgain();
    expect((await drawn()).map(({ id }) => id).some((id) => ids.includes(id))).toBe(false);
    expect(await drawn()).toHaveLength(3);

    await page.getByRole("navigation", { name: "功能区" }).getByRole("button", { name: "清除标记", exact: true }).click();
    await page.evaluate(() => window.wordHost.commandsDone());
    expect(await drawn()).toEqual([]);
    await pane.seeMarks(false);
  });

  it("are gone with 提交前清理, and the file is the writer's again", async () => {
    open = await word.open({ query: { requirements: "WordApi:1.8", width: "320" } });
    const { page } = open;
    await openDocx(page, draft);
    const before = await savedDocx(page);
    const pane = new PaneDriver(page);
    await pane.pressRibbon("终检");
    await pane.mark();
    const rejected = (await drawn()).find(({ text }) => text === "，，")?.id ?? "";
    await page.evaluate((id) => { window.wordHost.writer.usePopup(id, "Reject"); }, rejected);
    await pane.seeText("已忽略");
    await pane.openSubmit();
    await pane.press("清理");
    await pane.dialog().getByRole("button", { name: "清理", exact: true }).click();
    await pane.seeText("已清理");
    expect(await drawn()).toEqual([]);
    expect(charactersOf(await savedDocx(page))).toEqual(charactersOf(before));
  });
});
