import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { findTallies } from "../../src/tallies/find-tallies";
import { toEdits } from "../../src/tallies/to-edits";

const lines = readFileSync(join(process.cwd(), "test", "fixtures", "tallies", "one-sentence.txt"), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const cases = lines.map((line): readonly [string, readonly string[]] => {
  const [text = "", words = ""] = line.split(" => ");
  return [text, words.split(" | ")];
});

describe("the facts of one sentence", () => {
  it.each(cases)("%s", (text, words) => {
    const tallies = findTallies(snapshotOfText(text));
    expect(tallies.map(({ places }) => places.length)).toEqual(words.map(() => 1));
    expect(new Set(tallies.map(({ label, unit }) => `${label}${unit}`)).size).toBe(words.length);
    expect(tallies.map(({ label }, index) => (label.includes(words[index] ?? "") ? words[index] : label))).toEqual(words);
    for (const { label } of tallies) expect(label.length).toBeLessThanOrEqual(24);
  });

  it.each(cases)("keep their names when some of them are filled in: %s", (text) => {
    const whole = findTallies(snapshotOfText(text));
    whole.forEach((tally) => {
      const [edit] = toEdits([tally], { [tally.id]: "7" });
      if (edit === undefined) throw new Error("nothing to write");
      const { start, end } = edit.range;
      const after = findTallies(snapshotOfText(text.slice(0, start) + edit.text + text.slice(end)));
      expect(after.map(({ id, label }) => [id, label])).toEqual(whole.filter((other) => other !== tally).map(({ id, label }) => [id, label]));
    });
  });

  it("never share a value, whatever sentences stand together in a section", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(cases.map(([text]) => text), { minLength: 2, maxLength: 5 }), fc.boolean(), (texts, isOneParagraph) => {
        const snapshot = snapshotOfText(texts.join(isOneParagraph ? "" : "\n"));
        const tallies = findTallies(snapshot);
        // Sentences that are told but once hold as many facts as places.
        expect(tallies.map(({ places }) => places.length)).toEqual(tallies.map(() => 1));
        expect(new Set(tallies.map(({ id }) => id)).size).toBe(tallies.length);
      }),
    );
  });
});

describe("facts of several sentences of a section", () => {
  it.each<[string, readonly (readonly [string, number])[]]>([
    ["上半年培训**次。下半年培训**次。全年培训**次。", [["上半年培训", 1], ["下半年培训", 1], ["全年培训", 1]]],
    ["暗访12次，发现问题**个。巡察3轮，发现问题**个。", [["暗访发现问题", 1], ["巡察发现问题", 1]]],
    ["集中学习**次。全年集中学习**次。", [["集中学习", 2]]],
    ["上半年，走访**户。\n下半年，走访**户。", [["上半年走访", 1], ["下半年走访", 1]]],
    ["去年走访**户。走访**户。", [["去年走访", 1], ["去年走访（2）", 1]]],
    ["开展检查9次，发现问题**个。开展督查3次，发现问题**个。", [["检查发现问题", 1], ["督查发现问题", 1]]],
    ["上半年培训5次。下半年培训**次。", [["下半年培训", 1]]],
    ["走访**户。走访**户。", [["走访", 2]]],
    ["开展检查9次。发现问题**个。开展督查3次。发现问题**个。", [["检查发现问题", 1], ["督查发现问题", 1]]],
    [
      "开展检查9次。发现问题**个。整改**个。开展督查3次。发现问题**个。整改**个。",
      [["检查发现问题", 1], ["检查整改", 1], ["督查发现问题", 1], ["督查整改", 1]],
    ],
    ["举办讲座5次。参加**人，其中女**人。举办培训3次。参加**人，其中女**人。", [["讲座参加", 1], ["讲座参加女", 1], ["培训参加", 1], ["培训参加女", 1]]],
    ["粮食产量9吨。增长**%。蔬菜产量3吨。增长**%。", [["粮食产量增长", 1], ["蔬菜产量增长", 1]]],
    ["新建道路**公里。其中，新建道路**公里为农村公路。", [["新建道路", 1], ["新建道路（2）", 1]]],
    ["发现问题**个。\n发现问题**个。", [["发现问题", 1], ["发现问题（2）", 1]]],
    ["发现问题**个，整改**个。\n发现问题**个，整改**个。", [["发现问题", 1], ["整改问题", 1], ["发现问题（2）", 1], ["整改问题（2）", 1]]],
    ["上半年**次，下半年**次。", [["上半年", 1], ["下半年", 1]]],
    ["上年末党员**名，本年末党员**名。", [["上年末党员", 1], ["本年末党员", 1]]],
    ["去年同期办件**件，今年办件**件。", [["去年同期办件", 1], ["今年办件", 1]]],
    ["企业**户。企业**户中，亏损**户。", [["企业", 2], ["亏损", 1]]],
  ])("%s", (text, expected) => {
    expect(findTallies(snapshotOfText(`一、工作\n${text}`)).map(({ label, places }) => [label, places.length])).toEqual(expected);
  });
});

describe("同一个数？", () => {
  const likely = (text: string): readonly (readonly [string, string])[] => {
    const tallies = findTallies(snapshotOfText(text));
    return tallies.flatMap((tally) => (tally.likely === undefined ? [] : [[tally.id, tally.likely] as const]));
  };

  it.each([
    ["the same fact in the summary and below", "一、总体情况\n全年开展志愿服务**次。\n二、主要做法\n组织志愿服务**次。", 1],
    ["the same fact in another sentence", "一、工作\n集中学习**次。党课**次，集中学习**次。", 1],
    ["three times", "一、总体\n走访群众**户。\n二、做法\n（一）走访。走访群众**户。\n（二）服务。走访群众**户。", 2],
    ["what each of many does", "一、甲村\n走访群众**户。\n二、乙村\n走访群众**户。\n三、丙村\n走访群众**户。\n四、丁村\n走访群众**户。", 0],
    ["what is planned", "一、工作\n集中学习**次。\n二、明年打算\n集中学习**次。", 0],
    ["other times", "一、工作\n上半年集中学习**次。下半年集中学习**次。", 0],
    ["other people", "一、工作\n第一支部组织集中学习**次。第二支部组织集中学习**次。", 0],
    ["what came of other things", "一、工作\n开展检查9次，发现问题**个。开展督查3次，发现问题**个。", 0],
    ["other units", "一、工作\n集中学习**次。集中学习**人次。", 0],
    ["rates", "一、信访\n办结率**%。\n二、投诉\n办结率**%。", 0],
    ["one sentence", "一、工作\n集中学习**次，集中学习**次。", 0],
  ] as const)("is asked as often as is right: %s", (_, text, count) => {
    expect(likely(text)).toHaveLength(count);
  });

  it("joins what the writer says, in the order of the document, and nothing that is not there", () => {
    const text = "一、总体\n走访群众**户。\n二、做法\n（一）走访。走访群众**户。\n（二）服务。走访群众**户，慰问**户。";
    const [a, b, c, d] = findTallies(snapshotOfText(text)).map(({ id }) => id);
    const joined = (same: Record<string, string>) => findTallies(snapshotOfText(text), [], { same }).map(({ id, places }) => [id, places.length]);
    expect(joined({ [c ?? ""]: b ?? "", [b ?? ""]: a ?? "" })).toEqual([[a, 3], [d, 1]]);
    expect(joined({ [c ?? ""]: "text:gone" })).toEqual([[a, 1], [b, 1], [c, 1], [d, 1]]);
    expect(joined({ [a ?? ""]: b ?? "", [b ?? ""]: a ?? "" })).toHaveLength(3);
  });
});
