import { docxOf } from "../fixtures/docx-of-text";
import { withSession } from "./open-session";

const docx = docxOf([
  { text: "甲", list: { name: "official", level: 1 } },
  { text: "乙" },
  { text: "丙", list: { name: "official", level: 1 } },
  { text: "丁", list: { name: "decimal" } },
]);

const labels = async (word: typeof Word): Promise<(string | null)[]> =>
  word.run(async (context) => {
    const { items } = await loaded(context);
    return items.map(({ listItemOrNullObject: item }) => (item.isNullObject ? null : item.listString));
  });

async function loaded(context: Word.RequestContext): Promise<Word.ParagraphCollection> {
  const all = context.document.body.paragraphs.load("text,listItemOrNullObject/listString,listItemOrNullObject/level,listOrNullObject/id");
  await context.sync();
  return all;
}

it("tells the list of a paragraph, the same for items of one list, and none for others", async () => {
  await withSession(docx, {}, async ({ word }) => {
    const ids = await word.run(async (context) => (await loaded(context)).items.map(({ listOrNullObject: list }) => (list.isNullObject ? null : list.id)));
    expect(ids[1]).toBeNull();
    expect(ids[2]).toBe(ids[0]);
    expect(ids[3]).not.toBe(ids[0]);
  });
});

it("lets a paragraph join a list at a level, and the items behind it count on", async () => {
  await withSession(docx, {}, async ({ word }) => {
    await word.run(async (context) => {
      const [first, second] = (await loaded(context)).items;
      second!.attachToList(first!.listOrNullObject.id, first!.listItemOrNullObject.level);
      await context.sync();
    });
    expect(await labels(word)).toEqual(["（一）", "（二）", "（三）", "1."]);
  });
});

it.each<[string, number, (list: Word.List) => number]>([
  ["a list item", 2, ({ id }) => id],
  ["a list that is not there", 1, () => 77],
])("refuses %s", async (_, paragraph, listId) => {
  await withSession(docx, {}, async ({ word }) => {
    const attach = word.run(async (context) => {
      const { items } = await loaded(context);
      items[paragraph]!.attachToList(listId(items[0]!.listOrNullObject), 1);
      await context.sync();
    });
    await expect(attach).rejects.toMatchObject({ code: expect.stringMatching(/InvalidArgument|ItemNotFound/) as string });
    expect(await labels(word)).toEqual(["（一）", null, "（二）", "1."]);
  });
});

it("loads a page of a collection", async () => {
  await withSession(docx, {}, async ({ word }) => {
    await word.run(async (context) => {
      const page = context.document.body.getRange("Whole").paragraphs.load({ select: "text", top: 1, skip: 2 });
      await context.sync();
      expect(page.items.map(({ text }) => text)).toEqual(["丙"]);
    });
  });
});
