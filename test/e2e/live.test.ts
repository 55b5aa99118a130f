import { draft, faultsOfDraft } from "./draft";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx } from "./saved-docx";

describe("随写随查", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    await open.close();
  });

  /** The check of the draft beside the document; the focus is in the document. */
  async function startWriting(requirements: string): Promise<PaneDriver> {
    open = await word.open({ query: { requirements } });
    await openDocx(open.page, draft);
    const pane = new PaneDriver(open.page);
    await pane.pressRibbon("终检");
    await verdict(pane, faultsOfDraft);
    await open.page.locator("#desk").click();
    return pane;
  }

  /** The writer fills in the number of 集中学习. */
  const fillIn = (): Promise<void> =>
    open.page.evaluate(() => {
      window.wordHost.writer.replace(2, 16, 18, "12");
    });

  /** Waits for the verdict with this number of places. */
  async function verdict(pane: PaneDriver, places: number): Promise<void> {
    await pane.frame().getByRole("heading", { name: `还有 ${places} 处必改` }).waitFor();
  }

  const focused = (): Promise<string | undefined> => open.page.evaluate(() => document.activeElement?.id);

  it("with change events a finding leaves the list when the writer puts it right, without a click, and the focus stays in the document", async () => {
    const pane = await startWriting("WordApi:1.6");
    await fillIn();
    await verdict(pane, faultsOfDraft - 1);
    expect(await focused()).toBe("desk");
  });

  it("on WordApi 1.3 it leaves the list after a move of the cursor and a rest", async () => {
    const pane = await startWriting("WordApi:1.3");
    await fillIn();
    await open.page.evaluate(() => { window.wordHost.writer.setCursor(2, 18); });
    await verdict(pane, faultsOfDraft - 1);
    expect(await focused()).toBe("desk");
  });

  it("on WordApi 1.3 it leaves the list when the writer comes back to the pane, and the card that was clicked keeps the focus", async () => {
    const pane = await startWriting("WordApi:1.3");
    await fillIn();
    await pane.frame().locator("[data-finding]").last().click();
    await verdict(pane, faultsOfDraft - 1);
    expect(await pane.frame().evaluate(() => document.activeElement === [...document.querySelectorAll("[data-finding]")].at(-1))).toBe(true);
  });
});
