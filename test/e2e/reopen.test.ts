import { charactersOf, highlightsOf } from "../fixtures/characters-of";
import { draft, faultsOfDraft } from "./draft";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx, savedDocx } from "./saved-docx";

jest.setTimeout(60_000);

describe("a pane that was closed and opened again", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  let pane: PaneDriver;
  beforeAll(async () => { word = await openWordHost(); }, 180_000);
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

  it("finds them also in a file that was saved and opened elsewhere", async () => {
    const before = highlightsOf(await savedDocx(open.page));
    await pane.pressRibbon("终检");
    await pane.mark();
    const other = await word.open();
    await openDocx(other.page, await savedDocx(open.page));
    const otherPane = new PaneDriver(other.page);
    await otherPane.pressRibbon("终检");
    expect(highlightsOf(await savedDocx(other.page))).not.toEqual(before);
    await otherPane.clearMarks();
    expect(highlightsOf(await savedDocx(other.page))).toEqual(before);
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
