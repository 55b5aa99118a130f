import fs from "node:fs";
import path from "node:path";
import { highlightsOf } from "../fixtures/characters-of";
import { docxOf } from "../fixtures/docx-of-text";
import { rootFolder } from "../word-host/serve/root-folder";
import { faultsOf, lookAround } from "./looks";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx, savedDocx } from "./saved-docx";

const screens = path.join(rootFolder, "out", "screens");

const report = docxOf(
  [
    { text: "2026年度党建工作总结" },
    { text: "一、主要工作" },
    { text: "（一）组织学习。全年集中学习**次，取得成效。。" },
    { text: "（二）开展活动。会议要求“认真布署”，全年志愿服务**次。。" },
    { text: "（二）加强宣传。全年报送信息**条。。" },
    { table: [["项目", "次数"], ["走访。。", "**"]] },
    { text: "二、下步打算" },
    { text: "继续努力，再立新功。。" },
  ],
  { headers: [{ kind: "header", text: "内部资料。。" }], notes: [{ kind: "footnote", at: 2, texts: ["据布署的台账。"] }] },
);

describe("范围", () => {
  let word: WordHostBrowser;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  });
  afterAll(() => word.close());

  it("checks the selected paragraphs only, says so, and finds in the results by /", async () => {
    const open = await word.open({ query: { width: "320", requirements: "WordApi:1.5" }, viewport: { width: 1280, height: 860 } });
    await open.page.emulateMedia({ reducedMotion: "reduce" });
    await openDocx(open.page, report);
    const pane = new PaneDriver(open.page);
    await pane.pressRibbon("终检");
    const frame = pane.frame();
    const look = async (name: string): Promise<void> => { expect(faultsOf(await lookAround(open.page, `scope${name}`))).toEqual([]); };
    const places = () => frame.locator("[data-finding]").evaluateAll((cards) => cards.map((card) => /第 \d+ 段|脚注|页眉/.exec(card.textContent)?.[0]));
    const openMenu = () => frame.getByRole("button", { name: /^检查范围/ }).click();
    await frame.locator("[data-finding]").first().waitFor();
    expect(await places()).toEqual(expect.arrayContaining(["第 3 段", "第 11 段", "脚注", "页眉"]));
    const count = (await places()).length;

    await open.page.evaluate(() => { window.wordHost.writer.selectParagraphs(2, 3); });
    await openMenu();
    await frame.getByRole("menuitemradio", { name: /所选段落/ }).waitFor();
    await look("-menu");
    await frame.getByRole("menuitemradio", { name: /所选段落/ }).click();
    await frame.locator("[data-scope]", { hasText: "只查了第 3 段到第 4 段。" }).waitFor();
    expect(new Set(await places())).toEqual(new Set(["第 3 段", "第 4 段"]));
    expect(await frame.locator("[data-verdict]").innerText()).toBe("所选段落还有 4 处必改，1 处建议");
    await frame.getByRole("switch", { name: "标记" }).click();
    await frame.getByText(/^已标记 \d+ 处。/).first().waitFor();
    const marked = highlightsOf(await savedDocx(open.page));
    expect(marked.length).toBeGreaterThan(0);

    await openMenu();
    await frame.getByRole("menuitemcheckbox", { name: /引文/ }).click();
    await frame.locator("[data-scope]", { hasText: "未查：引文。" }).waitFor();
    await open.page.keyboard.press("Escape");
    await open.page.evaluate(() => window.wordHost.quiet());
    expect(highlightsOf(await savedDocx(open.page))).toHaveLength(marked.length - 1);
    await look("-selected");

    await frame.getByRole("button", { name: "全部都查" }).click();
    await frame.locator("[data-scope]").waitFor({ state: "detached" });
    expect(await places()).toHaveLength(count);
    // Marks follow, so the pane is busy for a moment.
    await open.page.evaluate(() => window.wordHost.quiet());
    expect(highlightsOf(await savedDocx(open.page)).length).toBeGreaterThan(marked.length);
    await frame.locator("[data-finding]").first().focus();
    await open.page.keyboard.press("/");
    await frame.getByRole("searchbox", { name: "在结果里找" }).waitFor();
    await open.page.keyboard.type("标点重复");
    await frame.getByText(`6 / ${String(count)}`, { exact: true }).waitFor();
    await look("-search");
    await open.page.keyboard.press("ArrowDown");
    await open.page.keyboard.press("j");
    await frame.getByText("2 / 6", { exact: true }).waitFor();
    expect([open.errors, open.escaped]).toEqual([[], []]);
    await open.close();
  });
});
