import { retiredChinese, retiredEnglish, type RetiredWord } from "./retired-words";
import { chineseTexts, englishTexts, type ShownText } from "./shown-texts";

/** A column that the sheets of earlier versions have too, so that they can still be brought in. */
const keptColumn: ShownText = { where: "src/ledger/sheet-texts.ts", text: "编号" };

const chinese = chineseTexts().filter(({ where, text }) => where !== keptColumn.where || text !== keptColumn.text);
const english = englishTexts();

/** What is left of a text once the longer words that may stay are taken out. */
function without({ but = {} }: RetiredWord, text: string): string {
  return Object.keys(but).reduce((rest, stays) => rest.replaceAll(stays, ""), text);
}

function uses(retired: RetiredWord, texts: readonly ShownText[]): string[] {
  const found = texts.filter(({ text }) => retired.word.test(without(retired, text)));
  return found.map(({ where, text }) => `${where}: ${text}`);
}

describe.each([
  ["Chinese", retiredChinese, chinese],
  ["English", retiredEnglish, english],
] as const)("the %s texts that users read", (_, table, texts) => {
  const rows = table.map((retired) => [retired.word.source, retired.instead, retired] as const);
  it.each(rows)("do not say %s, but %s", (_word, _instead, retired) => {
    expect(uses(retired, texts)).toEqual([]);
  });
});

it("are found in every place where they stand", () => {
  const place = ({ where, text }: ShownText): string => `${where.replace(/:\d+$/, "")} ${text}`;
  expect(chinese.map(place)).toEqual(
    expect.arrayContaining([
      "src/taskpane/strings/zh-CN.ts 可以提交",
      "src/commands/words.ts 没有需要修改的地方",
      "src/check-list/texts.ts 文稿检查单",
      "src/cli/strings.ts 还不能提交",
      "manifest.xml 一键检查",
      "README.zh-CN.md # 成文",
      "docs/manual.zh-CN.md # 成文使用手册",
      "rule number-duplicate 序号重复",
    ]),
  );
  expect(english.map(place)).toEqual(
    expect.arrayContaining([
      "src/taskpane/strings/en-US.ts Ready to hand in",
      "src/taskpane/strings/settings-en.ts Settings",
      "src/commands/words.ts Ready to hand in",
      "src/check-list/texts.ts Check list",
      "manifest.xml Final check",
      "rule number-duplicate A number stands twice",
    ]),
  );
  expect([chinese.length > 900, english.length > 700]).toEqual([true, true]);
});

const mayStay = retiredChinese.flatMap(({ but = {} }) => Object.keys(but));
it.each(mayStay)("%s may stay because it still stands somewhere", (stays) => {
  expect(chinese.some(({ text }) => text.includes(stays))).toBe(true);
});

/** The law itself: what would be reported if the next writer wrote it. */
it.each([
  ["按“还原本次”可以退回原样。", true],
  ["撤回上次写入。", false],
  ["光标在待填的位置里。", true],
  ["光标在填写框里。", false],
  ["编号的写法", true],
  ["这是自动编号，请在 Word 里调整编号。", false],
  ["可以改成必改、建议、提示。", true],
  ["可以改成必改、建议、参考，也可以不提示。", false],
  ["没有必改，建议提示语写短一些。", false],
  ["滚动到 2027 年", true],
])("%s is reported: %s", (text, expected) => {
  expect(retiredChinese.some((retired) => retired.word.test(without(retired, text)))).toBe(expected);
});
