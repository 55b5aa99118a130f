import fs from "node:fs";
import path from "node:path";
import { textsOf } from "../fixtures/characters-of";
import { rootFolder } from "../word-host/serve/root-folder";
import { plainDraft } from "./draft";
import { faultsOf, lookAround } from "./looks";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx, savedDocx } from "./saved-docx";

const screens = path.join(rootFolder, "out", "screens");
const section = "主题党日";

describe("小节 in the browser", () => {
  let word: WordHostBrowser;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  });
  afterAll(() => word.close());

  it("follows the cursor, inserts with the numbers behind it, and takes it back", async () => {
    const open = await word.open();
    const { page } = open;
    await openDocx(page, plainDraft);
    const pane = new PaneDriver(page);
    await pane.pressRibbon("骨架");
    await pane.showSections();
    await page.evaluate(() => { window.wordHost.writer.setCursor(2); });
    await pane.waitForPlace("将作为“（二）”插入到“（一）抓好理论学习”之后。");
    await pane.chooseSection(section, section);
    await pane.insertSection();
    const before = textsOf(plainDraft);
    const after = textsOf(await savedDocx(page));
    expect(after.filter((text) => /^（.）/.test(text)).map((text) => text.slice(0, 3))).toEqual(["（一）", "（二）", "（三）", "（三）"]);
    expect(after).toHaveLength(before.length + 1);
    await pane.waitForPlace("将作为“（三）”插入到");
    await pane.restoreLast();
    expect(textsOf(await savedDocx(page))).toEqual(before);
    expect(open.errors).toEqual([]);
    await open.close();
  });

  it("is done by keyboard alone: Tab walks from the search to the button", async () => {
    const open = await word.open();
    const { page } = open;
    await openDocx(page, plainDraft);
    const pane = new PaneDriver(page);
    await pane.pressRibbon("骨架");
    await pane.showSections();
    await page.evaluate(() => { window.wordHost.writer.setCursor(2); });
    await pane.waitForPlace("将作为“（二）”");
    await pane.frame().locator("input[type=search]").focus();
    await page.keyboard.type(section);
    const isOn = (selector: string): Promise<boolean> => pane.frame().evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
    const tabTo = async (selector: string): Promise<void> => {
      for (let step = 0; step < 12 && !(await isOn(selector)); step += 1) await page.keyboard.press("Tab");
      expect([selector, await isOn(selector)]).toEqual([selector, true]);
    };
    await tabTo("input[type=radio]");
    await page.keyboard.press("Space");
    await tabTo("input[type=checkbox]");
    await page.keyboard.press("Space");
    await tabTo("button.fui-Button");
    await page.keyboard.press("Enter");
    await pane.waitForPlace("已插入“主题党日”");
    expect(textsOf(await savedDocx(page)).filter((text) => text.startsWith("（二）"))).toHaveLength(3);
    await open.close();
  });

  it("fits, is accessible, and is pictured in each look", async () => {
    const open = await word.open({ query: { width: "320" }, viewport: { width: 1280, height: 860 } });
    const { page } = open;
    await openDocx(page, plainDraft);
    const pane = new PaneDriver(page);
    await pane.pressRibbon("骨架");
    await pane.showSections();
    await page.evaluate(() => { window.wordHost.writer.setCursor(2); });
    await pane.waitForPlace("将作为“（二）”");
    await pane.chooseSection("党日", section);
    expect(faultsOf(await lookAround(page, "sections"))).toEqual([]);
    expect(open.errors).toEqual([]);
    await open.close();
  });
});
