import { charactersOf, highlightsOf, textsOf } from "../fixtures/characters-of";
import { docxOfText } from "../fixtures/docx-of-text";
import { draft } from "./draft";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx, savedDocx } from "./saved-docx";

const other = docxOfText("另一份总结\n一、学习情况\n（一）组织学习。全年集中学习**次。\n（三）开展活动。志愿服务*次。");

describe("two documents that are open on one computer", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    await open.close();
  });

  /** Two windows of one browser, as of one Word: they share what is kept on the computer. */
  async function openBoth(one: Uint8Array, two: Uint8Array) {
    open = await word.open();
    const secondPage = await open.page.context().newPage();
    await secondPage.goto(open.page.url());
    await secondPage.waitForFunction(() => "wordHost" in window);
    await openDocx(open.page, one);
    await openDocx(secondPage, two);
    return { first: new PaneDriver(open.page), second: new PaneDriver(secondPage), secondPage };
  }

  it("have panes that do not meddle with each other, and share the unit and what the office wants checked", async () => {
    const { first, second, secondPage } = await openBoth(draft, other);
    await first.pressRibbon("骨架");
    await first.fillWriter({ unit: "河东街道党支部" });
    await first.show("填数");
    await second.pressRibbon("填数");

    // Typed here, not there; written here, not there.
    await first.typeTally(0, "37");
    await first.leaveTally(0);
    expect(await second.tallies().first().inputValue()).toBe("");
    await first.writeTallies();
    expect(textsOf(await savedDocx(secondPage))).toEqual(textsOf(other));

    // Marks and their clearing.
    await first.show("终检");
    await second.show("终检");
    const [listHere, listThere] = [await (await first.findings()).allInnerTexts(), await (await second.findings()).allInnerTexts()];
    expect(listThere).not.toEqual(listHere);
    await first.mark();
    expect(highlightsOf(await savedDocx(secondPage))).toEqual(highlightsOf(other));
    await second.mark();
    const marked = highlightsOf(await savedDocx(secondPage));
    expect(marked).not.toEqual(highlightsOf(other));
    await first.clearMarks();
    expect(highlightsOf(await savedDocx(secondPage))).toEqual(marked);
    await second.clearMarks();
    expect(charactersOf(await savedDocx(secondPage))).toEqual(charactersOf(other));

    // 撤回上次 takes back what was done here.
    await first.restoreLast();
    expect(textsOf(await savedDocx(open.page))).toEqual(textsOf(draft));
    expect(textsOf(await savedDocx(secondPage))).toEqual(textsOf(other));

    // The unit is the computer's: a pane that is opened afresh knows it.
    await secondPage.evaluate(() => { window.wordHost.closePane(); });
    await second.pressRibbon("骨架");
    expect(await second.frame().getByLabel("单位", { exact: true }).inputValue()).toBe("河东街道党支部");
  });

  /** The writer sets the first finding aside for every document of the office. */
  async function ignoreEverywhere(pane: PaneDriver): Promise<void> {
    await pane.frame().locator("[data-finding]").first().click();
    await pane.frame().getByRole("button", { name: /^忽略/ }).first().click();
    await pane.frame().getByRole("menuitem", { name: /^以后所有文稿/ }).click();
    await pane.ready();
  }

  it("end up with one and the same choice of what is checked", async () => {
    const { first, second, secondPage } = await openBoth(other, other);
    await first.pressRibbon("终检");
    await second.pressRibbon("终检");
    const all = await (await second.findings()).count();
    await open.page.bringToFront();
    await ignoreEverywhere(first);
    await second.frame().waitForFunction((count) => document.querySelectorAll("[data-finding]").length < count, all);
    expect(textsOf(await savedDocx(secondPage))).toEqual(textsOf(other));
  });

  it("end up with it also where one changes it while the other is still starting and has read what was kept before", async () => {
    const { first, second, secondPage } = await openBoth(other, other);
    await first.pressRibbon("终检");
    const all = await (await first.findings()).count();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    await secondPage.route("**/office.js", async (route) => {
      await held;
      await route.fallback();
    });
    await second.beginByRibbon("终检");
    await open.page.bringToFront();
    await ignoreEverywhere(first);
    release();
    await second.ready();
    expect(await (await second.findings()).count()).toBeLessThan(all);
  });
});
