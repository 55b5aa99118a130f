import fs from "node:fs";
import path from "node:path";
import { charactersOf } from "../fixtures/characters-of";
import { docxOf } from "../fixtures/docx-of-text";
import { rootFolder } from "../word-host/serve/root-folder";
import { fieldsInFile } from "./fields-in-file";
import { faultsOf, lookAround } from "./looks";
import { openWordHost } from "./open-word-host";
import type { OpenPage, WordHostBrowser } from "./open-word-host";
import { PaneDriver } from "./pane-driver";
import { openDocx, savedDocx } from "./saved-docx";

const screens = path.join(rootFolder, "out", "screens");

/** Two fields of a skeleton and a mask in plain text. */
const draft = docxOf([
  { text: "一、学习情况" },
  {
    runs: [
      { text: "集中学习" },
      { text: "**", bold: true, control: { id: 31, tag: "cw.t.集中学习.次", title: "集中学习（次）" } },
      { text: "次，走访群众" },
      { text: "**", control: { id: 32, tag: "cw.t.走访群众.户", title: "走访群众（户）" } },
      { text: "户，形成调研报告**篇。" },
    ],
  },
]);

describe("转为普通文字, in the built pane", () => {
  let word: WordHostBrowser;
  let open: OpenPage;
  let pane: PaneDriver;
  beforeAll(async () => {
    fs.mkdirSync(screens, { recursive: true });
    word = await openWordHost();
  });
  afterAll(() => word.close());

  afterEach(async () => {
    expect(open.errors).toEqual([]);
    expect(open.escaped).toEqual([]);
    await open.close();
  });

  it("asks first, then takes the frames of what is filled and keeps the others", async () => {
    open = await word.open({ query: { width: "320" }, viewport: { width: 1280, height: 860 } });
    pane = new PaneDriver(open.page);
    await openDocx(open.page, draft);
    await pane.pressRibbon("填数");
    await pane.typeTally(0, "12");
    await pane.typeTally(2, "3");
    await pane.writeTallies();
    const filled = await savedDocx(open.page);

    await pane.press("转为普通文字…");
    expect(await pane.text()).toContain("有 2 处填好了");
    expect(faultsOf(await lookAround(open.page, "final"))).toEqual([]);
    await open.page.keyboard.press("Escape");
    expect(charactersOf(await savedDocx(open.page))).toEqual(charactersOf(filled));

    await pane.press("转为普通文字…");
    await pane.press("转为普通文字");
    await pane.button("转为普通文字…").waitFor();
    expect(await pane.text()).toContain("已转为普通文字 2 处");
    const final = await savedDocx(open.page);
    expect(charactersOf(final)).toEqual(charactersOf(filled));
    expect(fieldsInFile(final).map(({ title }) => title)).toEqual(["走访群众（户）"]);
    expect(await pane.tallies().count()).toBe(1);
  });
});
