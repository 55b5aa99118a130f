import fs from "node:fs";
import path from "node:path";
import { rootFolder } from "../word-host/serve/root-folder";
import { plainDraft } from "./draft";
import { faultsOf, lookAround } from "./looks";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx } from "./saved-docx";

const screens = path.join(rootFolder, "out", "screens");

describe("a whole report", () => {
  let word: WordHostBrowser;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  });
  afterAll(() => word.close());

  it("shows writer, order and pages; fits, is accessible, and is pictured in each look", async () => {
    const open = await word.open({ query: { width: "320" }, viewport: { width: 1280, height: 860 } });
    const { page, errors } = open;
    await openDocx(page, plainDraft);
    const pane = new PaneDriver(page);
    await pane.pressRibbon("骨架");
    const frame = pane.frame();
    const fits = async (name: string): Promise<void> => { expect([name, faultsOf(await lookAround(page, `whole-${name}`))]).toEqual([name, []]); };
    await frame.getByText(/^约 \d+ 页$/).waitFor();

    await frame.getByRole("button", { name: "更多", exact: true }).click();
    await frame.getByRole("combobox", { name: "组织类型" }).selectOption({ label: "党总支" });
    await fits("writer");

    // By keyboard: the part, its buttons, back to the part; then it moves and keeps the focus.
    const focused = (): Promise<string> => frame.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.closest("[data-part]")?.textContent ?? "");
    await frame.getByRole("checkbox", { name: "二、存在问题" }).focus();
    for (const stop of ["上移：存在问题", "下移：存在问题", "（一）理论学习还不够深入"]) {
      await page.keyboard.press("Tab");
      expect(await focused()).toBe(stop);
    }
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe("二、存在问题");
    await page.keyboard.press("Alt+ArrowUp");
    expect(await focused()).toBe("一、存在问题");
    await fits("moved");

    await frame.getByRole("button", { name: "预览", exact: true }).click();
    const pages = frame.getByRole("region", { name: /^报告预览/ });
    await pages.waitFor();
    expect(await pages.getByRole("img").count()).toBeGreaterThan(2);
    await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
    await fits("preview");
    await pages.focus();
    await page.keyboard.press("End");
    await frame.waitForFunction(() => (document.querySelector("[role=dialog] [role=region]")?.scrollTop ?? 0) > 0);
    await fits("preview-end");
    await frame.getByRole("button", { name: "放大" }).click();
    await fits("preview-large");
    await page.keyboard.press("Escape");
    await pages.waitFor({ state: "detached" });
    await frame.waitForFunction(() => document.activeElement?.textContent === "预览");
    expect(errors).toEqual([]);
    await open.close();
  });
});
