import { docxOfText } from "../fixtures/docx-of-text";
import { openWordHost } from "./open-word-host";
import type { WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx } from "./saved-docx";

type Heard = { readonly types: string[] };

describe("the Word stand-in's page with a host of later requirement sets", () => {
  let word: WordHostBrowser;
  beforeAll(async () => { word = await openWordHost(); });
  afterAll(() => word.close());

  it("gives the pane paragraph ids, events and annotations where the host declares them", async () => {
    const { page, errors, close } = await word.open({ query: { requirements: "WordApi:1.8" } });
    await openDocx(page, docxOfText("共**次\n二", { plain: true }));
    const pane = new PaneDriver(page);
    await pane.pressRibbon("终检");
    const frame = pane.frame();
    const drawn = await frame.evaluate(async () => {
      const heard = { types: [] as string[] };
      Object.assign(window, { heard });
      return Word.run(async (context) => {
        context.document.onParagraphChanged.add((args) => {
          heard.types.push(args.type);
          return Promise.resolve();
        });
        const paragraph = context.document.body.paragraphs.getFirst().load("uniqueLocalId");
        const ids = paragraph.insertAnnotations({ critiques: [{ colorScheme: "Red", start: 1, length: 2 }] });
        await context.sync();
        return { id: paragraph.uniqueLocalId, ids: ids.value };
      });
    });
    expect(drawn.id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await page.evaluate(() => window.wordHost.annotations())).map(({ id, text }) => [id, text])).toEqual([[drawn.ids[0], "**"]]);
    await page.locator("#desk > .annotation").first().waitFor({ state: "attached" });
    await page.evaluate(() => { window.wordHost.writer.replace(1, 0, 1, "贰"); });
    await frame.waitForFunction(() => (window as unknown as { heard: Heard }).heard.types.includes("ParagraphChanged"));
    expect(errors).toEqual([]);
    await close();
  });

  it("leaves the library alone on a host of WordApi 1.3", async () => {
    const { page, errors, close } = await word.open();
    await openDocx(page, docxOfText("一", { plain: true }));
    const pane = new PaneDriver(page);
    await pane.pressRibbon("终检");
    expect(await pane.frame().evaluate(() => "uniqueLocalId" in Word.Paragraph.prototype)).toBe(false);
    expect(errors).toEqual([]);
    await close();
  });
});
