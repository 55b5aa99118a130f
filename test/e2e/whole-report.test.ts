import fs from "node:fs";
import path from "node:path";
import { rootFolder } from "../word-host/serve/root-folder";
import { axeViolations } from "./axe-violations";
import { plainDraft } from "./draft";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx } from "./saved-docx";

jest.setTimeout(60_000);

const screens = path.join(rootFolder, "out", "screens");

describe.each(["light", "dark"] as const)("a whole report in the %s theme", (theme) => {
  let word: WordHostBrowser;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  }, 180_000);
  afterAll(() => word.close());

  it.each([320, 450])("at %d pixels shows writer, order and pages; fits, is accessible, and is pictured", async (width) => {
    const open = await word.open({ query: { width: String(width) }, theme, viewport: { width: 1280, height: 860 } });
    const { page, errors } = open;
    await openDocx(page, plainDraft);
    const pane = new PaneDriver(page);
    await pane.pressRibbon("骨架");
    const frame = pane.frame();
    const fits = async (name: string): Promise<void> => {
      await page.screenshot({ path: path.join(screens, `whole-${name}-${width}-${theme}.png`) });
      expect([name, await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)]).toEqual([name, 0]);
      expect([name, await axeViolations(frame)]).toEqual([name, []]);
    };
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
    await page.screenshot({ path: path.join(screens, `whole-preview-end-${width}-${theme}.png`) });
    await frame.getByRole("button", { name: "放大" }).click();
    await fits("preview-large");
    await page.keyboard.press("Escape");
    await pages.waitFor({ state: "detached" });
    await frame.waitForFunction(() => document.activeElement?.textContent === "预览");
    expect(errors).toEqual([]);
    await open.close();
  });
});
