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
const file = { unit: "清河县水务局", places: ["清河县", "白塔镇"], rules: { "number-single": "off" }, words: { allow: ["河长制工作工作专班"], confused: [{ wrong: "河长治", right: "河长制" }] }, ignored: [{ rule: "year-foreign" }] };

describe("设置", () => {
  let word: WordHostBrowser;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  });
  afterAll(() => word.close());

  it("fits, is accessible, is pictured in each look, and outlives the pane", async () => {
    const open = await word.open({ query: { width: "320" }, viewport: { width: 1280, height: 860 } });
    // Sections that slide open would be pictured half way.
    await open.page.emulateMedia({ reducedMotion: "reduce" });
    await openDocx(open.page, plainDraft);
    const pane = new PaneDriver(open.page);
    await pane.pressRibbon("终检");
    const frame = pane.frame();
    const look = async (name: string): Promise<void> => { expect(faultsOf(await lookAround(open.page, `settings${name}`))).toEqual([]); };
    const section = (name: string) => frame.getByRole("heading", { level: 3, name: new RegExp(`^${name}`) }).getByRole("button");

    await frame.getByRole("button", { name: "设置", exact: true }).click();
    await frame.getByRole("heading", { name: "设置", exact: true }).waitFor();
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe("设置");
    await look("");

    await section("导出和导入").click();
    const dialog = open.page.waitForEvent("filechooser");
    await frame.getByRole("button", { name: "导入设置" }).click();
    await (await dialog).setFiles({ name: "水务局.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
    const take = frame.getByRole("button", { name: "采用", exact: true });
    await take.waitFor();
    await take.scrollIntoViewIfNeeded();
    await look("-import");
    await take.click();
    await frame.getByText("已采用“水务局.json”。").waitFor();
    await section("导出和导入").click();

    for (const [name, picturedAs] of [["单位和年度", "-office"], ["序号", "-scheme"], ["词语", "-words"], ["忽略", "-ignored"], ["标记", "-marks"]] as const) {
      await section(name).click();
      await section(name).scrollIntoViewIfNeeded();
      await look(picturedAs);
      await section(name).click();
    }
    await section("规则").click();
    await frame.getByRole("button", { name: "序号重复：为什么" }).click();
    await look("-rules");
    await frame.getByText("会提示的写法").scrollIntoViewIfNeeded();
    await frame.getByRole("combobox", { name: "序号重复：怎样提示" }).selectOption({ label: "建议" });
    await frame.getByText(/^“序号重复”改为建议。/).waitFor();
    await frame.getByText("不提示的写法").scrollIntoViewIfNeeded();
    await look("-why");

    await frame.getByRole("combobox", { name: "序号重复：怎样提示" }).press("Escape");
    await frame.getByRole("button", { name: "返回", exact: true }).click();
    expect(await frame.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("设置");
    await look("-back");

    const reopen = async (): Promise<void> => {
      await open.page.evaluate(() => { window.wordHost.closePane(); });
      await pane.pressRibbon("终检");
    };
    await reopen();
    await pane.frame().getByRole("button", { name: "设置", exact: true }).click();
    await pane.frame().getByText("改了 2 条").waitFor();

    const damaged = () => pane.frame().getByText("本机保存的设置读不出来，现在按默认检查。", { exact: true });
    await pane.frame().evaluate(() => { window.localStorage.setItem("chengwen.profile", '{"rules": {'); });
    await reopen();
    await damaged().waitFor();
    await pane.button("重新检查").waitFor();
    await look("-damaged");
    await reopen();
    expect(await damaged().count()).toBe(0);
    expect(await pane.frame().evaluate(() => window.localStorage.getItem("chengwen.profile.damaged"))).toBe('{"rules": {');
    expect(open.errors).toEqual([]);
    await open.close();
  });
});
