import fs from "node:fs";
import path from "node:path";
import { rootFolder } from "../word-host/serve/root-folder";
import { axeViolations } from "./axe-violations";
import { plainDraft } from "./draft";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import type { ViewName } from "./pane-driver";
import { openDocx } from "./saved-docx";

jest.setTimeout(60_000);

const screens = path.join(rootFolder, "out", "screens");
const names: Readonly<Record<ViewName, string>> = { 骨架: "skeleton", 填数: "fill", 终检: "check" };

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  let word: WordHostBrowser;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  }, 180_000);
  afterAll(() => word.close());

  const cases = [320, 450].flatMap((width) => (["骨架", "填数", "终检"] as const).map((view) => [view, width] as const));

  it.each(cases)("%s at %d pixels fits, is accessible, and is pictured", async (view, width) => {
    const open = await word.open({ query: { width: String(width) }, theme, viewport: { width: 1280, height: 860 } });
    await openDocx(open.page, plainDraft);
    const pane = new PaneDriver(open.page);
    await pane.pressRibbon(view);
    await open.page.screenshot({ path: path.join(screens, `${names[view]}-${width}-${theme}.png`) });
    const frame = pane.frame();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await axeViolations(frame)).toEqual([]);
    expect(open.errors).toEqual([]);
    await open.close();
  });
});
