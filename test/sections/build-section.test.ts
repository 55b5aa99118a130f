import { buildSection } from "../../src/sections/build-section";
import { placeSection } from "../../src/sections/places-for-section";
import { previewLines } from "../../src/sections/preview-lines";
import type { Section } from "../../src/skeletons/section-types";
import { documentOf } from "./describe-place";

const writer = { unit: "河东街道党支部", superiors: "区委", year: 2026, date: "" };
const section: Section = {
  id: "day",
  topic: "organisation",
  forms: ["year", "half"],
  name: { zh: "主题党日", en: "Theme day" },
  words: [],
  heading: "抓实{year}年主题党日",
  text: ["每月安排一次，全年开展{tally:主题党日:次}，{prompt:主题党日特色:写明特色做法}。", "{unit}做好记录。"],
};
const whole: Section = { ...section, id: "plan", heading: "下步打算", text: ["重点做好以下工作。"], parts: [{ heading: "抓学习", text: ["集中学习。"] }, { heading: "抓队伍", text: ["发展党员。", "教育党员。"] }] };
const learned = "支部每周安排一次集中学习，党员轮流领学，全年没有间断。";

function build(text: string, what: Section = section) {
  const { snapshot, cursor } = documentOf(text);
  return buildSection(what, writer, placeSection(snapshot, cursor));
}

describe("a section at its place", () => {
  it("stands alone with its number, its text below, fields and masks in it", () => {
    const { blocks, listed } = build(`一、工作\n（一）抓学习\n¦${learned}`);
    expect(previewLines(blocks)).toEqual(["（二）抓实2026年主题党日", "每月安排一次，全年开展**次，【写明特色做法】。", "河东街道党支部做好记录。"]);
    expect(blocks.map(({ style }) => style)).toEqual(["heading2", "body", "body"]);
    expect(listed).toEqual([]);
  });

  it("runs on behind its heading where its siblings do", () => {
    const { blocks } = build(`一、工作\n（一）抓学习。¦${learned}`);
    expect(previewLines(blocks)[0]).toBe("（二）抓实2026年主题党日。每月安排一次，全年开展**次，【写明特色做法】。");
    expect(blocks[0]?.inlines[0]).toEqual({ kind: "text", text: "（二）抓实2026年主题党日。", lead: 2 });
    expect(blocks.map(({ style }) => style)).toEqual(["body", "body"]);
  });

  it("has no font of its own for 一、 before its text in one paragraph", () => {
    const { blocks } = build(`一、抓学习。¦${learned}\n二、抓队伍。${learned}`);
    expect(blocks[0]?.style).toBe("body");
    expect(blocks[0]?.inlines[0]).toEqual({ kind: "text", text: "二、抓实2026年主题党日。" });
    expect(blocks[0]?.inlines.every((inline) => !("lead" in inline))).toBe(true);
  });

  it("bears no typed number in an automatic list, and says which paragraph joins it", () => {
    const { blocks, listed } = build(`「一、」工作\n「（一）」抓学习\n¦${learned}`);
    expect(previewLines(blocks)[0]).toBe("抓实2026年主题党日");
    expect(listed).toEqual([0]);
  });

  it("counts in words among paragraphs that begin so", () => {
    const { blocks } = build(`二、打算\n一是抓学习。${learned}\n二是抓队伍。¦${learned}`);
    expect(previewLines(blocks)[0]).toMatch(/^三是抓实2026年主题党日。每月/);
  });
});

describe("the sub-headings of a section", () => {
  it.each<[string, string, string[]]>([
    ["the usual next form", `一、工作\n¦${learned}`, ["二、下步打算", "重点做好以下工作。", "（一）抓学习", "集中学习。", "（二）抓队伍", "发展党员。", "教育党员。"]],
    ["the document's own next form", `一、工作\n1．抓制度。${learned}\n2．抓落实。${learned}\n二、问题\n¦${learned}`, ["三、下步打算", "重点做好以下工作。", "1．抓学习。集中学习。", "2．抓队伍。发展党员。", "教育党员。"]],
    ["the next form below （一）", `一、工作\n（一）抓制度\n¦${learned}`, ["（二）下步打算", "重点做好以下工作。", "1.抓学习。集中学习。", "2.抓队伍。发展党员。", "教育党员。"]],
    ["no number where headings have none", `H1 工作\n¦${learned}\nH1 问题\n${learned}`, ["下步打算", "重点做好以下工作。", "抓学习", "集中学习。", "抓队伍", "发展党员。", "教育党员。"]],
  ])("have %s", (_name, text, expected) => {
    expect(previewLines(build(text, whole).blocks)).toEqual(expected);
  });
});
