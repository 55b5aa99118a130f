import type { Page } from "playwright-core";
import { textsOf } from "../fixtures/characters-of";
import { draft } from "./draft";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx, savedDocx } from "./saved-docx";

/** What a screen reader would say of the focused element: role and name. */
async function focused(pane: PaneDriver): Promise<string> {
  return pane.frame().evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const role = element.getAttribute("role") ?? element.tagName.toLowerCase();
    const label = element.getAttribute("aria-label") ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent;
    return `${role} ${label.trim()}`;
  });
}

/** Presses a key until the focus is on what is wanted; fails when it never comes there. */
async function pressUntil(page: Page, pane: PaneDriver, key: string, wanted: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 30; step += 1) {
    const now = await focused(pane);
    if (wanted.test(now)) return;
    seen.push(now);
    await page.keyboard.press(key);
  }
  throw new Error(`never on ${wanted.source}; seen: ${seen.join(" | ")}`);
}

describe("the pane by keyboard alone", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());
  afterEach(() => open.close());

  it("fills the form with Enter, changes to the check, walks the list and goes to a place", async () => {
    open = await word.open();
    const { page } = open;
    const { keyboard } = page;
    const pane = new PaneDriver(page);
    await openDocx(page, draft);
    await pane.pressRibbon("填数");
    // F6 brings the focus from the document into the pane; Word does that.
    await pane.frame().locator("[role=tab][aria-selected=true]").focus();

    await pressUntil(page, pane, "Tab", /^input 集中学习/);
    for (const value of ["12", "4", "36"]) {
      await keyboard.type(value);
      await keyboard.press("Enter");
      await page.evaluate(() => window.wordHost.quiet());
    }
    const texts = textsOf(await savedDocx(page));
    expect(texts[2]).toContain("集中学习12次");
    expect(texts[3]).toContain("党员大会4次，走访居民36户");

    // All numbers are in: the focus stands on the next step.
    expect(await focused(pane)).toBe("button 去终检");
    await keyboard.press("Enter");
    await pane.ready();
    expect(await pane.shownView()).toBe("终检");
    await pressUntil(page, pane, "Tab", /^button .*（二）/);
    await keyboard.press("Enter");
    await page.evaluate(() => window.wordHost.quiet());
    expect(await page.evaluate(() => window.wordHost.selection())).toMatchObject({ paragraph: 4, text: "（二）" });
    expect(open.errors).toEqual([]);
  });
});
