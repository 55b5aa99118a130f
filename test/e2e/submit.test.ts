import fs from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { charactersOf, highlightsOf } from "../fixtures/characters-of";
import { docxOf } from "../fixtures/docx-of-text";
import { rootFolder } from "../word-host/serve/root-folder";
import { axeViolations } from "./axe-violations";
import { faultsOf, lookAround } from "./looks";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { bytesOfDownload, openDocx, savedDocx } from "./saved-docx";

const screens = path.join(rootFolder, "out", "screens");

/** Fields of a skeleton, the writer's own colours, tracked changes, and a place where two words stand twice. */
const draft = docxOf([
  { runs: [{ text: "河东街道党支部2026年工作总结", bold: true }] },
  { text: "一、学习情况" },
  {
    runs: [
      { text: "全年集中学习" },
      { text: "**", bold: true, control: { id: 31, tag: "cw.t.集中学习.次", title: "集中学习（次）" } },
      { text: "次，走访群众" },
      { text: "**", control: { id: 32, tag: "cw.t.走访群众.户", title: "走访群众（户）" } },
      { text: "户，形成调研报告**篇。" },
    ],
  },
  { runs: [{ text: "自己标过的话", highlight: "yellow" }, { text: "，" }, { text: "新加的", inserted: true }, { text: "旧的", deleted: true }, { text: "内容。" }] },
  { text: "二、下步打算" },
  { text: "继续努力，不断提高工作水平。" },
]);

describe("提交前清理 and 检查单, in the built pane", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  let pane: PaneDriver;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  });
  afterAll(() => word.close());

  afterEach(async () => {
    expect(open.errors).toEqual([]);
    expect(open.escaped).toEqual([]);
    await open.close();
  });

  it("asks, leaves nothing of ours in the file, keeps every character as it was, and is pictured in each look", async () => {
    open = await word.open({ query: { width: "320" }, viewport: { width: 1280, height: 860 } });
    pane = new PaneDriver(open.page);
    const look = async (name: string): Promise<void> => { expect(faultsOf(await lookAround(open.page, `submit-${name}`))).toEqual([]); };
    await openDocx(open.page, draft);
    await pane.pressRibbon("填数");
    await pane.typeTally(0, "12");
    await pane.typeTally(2, "3");
    await pane.writeTallies();
    const partly = await savedDocx(open.page);

    await pane.show("终检");
    await pane.mark();
    expect(highlightsOf(await savedDocx(open.page))).not.toEqual(highlightsOf(partly));
    await pane.openSubmit();
    expect(await pane.text()).toContain("还没有填的（1）");
    await look("before");
    await pane.press("清理");
    await pane.dialog().waitFor();
    await look("asks");
    await pane.dialog().getByRole("button", { name: "清理", exact: true }).click();
    await pane.ready();
    expect(await pane.text()).toContain("文稿里还有成文留下的内容");
    await look("left");

    await pane.press("去填数");
    await pane.typeTally(0, "30");
    await pane.writeTallies();
    const filled = await savedDocx(open.page);
    await pane.show("终检");
    await look("ready");
    await pane.openSubmit();
    await pane.press("清理");
    await pane.dialog().getByRole("button", { name: "清理", exact: true }).click();
    await pane.ready();
    expect(await pane.text()).toContain("文稿里没有成文留下的内容。");
    await look("clean");

    const clean = await savedDocx(open.page);
    expect(charactersOf(clean)).toEqual(charactersOf(filled));
    expect(highlightsOf(clean)).toEqual(highlightsOf(draft));
    const parts = Object.entries(unzipSync(clean));
    expect(parts.map(([name]) => name).sort()).toEqual(Object.keys(unzipSync(draft)).sort());
    expect(parts.filter(([, bytes]) => /chengwen|cw\.[tp]\./i.test(strFromU8(bytes))).map(([name]) => name)).toEqual([]);
  });

  it("hands the check list out as a page, and opens it as a document", async () => {
    open = await word.open({ query: { width: "320" }, theme: "light", viewport: { width: 1280, height: 860 } });
    pane = new PaneDriver(open.page);
    await openDocx(open.page, draft);
    await pane.pressRibbon("终检");
    const coming = open.page.waitForEvent("download");
    await pane.pressSubmitMenu("检查单：打印用的网页");
    const file = await coming;
    expect(file.suggestedFilename()).toBe("检查单 河东街道党支部2026年工作总结.html");
    expect(new TextDecoder().decode(await bytesOfDownload(file))).toContain("还有 3 处必改");
    expect(await axeViolations(pane.frame())).toEqual([]);
    await open.page.screenshot({ path: path.join(screens, "submit-saved-320-light.png") });
    await pane.press("在新文档里打开");
    expect(await pane.text()).toContain("检查单已在新文档里打开");
  });
});
