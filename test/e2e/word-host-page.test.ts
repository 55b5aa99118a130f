import { textsOf } from "../fixtures/characters-of";
import { draft } from "./draft";
import { fieldsInFile } from "./fields-in-file";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { bytesOfDownload, openDocx, savedDocx } from "./saved-docx";

describe("the Word stand-in's page", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());
  beforeEach(async () => { open = await word.open(); });
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    await open.close();
  });

  it("opens a .docx from disk, shows its text, and saves one", async () => {
    const { page } = open;
    await page.getByLabel("打开 .docx").setInputFiles({ name: "半年总结.docx", mimeType: "application/octet-stream", buffer: Buffer.from(draft) });
    await page.getByRole("heading", { name: "半年总结.docx" }).waitFor();
    await page.evaluate(() => window.wordHost.settled());
    expect(await page.getByRole("region", { name: "文档" }).innerText()).toContain("规范组织生活");

    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存 .docx" }).click()]);
    expect(download.suggestedFilename()).toBe("半年总结.docx");
    expect(textsOf(await bytesOfDownload(download))).toEqual(textsOf(draft));
  });

  it("outlines what is selected and scrolls to it", async () => {
    const { page } = open;
    await openDocx(page, draft);
    await page.evaluate(() => { window.wordHost.writer.select(3, 0, 5); });
    const pane = new PaneDriver(page);
    await pane.pressRibbon("终检");
    await pane.chooseFinding(0);
    const outline = page.locator("#desk .selection");
    expect(await outline.count()).toBe(1);
    const drawn = await outline.boundingBox();
    const shown = await page.locator("#desk article p").nth(2).boundingBox();
    expect(drawn && shown && drawn.y >= shown.y - 2 && drawn.y + drawn.height <= shown.y + shown.height + 2).toBe(true);
  });

  it("offers a document that the pane opened as a new one, and leaves the open one alone", async () => {
    const { page } = open;
    const before = await savedDocx(page);
    const pane = new PaneDriver(page);
    await pane.pressRibbon("骨架");
    await pane.fillWriter({ unit: "示例街道党支部" });
    await pane.newDocument();
    expect(textsOf(await savedDocx(page))).toEqual(textsOf(before));
    await page.getByRole("button", { name: "转到新文档" }).click();
    expect(fieldsInFile(await savedDocx(page)).length).toBeGreaterThan(20);
  });

  it("plays a read-only document, which the pane cannot write to", async () => {
    const readOnly = await word.open({ query: { readOnly: "1" } });
    const pane = new PaneDriver(readOnly.page);
    await pane.pressRibbon("骨架");
    await pane.fillWriter({ unit: "示例街道党支部" });
    await pane.replaceWhole();
    expect(await pane.text()).toContain("文稿是只读的");
    expect(textsOf(await savedDocx(readOnly.page))).toEqual([""]);
    await readOnly.close();
  });
});
