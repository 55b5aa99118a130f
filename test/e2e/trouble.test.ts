import { textsOf } from "../fixtures/characters-of";
import type { Fault } from "../word-host/types";
import { draft, faultsOfDraft } from "./draft";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx, savedDocx } from "./saved-docx";

describe("when Word refuses or goes away", () => {
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

  const setFault = (fault: Fault | null): Promise<void> => open.page.evaluate((one) => { window.wordHost.setFault(one); }, fault);

  it.each([
    ["AccessDenied", "多半是设了编辑保护"],
    ["GeneralException", "原因不明"],
    ["lost", "与 Word 的连接断了"],
  ])("the pane says so in Chinese after %s, and works again afterwards", async (code, sentence) => {
    await pane.pressRibbon("终检");
    const before = textsOf(await savedDocx(open.page));
    await setFault({ batch: 1, code });
    await pane.mark();
    expect(await pane.text()).toContain(sentence);

    await setFault(null);
    await pane.checkAgain();
    expect(await pane.text()).toContain(`还有 ${faultsOfDraft} 处必改`);
    expect(textsOf(await savedDocx(open.page))).toEqual(before);
  });
});
