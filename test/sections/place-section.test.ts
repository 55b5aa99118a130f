import { placeSection, placesForSection } from "../../src/sections/places-for-section";
import { describePlace, documentOf } from "./describe-place";

const learned = "支部每周安排一次集中学习，党员轮流领学，全年没有间断。";

describe("where a section at the cursor goes", () => {
  it.each<[string, string, string]>([
    ["behind the section of the cursor", `题目\n一、工作\n（一）抓学习\n¦${learned}\n（二）抓队伍\n${learned}\n二、打算\n${learned}`, "（二） 2 | after （一）抓学习 | @3 | 4:（二）→（三）"],
    ["behind all of its text, also from the middle", `一、工作\n（一）抓学习\n¦${learned}\n${learned}\n${learned}\n（二）抓队伍\n${learned}`, "（二） 2 | after （一）抓学习 | @4 | 5:（二）→（三）"],
    ["run-in where its siblings are", `一、工作\n（一）抓学习。¦${learned}\n（二）抓队伍。${learned}`, "（二） 2 runIn | after （一）抓学习 | @1 | 2:（二）→（三）"],
    ["with half-width brackets", `一、工作\n(一)抓学习。${learned}\n(二)抓队伍。¦${learned}`, "(三) 2 runIn | after (二)抓队伍 | @2"],
    ["with the mark of Arabic numbers: .", `一、工作\n1.抓学习。¦${learned}\n2.抓队伍。${learned}`, "2. 3 runIn | after 1.抓学习 | @1 | 2:2.→3."],
    ["with the mark of Arabic numbers: ．", `一、工作\n1．抓学习。${learned}\n2．抓队伍。¦${learned}`, "3． 3 runIn | after 2．抓队伍 | @2"],
    ["with the mark of Arabic numbers: 、", `一、工作\n1、抓学习。${learned}\n2、抓队伍。¦${learned}`, "3、 3 runIn | after 2、抓队伍 | @2"],
    ["with the blank that parts a number from its heading", `一、工作\n1. 抓学习。${learned}\n2. 抓队伍。¦${learned}`, "3. 〔3.〕 3 runIn | after 2. 抓队伍 | @2"],
    ["as （1） where that stands under 一、", `三、打算\n（1）抓学习。${learned}\n（2）抓队伍。¦${learned}`, "（3） 3 runIn | after （2）抓队伍 | @2"],
    ["as a chapter's section", `第一章　总则\n第一节　目的\n¦${learned}\n第二节　范围\n${learned}`, "第二节　〔第二节〕 2 | after 第一节　目的 | @2 | 3:第二节→第三节"],
    ["as 三是 among paragraphs that begin so", `二、打算\n一是抓学习。${learned}\n二是抓队伍。¦${learned}\n三是抓作风。${learned}`, "三是 3 runIn | after 二是抓队伍 | @2 | 3:三是→四是"],
    ["above ten", `十、旧的一章\n¦${learned}\n十一、后面\n${learned}`, "十一、 1 | after 十、旧的一章 | @1 | 2:十一、→十二、"],
    ["with the form that most siblings have", `一、工作\n（一）抓学习\n${learned}\n(二)抓队伍\n${learned}\n（三）抓作风\n¦${learned}`, "（四） 2 | after （三）抓作风 | @6"],
    ["behind a table at the end of the section", `一、工作\n（一）抓学习\n¦${learned}\n表：第一季度\n表：12\n（二）抓队伍\n${learned}`, "（二） 2 | after （一）抓学习 | @4 | 5:（二）→（三）"],
  ])("%s", (_name, text, expected) => {
    const { snapshot, cursor } = documentOf(text);
    expect(describePlace(placeSection(snapshot, cursor))).toBe(expected);
  });
});

describe("under a heading", () => {
  it.each<[string, string, string]>([
    ["with nothing under it, （一） comes first", `一、工作\n${learned}\n二、打算¦`, "（一） 2 | under 二、打算 | @2"],
    ["or 1. where the document leaves （一） out", `一、工作\n1.抓学习。${learned}\n2.抓队伍。${learned}\n二、打算¦\n三、其他`, "1. 3 runIn | under 二、打算 | @3"],
    ["or （一） in the document's own brackets", `一、工作\n(一)抓学习。${learned}\n(二)抓队伍。${learned}\n二、打算¦`, "(一) 2 runIn | under 二、打算 | @3"],
    ["and an empty line behind it, it comes into that line", `一、工作\n${learned}\n二、打算\n¦\n三、其他\n${learned}`, "（一） 2 | under 二、打算 | @3"],
    ["it is the new first one before those that are there", `一、工作¦\n（一）抓学习\n${learned}\n（二）抓队伍\n${learned}`, "（一） 2 | under 一、工作 | @0 | 1:（一）→（二） 3:（二）→（三）"],
    ["and behind the words that lead to them", `一、工作\n¦全年抓了两件事，分述如下。\n（一）抓学习\n${learned}\n（二）抓队伍\n${learned}`, "（一） 2 | under 一、工作 | @1 | 2:（一）→（二） 4:（二）→（三）"],
    ["with text, it comes behind as the heading's sibling", `一、工作¦\n${learned}\n二、打算\n${learned}`, "二、 1 | after 一、工作 | @1 | 2:二、→三、"],
  ])("%s", (_name, text, expected) => {
    const { snapshot, cursor } = documentOf(text);
    expect(describePlace(placeSection(snapshot, cursor))).toBe(expected);
  });
});

describe("in a text without headings", () => {
  it.each<[string, string, string[]]>([
    ["an empty document", "¦", ["一、 1 | cursor | @0", "（一） 2 | cursor | @0"]],
    ["a title alone", "题目¦", ["一、 1 | cursor | @0", "（一） 2 | cursor | @0"]],
    ["plain text", `题目\n${learned}¦\n${learned}`, ["一、 1 | cursor | @1 | takes 1", "（一） 2 | cursor | @1 | takes 1"]],
  ])("一、 comes first: %s", (_name, text, expected) => {
    const { snapshot, cursor } = documentOf(text);
    expect(placesForSection(snapshot, cursor).map(describePlace)).toEqual(expected);
  });

  it("before the first heading it becomes the first, and the others move on", () => {
    const { snapshot, cursor } = documentOf(`题目¦\n现将情况报告如下。\n\n一、工作\n${learned}\n二、打算\n${learned}`);
    expect(placesForSection(snapshot, cursor).map(describePlace)).toEqual(["一、 1 | before 一、工作 | @1 | 3:一、→二、 5:二、→三、"]);
  });
});

describe("headings without numbers", () => {
  it("have siblings without numbers", () => {
    const { snapshot, cursor } = documentOf(`H1 工作情况\nH2 抓学习\n¦${learned}\nH2 抓队伍\n${learned}\nH1 下步打算\n${learned}`);
    expect(placesForSection(snapshot, cursor).map(describePlace)).toEqual([" 2 | after 抓学习 | @2", " 1 | after 工作情况 | @4", " 3 | under 抓学习 | @2"]);
  });

  it("end a numbered section too", () => {
    const { snapshot, cursor } = documentOf(`一、工作\n¦${learned}\nH1 下步打算\n${learned}`);
    expect(describePlace(placeSection(snapshot, cursor))).toBe("二、 1 | after 一、工作 | @1");
  });

  it("that is the title is none", () => {
    const { snapshot, cursor } = documentOf(`H1 年度工作总结\n¦现将情况报告如下。\n一、工作\n${learned}`);
    expect(describePlace(placeSection(snapshot, cursor))).toBe("一、 1 | before 一、工作 | @1 | 2:一、→二、");
  });
});

describe("automatic numbers", () => {
  it("are taken over by list, and nothing needs to be typed", () => {
    const { snapshot, cursor } = documentOf(`「一、」工作\n「（一）」抓学习\n¦${learned}\n「（二）」抓队伍\n${learned}`);
    expect(describePlace(placeSection(snapshot, cursor))).toBe("〔（二）〕 2 | after （一）抓学习 | @2 | list 1");
  });

  it("before the first of them the list is that of the first", () => {
    const { snapshot, cursor } = documentOf(`「一、」工作¦\n「（一）」抓学习\n${learned}\n「（二）」抓队伍\n${learned}`);
    expect(describePlace(placeSection(snapshot, cursor))).toBe("〔（一）〕 2 | under 一、工作 | @0 | list 1");
  });

  it("of an empty item at the cursor become the section's own", () => {
    const { snapshot, cursor } = documentOf(`「一、」工作\n「（一）」抓学习\n${learned}\n「（二）」¦\n「（三）」抓队伍\n${learned}`);
    expect(placesForSection(snapshot, cursor).map(describePlace)).toEqual(["〔（二）〕 2 | after （一）抓学习 | @3 | list 3"]);
  });

  it("have nothing to do with a typed number that waits for its heading: the section takes it over", () => {
    const { snapshot, cursor } = documentOf(`一、工作\n（一）抓学习\n${learned}\n（二）¦\n（三）抓队伍\n${learned}`);
    expect(placesForSection(snapshot, cursor).map(describePlace)).toEqual(["（二） 2 | after （一）抓学习 | @3 instead"]);
  });

  it("above typed ones are left alone", () => {
    const { snapshot, cursor } = documentOf(`「一、」工作\n（一）抓学习\n¦${learned}\n（二）抓队伍\n${learned}`);
    expect(placesForSection(snapshot, cursor).slice(0, 2).map(describePlace)).toEqual(["（二） 2 | after （一）抓学习 | @2 | 3:（二）→（三）", "〔二、〕 1 | after 一、工作 | @4 | list 0"]);
  });
});

describe("the places to choose from", () => {
  it("are the level of the cursor's section, those above, its own sub-section, and just here", () => {
    const { snapshot, cursor } = documentOf(`一、工作\n（一）抓学习\n¦${learned}\n${learned}\n（二）抓队伍\n${learned}\n二、打算\n${learned}`);
    expect(placesForSection(snapshot, cursor).map(describePlace)).toEqual([
      "（二） 2 | after （一）抓学习 | @3 | 4:（二）→（三）",
      "二、 1 | after 一、工作 | @5 | 6:二、→三、",
      "1. 3 runIn | under （一）抓学习 | @3",
      "（二） 2 | after （一）抓学习 | @2 | takes 1 | 4:（二）→（三）",
    ]);
  });

  it("do not cut a list in two", () => {
    const { snapshot, cursor } = documentOf(`一、工作\n（一）抓学习\n${learned}\n1.每周集中学习。\n2.¦每月交流体会。\n3.每季检查笔记。\n（二）抓队伍\n${learned}`);
    expect(placesForSection(snapshot, cursor).map(describePlace)).toEqual([
      "（二） 2 | after （一）抓学习 | @5 | 6:（二）→（三）",
      "二、 1 | after 一、工作 | @7",
    ]);
  });

  it("do not go into a list of points", () => {
    const { snapshot, cursor } = documentOf(`一、工作\n（一）抓学习\n做好以下几点：\n1.每周集中学习。\n2.¦每月交流体会。\n3.每季检查笔记。\n（二）抓队伍\n${learned}`);
    expect(describePlace(placeSection(snapshot, cursor))).toBe("（二） 2 | after （一）抓学习 | @5 | 6:（二）→（三）");
  });
});

describe("numbers that move on", () => {
  it.each<[string, string, string]>([
    ["only as far as they must: a gap takes the new one up", "（一）甲\n¦正文。\n（三）丙\n正文。\n（四）丁\n正文。", ""],
    ["up to a gap", "（一）甲\n¦正文。\n（二）乙\n正文。\n（四）丁\n正文。", "2:（二）→（三）"],
    ["in their own brackets", "（一）甲\n¦正文。\n(二)乙\n正文。\n（三)丙\n正文。", "2:(二)→(三) 4:（三)→（四)"],
    ["each once when one stands twice", "（一）甲\n¦正文。\n（二）乙\n正文。\n（二）丙\n正文。\n（三）丁\n正文。", "2:（二）→（三） 4:（二）→（三） 6:（三）→（四）"],
    ["under other headings too where they run through the document", "一、甲\n1.子。其下有正文。\n2.丑。¦其下有正文。\n二、乙\n3.寅。其下有正文。\n4.卯。其下有正文。\n三、丙\n5.辰。其下有正文。", "4:3.→4. 5:4.→5. 7:5.→6."],
  ])("move %s", (_name, text, expected) => {
    const { snapshot, cursor } = documentOf(text);
    const { renumberings } = placeSection(snapshot, cursor);
    expect(renumberings.map(({ range, excerpt, text: after }) => `${range.paragraph}:${excerpt}→${after}`).join(" ")).toBe(expected);
  });

  it("say exactly what stands where", () => {
    const { snapshot, cursor } = documentOf(`一、工作\n　　（一）抓学习。¦${learned}\n　　（二）抓队伍。${learned}`);
    expect(placeSection(snapshot, cursor).renumberings).toEqual([
      { range: { paragraph: 2, start: 2, end: 5 }, excerpt: "（二）", text: "（三）", heading: "抓队伍" },
    ]);
  });
});

describe("the end of the text", () => {
  it.each<[string, string]>([
    ["signature and date", `一、工作\n¦${learned}\n\n某某街道党支部\n2026年12月20日`],
    ["a masked date", `一、工作\n¦${learned}\n某某街道党支部\n****年**月**日`],
    ["a closing formula", `一、工作\n¦${learned}\n特此报告。\n\n某某街道党支部\n2026年12月20日`],
    ["an attachment", `一、工作\n¦${learned}\n附件：\n一、名单\n张三、李四。`],
    ["marks of a download site", `一、工作\n¦${learned}\n\n##paidend##`],
  ])("comes before %s", (_name, text) => {
    const { snapshot, cursor } = documentOf(text);
    expect(describePlace(placeSection(snapshot, cursor))).toBe("二、 1 | after 一、工作 | @1");
  });

  it("counts for a cursor in the signature", () => {
    const { snapshot, cursor } = documentOf(`一、工作\n${learned}\n\n某某街道党支部\n¦2026年12月20日`);
    expect(describePlace(placeSection(snapshot, cursor))).toBe("二、 1 | after 一、工作 | @1");
  });

  it("is the empty line behind it where the cursor waits there", () => {
    const { snapshot, cursor } = documentOf(`一、工作\n${learned}\n¦\n\n某某街道党支部\n2026年12月20日`);
    expect(describePlace(placeSection(snapshot, cursor))).toBe("二、 1 | after 一、工作 | @2");
  });

  it("is an attachment's own for a cursor in it", () => {
    const { snapshot, cursor } = documentOf(`一、工作\n${learned}\n附件1\n一、名单\n¦张三、李四。`);
    expect(describePlace(placeSection(snapshot, cursor))).toBe("二、 1 | after 一、名单 | @4");
  });
});
