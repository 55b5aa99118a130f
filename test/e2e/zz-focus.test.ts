import { plainDraft } from "./draft";
import { openWordHost } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx } from "./saved-docx";
jest.setTimeout(240_000);
it("focus", async () => {
  const word = await openWordHost();
  const open = await word.open({ query: { width: "320" } });
  await openDocx(open.page, plainDraft);
  const pane = new PaneDriver(open.page);
  await pane.pressRibbon("骨架");
  const frame = pane.frame();
  for (const how of ["Escape", "cross"]) {
    await frame.getByRole("button", { name: "预览", exact: true }).click();
    await frame.getByText("放大").click();
    const at = () => frame.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.slice(0, 20)} ${document.activeElement?.getAttribute("aria-label")}`);
    const log = [await at()];
    if (how === "Escape") await open.page.keyboard.press("Escape"); else await frame.getByRole("button", { name: "关闭预览" }).click();
    for (let i = 0; i < 8; i += 1) { log.push(await at()); await open.page.waitForTimeout(100); }
    process.stdout.write(`${how}: ${log.join(" | ")}\n`);
  }
  await word.close();
});
