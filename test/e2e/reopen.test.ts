import { charactersOf, highlightsOf } from "../fixtures/characters-of";
import { draft, faultsOfDraft } from "./draft";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx, savedDocx } from "./saved-docx";

describe("a pane that was closed and opened again", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  let pane: PaneDriver;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());
  beforeEach(async () => {
    open = await word.open();
    pane = new PaneDriver(open.page);
    await openDocx(open.page, draft);
  });
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    await open.close();
  });

  it("finds the marks that it left, and takes them away without a trace", async () => {
    const before = charactersOf(await savedDocx(open.page));
    await pane.pressRibbon("终检");
    await pane.mark();
    expect(charactersOf(await savedDocx(open.page))).not.toEqual(before);

    await open.page.evaluate(() => { window.wordHost.closePane(); });
    await pane.pressRibbon("终检");
    expect(await pane.text()).toContain(`上次留下的 ${faultsOfDraft} 处标记`);
    await pane.clearMarks();
    expect(charactersOf(await savedDocx(open.page))).toEqual(before);
  });

  it("goes on in a file that was saved and opened on another computer: marks, fields, what was set aside, the way back", async () => {
    await pane.pressRibbon("填数");
    await pane.typeTally(0, "37");
    await pane.writeTallies();
    const unmarked = await savedDocx(open.page);
    await pane.show("终检");
    await pane.chooseFinding((await (await pane.findings()).count()) - 1);
    await (await pane.findings()).last().getByRole("button", { name: /^忽略/ }).click();
    await pane.frame().getByRole("menuitem", { name: /^只忽略这一处/ }).click();
    await pane.ready();
    const facesOf = (of: PaneDriver) => of.frame().locator("[data-finding]").allInnerTexts();
    const listed = await facesOf(pane);
    await pane.mark();

    const other = await word.open();
    await openDocx(other.page, await savedDocx(open.page));
    const otherPane = new PaneDriver(other.page);
    await otherPane.pressRibbon("终检");
    expect(highlightsOf(await savedDocx(other.page))).not.toEqual(highlightsOf(unmarked));
    expect(await facesOf(otherPane)).toEqual(listed);
    await otherPane.clearMarks();
    expect(charactersOf(await savedDocx(other.page))).toEqual(charactersOf(unmarked));
    await otherPane.show("填数");
    expect(await otherPane.tallies().first().inputValue()).toBe("37");
    await otherPane.restoreLast();
    expect(charactersOf(await savedDocx(other.page))).toEqual(charactersOf(draft));
    expect(other.errors).toEqual([]);
    await other.close();
  });

  it("still has what was typed and not written", async () => {
    await pane.pressRibbon("填数");
    await pane.typeTally(0, "37");
    await pane.leaveTally(0);
    await open.page.evaluate(() => { window.wordHost.closePane(); });
    await pane.pressRibbon("填数");
    expect(await pane.tallies().first().inputValue()).toBe("37");
  });
});
