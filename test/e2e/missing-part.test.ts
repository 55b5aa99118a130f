import { plainDraft } from "./draft";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { openDocx } from "./saved-docx";

const notLoaded = "这一部分没有加载出来。";

/** A server that is out of reach for one file, or holds a newer add-in without it. */
describe("a part of the add-in that does not come", () => {
  let word: WordHostBrowser;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());

  async function openWithout(file: string, button: string, query: Readonly<Record<string, string>> = {}): Promise<OpenPage & { readonly pane: ReturnType<OpenPage["page"]["frameLocator"]> }> {
    const open = await word.open({ query });
    await openDocx(open.page, plainDraft);
    await open.page.route(`**/${file}`, (route) => route.abort());
    await open.page.getByRole("navigation").getByRole("button", { name: button, exact: true }).click();
    return { ...open, pane: open.page.frameLocator("#pane-frame iframe") };
  }

  it("is said in place of the view where it is all that works with Word", async () => {
    const { pane, close } = await openWithout("connect.js", "终检");
    await pane.getByText(notLoaded).waitFor();
    await close();
  });

  it("is said in 骨架 where it holds the kinds of report, and 终检 works on", async () => {
    const { pane, close } = await openWithout("skeletons.js", "骨架");
    await pane.getByText(notLoaded).waitFor();
    await pane.getByRole("tab", { name: /^终检/ }).click();
    await pane.getByRole("heading", { level: 2 }).waitFor();
    await close();
  });

  it("leaves the pane Chinese where it holds the English words", async () => {
    const { pane, close } = await openWithout("english.js", "Skeleton", { locale: "en-US" });
    await pane.getByRole("tab", { name: "整篇" }).waitFor();
    await close();
  });

  it("leaves the pane light where it holds the dark colours", async () => {
    const open = await word.open({ theme: "dark" });
    await open.page.route("**/dark.js", (route) => route.abort());
    await open.page.getByRole("navigation").getByRole("button", { name: "骨架", exact: true }).click();
    const pane = open.page.frameLocator("#pane-frame iframe");
    await pane.getByRole("tab", { name: "整篇" }).waitFor();
    expect(await pane.locator(".fui-FluentProvider").first().evaluate((element) => getComputedStyle(element).getPropertyValue("--colorNeutralBackground1").trim())).toMatch(/^#f{3,6}$/);
    await open.close();
  });
});
