import type { Frame, FrameLocator, Locator, Page } from "playwright-core";
import { hasRequestUnderWay } from "./requests-under-way";
import { bytesOfDownload } from "./saved-docx";

export type ViewName = "骨架" | "填数" | "终检";

/** Everything that tests do in the pane, by role and name as the writer meets it. The only file with such names. */
export class PaneDriver {
  private readonly pane: FrameLocator;

  constructor(private readonly page: Page) {
    this.pane = page.frameLocator("#pane-frame iframe");
  }

  /** Presses the add-in's button on Word's ribbon. */
  async pressRibbon(name: ViewName): Promise<void> {
    await this.beginByRibbon(name);
    await this.ready();
  }

  /** The same, and waits only until the pane's frame is drawn: Word may not have come yet. */
  async beginByRibbon(name: ViewName): Promise<void> {
    await this.page.getByRole("navigation", { name: "功能区" }).getByRole("button", { name, exact: true }).click();
    await this.tab("骨架").waitFor({ state: "attached" });
  }

  /** Waits until the pane has read the document and nothing is under way; a question that the pane asks may hide the tabs behind it. */
  async ready(): Promise<void> {
    await this.tab("骨架").waitFor({ state: "attached" });
    await this.idle();
  }

  async show(name: ViewName): Promise<void> {
    await this.tab(name).click();
    await this.idle();
  }

  /** Name of the view that is shown. */
  async shownView(): Promise<string> {
    const name = await this.pane.getByRole("tablist").first().getByRole("tab", { selected: true }).innerText();
    return name.replace(/\s*\d+$/, "");
  }

  /** The pane's own document. */
  frame(): Frame {
    // The page of the ribbon's commands is a frame too.
    const frame = this.page.mainFrame().childFrames().find((each) => each.url().includes("/taskpane.html"));
    if (!frame) throw new Error("The pane is closed.");
    return frame;
  }

  /** Text of the whole pane. */
  async text(): Promise<string> {
    return this.pane.locator("body").innerText();
  }

  // 骨架

  /** Shows one of the ways to use skeletons. */
  async showSkeletonTab(name: string): Promise<void> {
    await this.pane.getByRole("tablist", { name: "骨架的几种用法" }).getByRole("tab", { name, exact: true }).click();
    await this.idle();
  }

  async fillWriter(writer: { unit: string; superiors?: string; date?: string }): Promise<void> {
    await this.pane.getByLabel("单位", { exact: true }).fill(writer.unit);
    if (writer.superiors === undefined && writer.date === undefined) return;
    await this.button("更多").click();
    if (writer.superiors !== undefined) await this.pane.getByLabel("上级机关", { exact: true }).fill(writer.superiors);
    if (writer.date !== undefined) await this.pane.getByLabel("成文日期", { exact: true }).fill(writer.date);
  }

  async insertAtCursor(): Promise<void> {
    await this.button("插入到光标处").click();
    await this.idle();
  }

  async replaceWhole(): Promise<void> {
    await this.otherWay(/^替换全文/);
  }

  async newDocument(): Promise<void> {
    await this.otherWay(/^以骨架新建文档/);
  }

  private async otherWay(name: RegExp): Promise<void> {
    await this.button("其他插入方式").click();
    await this.pane.getByRole("menuitem", { name }).click();
    await this.idle();
  }

  // 小节

  async showSections(): Promise<void> {
    await this.pane.getByRole("tab", { name: "小节", exact: true }).click();
    await this.pane.getByRole("searchbox", { name: "搜索小节" }).waitFor();
    await this.idle();
  }

  async chooseSection(query: string, name: string): Promise<void> {
    await this.pane.getByRole("searchbox", { name: "搜索小节" }).fill(query);
    await this.pane.getByRole("radio", { name, exact: true }).check();
    await this.idle();
  }

  /** What the panel says of the place at the cursor; waits until it says this much. */
  async waitForPlace(text: string): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
  }

  async insertSection(): Promise<void> {
    await this.button("插入小节").click();
    await this.idle();
  }

  // 填数

  /** The form's fields in order. */
  tallies(): Locator {
    return this.pane.getByRole("tabpanel").getByRole("textbox");
  }

  /** Types into the field with this number, from 0, and rests a moment. */
  async typeTally(index: number, text: string): Promise<void> {
    await this.tallies().nth(index).fill(text);
    await this.idle();
  }

  /** Takes the focus out of the field with this number. */
  async leaveTally(index: number): Promise<void> {
    await this.tallies().nth(index).blur();
    await this.idle();
  }

  async writeTallies(): Promise<void> {
    await this.button(/^写入文稿/).click();
    await this.idle();
  }

  /** Opens 带入数字 and presses an item. */
  async pressBringIn(item: RegExp): Promise<void> {
    await this.button("带入数字").click();
    await this.pane.getByRole("menuitem", { name: item }).click();
    await this.idle();
  }

  /** Chooses a file by an item of 带入数字, as in the dialog that it opens. */
  async chooseFile(item: RegExp, name: string, bytes: Uint8Array): Promise<void> {
    await this.button("带入数字").click();
    const dialog = this.page.waitForEvent("filechooser");
    await this.pane.getByRole("menuitem", { name: item }).click();
    await (await dialog).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await this.idle();
  }

  /** Presses an item of 带入数字 that hands a file out, and gives the file. */
  async download(item: RegExp): Promise<{ name: string; bytes: Uint8Array }> {
    const coming = this.page.waitForEvent("download");
    await this.pressBringIn(item);
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: await bytesOfDownload(file) };
  }

  /** Chooses from a list in the panel that brings a table in. */
  async choose(list: string, option: string | RegExp): Promise<void> {
    await this.pane.getByRole("combobox", { name: list, exact: true }).click();
    await this.pane.getByRole("option", { name: option }).click();
  }

  /** Presses a button of the panel and waits for what comes of it. */
  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
    await this.idle();
  }

  checkBox(name: string): Locator {
    return this.pane.getByRole("checkbox", { name, exact: true });
  }

  // 终检

  async checkAgain(): Promise<void> {
    await this.button("重新检查").click();
    await this.idle();
  }

  /** The cards of the check, in order; all of them are drawn. */
  async findings(): Promise<Locator> {
    const more = this.button(/^显示更多/);
    while (await more.isVisible()) await more.click();
    return this.pane.getByRole("group", { name: "检查结果" }).getByRole("listitem");
  }

  /** The paragraph numbers on the cards, from 1. */
  async findingParagraphs(): Promise<number[]> {
    const texts = await (await this.findings()).allInnerTexts();
    return texts.map((text) => Number(/第 (\d+) 段/.exec(text)?.[1]));
  }

  /** Clicks the card with this number, from 0. */
  async chooseFinding(index: number): Promise<void> {
    await (await this.findings()).nth(index).getByRole("button").first().click();
    await this.idle();
  }

  async mark(): Promise<void> {
    await this.pane.getByRole("switch", { name: "标记" }).click();
    await this.idle();
  }

  /** By the button in the view; the bar about marks of an earlier pane has one of the same name. */
  async clearMarks(): Promise<void> {
    await this.button("清除标记").last().click();
    await this.idle();
  }

  /** Waits until the switch 标记 says that something is marked, or not. */
  async seeMarks(areThere: boolean): Promise<void> {
    await this.pane.getByRole("switch", { name: "标记", checked: areThere }).waitFor();
  }

  /** Waits until the pane says this. */
  async seeText(text: string): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
    await this.idle();
  }

  /** Opens 提交前清理, wherever the way to it stands. */
  async openSubmit(): Promise<void> {
    const plain = this.button("提交前清理");
    if (await plain.isVisible()) await plain.click();
    else await this.pressSubmitMenu("提交前清理");
    await this.pane.getByRole("heading", { name: "提交前清理" }).waitFor();
    await this.idle();
  }

  /** Presses an item of the menu beside 重新检查. */
  async pressSubmitMenu(item: string): Promise<void> {
    await this.button("提交前清理和检查单").click();
    await this.pane.getByRole("menuitem", { name: item, exact: true }).click();
    await this.idle();
  }

  /** The question that is being asked. */
  dialog(): Locator {
    return this.pane.getByRole("dialog");
  }

  async restoreLast(): Promise<void> {
    await this.button("撤回上次").last().click();
    await this.idle();
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });
  }

  private tab(name: ViewName): Locator {
    return this.pane.getByRole("tab", { name: new RegExp(`^${name}`), includeHidden: true });
  }

  /**
   * Waits until nothing is under way: no question to Word, no file on its way, no action of the pane at its turn or waiting for it, no view
   * that is still coming; and until what came of it is drawn.
   */
  private async idle(): Promise<void> {
    do {
      await this.page.evaluate(() => window.wordHost.quiet());
      await this.frame().waitForFunction(() => document.querySelector("[data-loading], [data-working]") === null);
    } while (!(await this.frame().evaluate(isAtRest)) || hasRequestUnderWay(this.page));
  }
}

/**
 * Runs in the pane: whether no action has or wants its turn, and all that was done is drawn. Written without a function of its own inside,
 * which a compiler would give a helper that the page does not have.
 */
async function isAtRest(): Promise<boolean> {
  for (let turn = 0; turn < 5; turn += 1) {
    const { held = [], pending = [] } = await navigator.locks.query();
    if ([...held, ...pending].some(({ name }) => name?.startsWith("chengwen:"))) return false;
    // What waits for its turn in the page comes first. Not an idle callback: a page that draws nothing may never be idle.
    await new Promise((resolve) => { setTimeout(resolve, 0); });
  }
  return document.querySelector("[data-loading], [data-working]") === null;
}
