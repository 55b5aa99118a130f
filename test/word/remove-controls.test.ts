import { charactersOf } from "../fixtures/characters-of";
import { docxOf } from "../fixtures/docx-of-text";
import { type OpenDocument, openDocument } from "./open-document";

let open: OpenDocument;

afterEach(() => {
  open.close();
});

const docx = docxOf([
  {
    runs: [
      { text: "集中学习" },
      { text: "12", bold: true, control: { id: 11, tag: "cw.t.集中学习.次" } },
      { text: "次，形成材料" },
      { text: "**", control: { id: 12, tag: "cw.t.材料.篇" } },
      { text: "篇，走访" },
      { text: "3", control: { id: 13, tag: "cw.t.走访.户", locked: true } },
      { text: "户。" },
    ],
  },
]);

async function controlIds(): Promise<readonly number[]> {
  return (await open.word.readSnapshot()).paragraphs.flatMap(({ controls }) => controls.map(({ id }) => id));
}

it("the frames go and every character keeps its format, in two round trips", async () => {
  open = openDocument(docx);
  const before = open.document.counts.syncs;
  expect(await open.word.removeControls([11, 12])).toEqual({ removed: [11, 12] });
  expect(open.document.counts.syncs - before).toBe(2);
  expect(await controlIds()).toEqual([13]);
  expect(charactersOf(open.document.save())).toEqual(charactersOf(docx));
});

it("a locked control and one that is gone are left out, and the others still go", async () => {
  open = openDocument(docx);
  expect(await open.word.removeControls([11, 13, 99])).toEqual({ removed: [11] });
  expect(await controlIds()).toEqual([12, 13]);
});

it("nothing to remove is no round trip", async () => {
  open = openDocument(docx);
  const before = open.document.counts.syncs;
  expect(await open.word.removeControls([])).toEqual({ removed: [] });
  expect(open.document.counts.syncs).toBe(before);
});
