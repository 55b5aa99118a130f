import fs from "node:fs";
import path from "node:path";
import { rootFolder } from "../word-host/serve/root-folder";
import { docxOfText } from "../fixtures/docx-of-text";
import { faultsOf, lookAround } from "./looks";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx } from "./saved-docx";

const screens = path.join(rootFolder, "out", "screens");
const report = fs.readFileSync(path.join(rootFolder, "test", "fixtures", "reports", "park-committee-clean.txt"), "utf8").trimEnd().replaceAll("2026", "2025").replaceAll("2027", "2026");

describe("套用上年报告", () => {
  let word: WordHostBrowser;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  });
  afterAll(() => word.close());

  it("fits, is accessible, is pictured in each look, and rolls the open report over", async () => {
    const open = await word.open({ query: { width: "320" }, viewport: { width: 1280, height: 860 } });
    await openDocx(open.page, docxOfText(report, { plain: true }));
    const pane = new PaneDriver(open.page);
    await pane.pressRibbon("骨架");
    await pane.showSkeletonTab("套用上年报告");
    const frame = pane.frame();
    const look = async (name: string): Promise<void> => { expect(faultsOf(await lookAround(open.page, `roll-over${name}`))).toEqual([]); };
    await look("");
    await frame.getByRole("heading", { name: /^去年的打算/ }).scrollIntoViewIfNeeded();
    await look("-plan");
    await frame.getByRole("heading", { name: /^拿不准的/ }).scrollIntoViewIfNeeded();
    await look("-doubt");

    await frame.getByRole("button", { name: /^改写为 2026 年/ }).click();
    await frame.getByText("已改写为 2026 年").first().waitFor();
    await look("-done");
    await frame.getByRole("tabpanel").getByRole("button", { name: "去填数" }).first().click();
    await frame.getByText(/^去年 /).first().waitFor();
    await look("-fill");
    expect(open.errors).toEqual([]);
    await open.close();
  });
});
