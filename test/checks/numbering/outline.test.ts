import { outlineOf } from "../../../src/checks/numbering/outline";
import { readExample } from "../../../src/checks/read-example";

/** The lists of a text: their numbers as they stand, and behind < the number above. */
const listsIn = (text: string): readonly string[] =>
  outlineOf(readExample(text).snapshot).groups.map(({ items, parent, introduced, inverted }) =>
    [items.map(({ label }) => label.text.trim()).join(""), parent ? `<${parent.label.text.trim()}` : "", introduced ? "*" : "", inverted ? "^" : ""].join(""),
  );

describe("what is a list, and who are its siblings (* introduced, ^ above its place)", () => {
  it.each<[string, string, readonly string[]]>([
    ["two levels", "一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊", ["一、二、", "（一）（二）<一、", "（一）<二、"]],
    ["lists of articles are apart", "第一条 甲\n（一）乙\n（二）丙\n第二条 丁\n（一）戊\n（二）己", ["（一）（二）*", "（一）（二）*"]],
    ["the heading above goes on behind articles", "一、甲\n第一条 乙\n1.丙\n第二条 丁\n1.戊\n二、己\n第三条 庚", ["一、二、", "1.<一、*", "1.<一、*"]],
    ["an attachment stands for itself", "一、甲\n二、乙\n附件1\n一、丙\n1.丁", ["一、二、", "一、*", "1.<一、"]],
    ["an introduced list", "一、甲\n材料如下：\n（一）乙\n（二）丙", ["一、", "（一）（二）<一、*"]],
    ["a point that introduces a list", "一、甲\n1.办理人应当提交下列材料：\n（1）乙\n（2）丙\n2.丁", ["一、", "1.2.<一、", "（1）（2）<1.*"]],
    ["a list inside a point, in its own form", "1.甲\n答：\n1.乙\n2.丙\n2.丁", ["1.2.", "1.2.*"]],
    ["a row of lists under headings without numbers", "甲\n1.乙\n2.丙\n丁\n1.戊\n2.己\n3.庚", ["1.2.*", "1.2.3.*"]],
    ["points inside a paragraph end their list", "1.甲；2.乙。\n1.丙；2.丁。", ["1.", "1."]],
    ["a number in another form", "一、甲\n2.乙\n三、丙", ["一、2.三、"]],
    ["numbers that run through", "一、甲\n1.乙\n2.丙\n二、丁\n3.戊\n4.己\n四、庚", ["一、二、四、", "1.2.<一、", "3.4.<二、"]],
    ["a higher form inside a lower", "1.甲\n一、乙\n二、丙\n2.丁", ["1.2.", "一、二、<1.^"]],
    ["a higher form inside a lower, two levels up", "1.甲\n（1）乙\n一、丙\n2.丁", ["1.2.", "（1）<1.", "一、<1.^"]],
    ["节 behind a list of 章", "第一章 甲\n1.乙\n第一节 丙\n1.丁\n2.戊", ["第一章", "1.<第一章", "第一节<第一章", "1.2.<第一节"]],
    ["a drawn list that goes on behind another", "〖1.〗甲\n〖2.〗乙\n〖1.〗丙\n〖2.〗丁\n〖3.〗戊", ["1.2.", "1.2.3."]],
    ["one bracket lost", "1.甲\n1）乙\n（2）丙", ["1.", "1）（2）<1."]],
  ])("%s", (_, text, expected) => {
    expect(listsIn(text)).toEqual(expected);
  });
});

describe("what counts as a number by what stands around it", () => {
  const numbersIn = (text: string): readonly string[] => outlineOf(readExample(text).snapshot).numbered.map(({ label }) => label.text);

  it.each<[string, string, readonly string[]]>([
    ["a figure between the numbers before and behind", "1、甲\n2、3月份摸底。\n3、丙", ["1、", "2、", "3、"]],
    ["a figure as the last point", "1、甲\n2、乙\n3、4月份总结。", ["1、", "2、", "3、"]],
    ["the first point behind 注", "注：1.甲。\n2.乙。", ["1.", "2."]],
    ["the first point behind 其中", "其中：①甲。\n②乙。", ["①", "②"]],
    ["the first attachment", "附：1.甲\n2.乙", ["1.", "2."]],
    ["no figure that begins a sentence", "1.甲\n2.5亿元已到位。\n2.乙", ["1.", "2."]],
    ["no number of several places", "1.甲\n2.1 乙\n2.丙", ["1.", "2."]],
    ["no points of one paragraph behind a word", "措施：1.甲；2.乙。\n2.丙", ["2."]],
  ])("%s", (_, text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });
});
