import fs from "node:fs";
import path from "node:path";
import { rootFolder } from "../word-host/serve/root-folder";
import { docxOfText } from "../fixtures/docx-of-text";
import { axeViolations } from "./axe-violations";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx } from "./saved-docx";

jest.setTimeout(60_000);

const screens = path.join(rootFolder, "out", "screens");
const report = fs.readFileSync(path.join(rootFolder, "test", "fixtures", "reports", "park-committee-clean.txt"), "utf8").trimEnd().replaceAll("2026", "2025").replaceAll("2027", "2026");

describe("年度滚动", () => {
  let word: WordHostBrowser;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  }, 180_000);
  afterAll(() => word.close());

  const cases = (["light", "dark"] as const).flatMap((theme) => [320, 450].map((width) => [theme, width] as const));

  it.each(cases)("in the %s theme at %d pixels fits, is accessible, is pictured, and rolls the open report over", async (theme, width) => {
    const open = await word.open({ query: { width: String(width) }, theme, viewport: { width: 1280, height: 860 } });
    await openDocx(open.page, docxOfText(report, { plain: true }));
    const pane = new PaneDriver(open.page);
    await pane.pressRibbon("骨架");
    await pane.showSkeletonTab("年度滚动");
    const frame = pane.frame();
    const picture = (name: string) => open.page.screenshot({ path: path.join(screens, `roll-over${name}-${width}-${theme}.png`) });
    await picture("");
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await axeViolations(frame)).toEqual([]);
    await frame.getByRole("heading", { name: /^去年的打算/ }).scrollIntoViewIfNeeded();
    await picture("-plan");
    await frame.getByRole("heading", { name: /^没有改/ }).scrollIntoViewIfNeeded();
    await picture("-doubt");

    await frame.getByRole("button", { name: /^滚动到 2026 年/ }).click();
    await frame.getByText("已滚动到 2026 年").first().waitFor();
    await picture("-done");
    expect(await axeViolations(frame)).toEqual([]);
    await frame.getByRole("tabpanel").getByRole("button", { name: "去填数" }).first().click();
    await frame.getByText(/^去年 /).first().waitFor();
    await picture("-fill");
    expect(open.errors).toEqual([]);
    await open.close();
  });
});
