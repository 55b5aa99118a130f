import fs from "node:fs";
import path from "node:path";
import type { FrameLocator } from "playwright-core";
import { charactersOf, highlightsOf } from "../fixtures/characters-of";
import { rootFolder } from "../word-host/serve/root-folder";
import { axeViolations } from "./axe-violations";
import { draft, faultsOfDraft, plainDraft } from "./draft";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx, savedDocx } from "./saved-docx";

const screens = path.join(rootFolder, "out", "screens");

/** The ribbon's buttons that need no pane, as Word on the web runs them: the hidden page of the commands, and dialogs in Word's page. */
describe("the ribbon without a pane", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  });
  afterAll(() => word.close());
  beforeEach(async () => { open = await word.open({ viewport: { width: 1280, height: 860 } }); });
  afterEach(async () => {
    expect([open.errors, open.escaped]).toEqual([[], []]);
    await open.close();
  });

  const press = (name: string) => open.page.getByRole("navigation", { name: "功能区" }).getByRole("button", { name, exact: true }).click();
  const done = () => open.page.evaluate(() => window.wordHost.commandsDone());
  const dialog = (): FrameLocator => open.page.frameLocator(".dialog iframe");
  const selection = () => open.page.evaluate(() => {
    const { paragraph, text } = window.wordHost.selection();
    return `${String(paragraph)} ${text}`;
  });

  it("checks and marks, says the verdict, leads on and back, and clears without a trace", async () => {
    await openDocx(open.page, draft);
    const before = charactersOf(await savedDocx(open.page));
    await open.page.evaluate(() => { window.wordHost.writer.setCursor(0, 0); });

    await press("一键检查");
    await dialog().getByRole("heading", { name: `还有 ${String(faultsOfDraft)} 处必改` }).waitFor();
    expect(highlightsOf(await savedDocx(open.page)).filter((mark) => mark.endsWith("yellow")).length).toBeGreaterThan(0);
    await dialog().getByRole("button", { name: "关闭" }).click();
    await done();
    expect(await open.page.locator(".dialog").count()).toBe(0);

    const way: string[] = [];
    for (const name of ["下一处", "下一处", "上一处"]) {
      await press(name);
      await done();
      way.push(await selection());
    }
    expect(way).toEqual(["2 **", "3 **", "2 **"]);

    await press("清除标记");
    await done();
    expect(charactersOf(await savedDocx(open.page))).toEqual(before);
    expect(await open.page.locator(".dialog").count()).toBe(0);
  });

  it("agrees with a pane that is open at the same time: nothing is lost", async () => {
    await openDocx(open.page, draft);
    const before = charactersOf(await savedDocx(open.page));
    const pane = new PaneDriver(open.page);
    await pane.pressRibbon("填数");
    await pane.typeTally(0, "37");
    await pane.leaveTally(0);
    await press("一键检查");
    await dialog().getByRole("button", { name: "关闭" }).click();
    await done();

    await pane.show("终检");
    await pane.checkAgain();
    await pane.clearMarks();
    expect(charactersOf(await savedDocx(open.page))).toEqual(before);
    await open.page.evaluate(() => { window.wordHost.closePane(); });
    await pane.pressRibbon("填数");
    expect(await pane.tallies().first().inputValue()).toBe("37");
  });

  it("lets go of a dialog that was left open when the next button is pressed, and of one that Word's own button closed", async () => {
    await openDocx(open.page, plainDraft);
    await press("一键检查");
    await dialog().getByRole("button", { name: "关闭" }).waitFor();
    await press("下一处");
    await done();
    expect([await selection(), await open.page.locator(".dialog").count()]).toEqual(["2 **", 0]);
    await press("一键检查");
    await dialog().getByRole("button", { name: "关闭" }).waitFor();
    await open.page.getByRole("button", { name: "关闭对话框" }).click();
    await done();
    await press("一键检查");
    await dialog().getByRole("button", { name: "关闭" }).press("Escape");
    await done();
  });

  it("has a dialog that is accessible and fits", async () => {
    await openDocx(open.page, plainDraft);
    await press("一键检查");
    await dialog().getByRole("button", { name: "关闭" }).waitFor();
    await open.page.evaluate(() => window.wordHost.settled());
    await open.page.screenshot({ path: path.join(screens, "commands.png") });
    const frame = open.page.frames().find((each) => each.url().includes("/verdict.html"));
    if (!frame) throw new Error("There is no dialog.");
    expect(await axeViolations(frame)).toEqual([]);
    expect(await frame.evaluate(() => [document.documentElement.scrollWidth - window.innerWidth, document.documentElement.scrollHeight - window.innerHeight])).toEqual([0, 0]);
    expect(await frame.evaluate(() => document.activeElement?.id)).toBe("close");
  });

  it("gives the verdict on a read-only document too, and says why nothing is coloured", async () => {
    await open.close();
    open = await word.open({ query: { readOnly: "1" }, viewport: { width: 1280, height: 860 } });
    await openDocx(open.page, plainDraft);
    await press("一键检查");
    await dialog().getByRole("heading", { name: /^还有 4 处必改/ }).waitFor();
    await dialog().getByText("文稿是只读的，所以没有在文稿里标颜色。").waitFor();
    await open.page.screenshot({ path: path.join(screens, "commands-read-only.png") });
    await dialog().getByRole("button", { name: "关闭" }).click();
    await done();
  });
});
