import { docxOf } from "../fixtures/docx-of-text";
import type { ParagraphSpec } from "../fixtures/docx-of-text";
import { formatNumber } from "./engine/numbering/number-format";
import { withSession } from "./open-session";

const item = (level: number, name: "official" | "decimal" | "official-restarted" = "official"): ParagraphSpec => ({ text: "x", list: { name, level } });

it.each<[string, ParagraphSpec[], (string | null)[]]>([
  ["counts by levels and restarts below", [item(0), item(1), item(1), item(0), item(1)], ["一、", "（一）", "（二）", "二、", "（一）"]],
  ["uses up the parent number of a lower level that comes first", [item(1, "decimal"), item(1, "decimal"), item(0, "decimal")], ["1.1", "1.2", "2."]],
  ["goes on under another number of the same list unless it starts anew", [item(0), item(0, "official-restarted"), item(0)], ["一、", "一、", "二、"]],
  ["gives no number to other paragraphs", [{ text: "a" }, item(0), { text: "b" }, item(0)], [null, "一、", null, "二、"]],
  ["skips an empty paragraph that holds a section break", [item(0), { list: { name: "official" }, sectionBreak: true }, item(0)], ["一、", null, "二、"]],
])("%s", async (_, paragraphs, expected) => {
  await withSession(docxOf(paragraphs), {}, async ({ word }) => {
    const labels = await word.run(async (context) => {
      const all = context.document.body.paragraphs.load("text,isListItem,listItemOrNullObject/listString");
      await context.sync();
      return all.items.map((paragraph) => (paragraph.listItemOrNullObject.isNullObject ? null : paragraph.listItemOrNullObject.listString));
    });
    expect(labels).toEqual(expected);
  });
});

it.each([
  [10, "chineseCountingThousand", "十"],
  [21, "chineseCounting", "二十一"],
  [100, "chineseCounting", "一○○"],
  [101, "chineseCountingThousand", "一百〇一"],
  [110, "japaneseCounting", "一百一十"],
  [12, "ideographTraditional", "12"],
  [3, "ideographTraditional", "丙"],
  [3, "decimalEnclosedCircleChinese", "③"],
  [21, "decimalEnclosedCircle", "21"],
  [12, "decimalFullWidth", "１２"],
  [27, "lowerLetter", "aa"],
  [14, "upperRoman", "XIV"],
  [22, "ordinal", "22nd"],
  [105, "ideographDigital", "一〇五"],
])("draws %i as %s: %s", (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text);
});
