import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";

describe("the built pane in the Word stand-in", () => {
  let word: WordHostBrowser;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());

  it("starts through the real office.js without an error, and reads the document once", async () => {
    const open = await word.open();
    await new PaneDriver(open.page).pressRibbon("终检");
    expect(open.errors).toEqual([]);
    expect((await open.page.evaluate(() => window.wordHost.counts())).syncs).toBeLessThanOrEqual(2);
    await open.close();
  });

  it.each([["骨架"], ["填数"], ["终检"]] as const)("opens at the view of the ribbon button %s", async (view) => {
    const open = await word.open();
    const pane = new PaneDriver(open.page);
    await pane.pressRibbon(view);
    expect(await pane.shownView()).toBe(view);
    await open.close();
  });

  it("speaks English when Word does", async () => {
    const open = await word.open({ query: { locale: "en-US" } });
    expect(await open.page.getByRole("navigation").getByRole("button").allInnerTexts()).toEqual(["Skeleton", "Fill in", "Final check", "Check and mark", "Next place", "Previous place", "Clear marks"]);
    const pane = new PaneDriver(open.page);
    await open.page.getByRole("button", { name: "Final check" }).click();
    await open.page.frameLocator("#pane-frame iframe").getByRole("tab", { name: /^Final check/ }).waitFor();
    await open.page.evaluate(() => window.wordHost.quiet());
    expect(await pane.text()).not.toMatch(/\p{Script=Han}/u);
    expect(open.errors).toEqual([]);
    await open.close();
  });
});

describe("the pane as npm start serves it", () => {
  it("takes office.js from the installed package, and nothing from Microsoft's address", async () => {
    const word = await openWordHost({ localOfficeJs: true });
    const open = await word.open();
    await new PaneDriver(open.page).pressRibbon("填数");
    expect(open.requested.filter((address) => !address.startsWith("https://localhost:") && !address.startsWith("data:"))).toEqual([]);
    expect(open.errors).toEqual([]);
    await word.close();
  });
});
