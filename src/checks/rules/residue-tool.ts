import { findingAt } from "../finding-at";
import { residueSpans } from "../residue/residue-spans";
import type { Edit, Rule } from "../types";

/** Marks of Markdown, marks of citations and sentences of its own that a writing tool left in the text. */
export const residueTool: Rule = {
  id: "residue-tool",
  family: "residue",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "写作工具的痕迹留在文中", en: "Traces of a writing tool" },
  messages: {
    mark: { zh: "这是写作工具的排版标记，应删去，文字保留。", en: "This is a mark-up sign of a writing tool. Delete it and keep the words." },
    fence: { zh: "这一行是写作工具的排版标记，应删去。", en: "This line is mark-up of a writing tool. Delete it." },
    bar: { zh: "这是写作工具用竖线画的表格，请改成 Word 的表格。", en: "This is a table drawn with bars by a writing tool. Make it a table of Word." },
    citation: { zh: "这是写作工具的引用标记，应删去。", en: "This is a citation mark of a writing tool. Delete it." },
    assistant: { zh: "这是写作工具说的话，不是报告的内容，应删去。", en: "This is the writing tool speaking, not the report. Delete it." },
  },
  examples: {
    good: [
      "引入人工智能语言模型辅助热线分拨，准确率92%。",
      "开展“#身边好人#”宣传，1#楼、2#楼完工。",
      "希望全体党员以上述先进为榜样，对标对表抓落实。",
      "以下是主要做法。请根据职责分工抓好落实。",
    ],
    bad: [
      "「**」（一）抓学习。「**」全年集中学习12次。",
      "「### 」（二）抓队伍\n「- 」健全制度。",
      "「好的，以下是为您撰写的工作总结：」",
      "「作为一个人工智能语言模型，我无法提供具体数据。」",
      "学习制度已经健全「【3†source】」。",
      "「如需进一步调整，请随时告诉我。」",
      "「（注：以上数据为示例，请根据实际情况替换）」",
    ],
  },
  check(snapshot) {
    return residueSpans(snapshot)
      .filter(({ trace }) => trace in residueTool.messages)
      .map(({ trace, other, ...range }) => {
        const isWhole = range.end - range.start >= (snapshot.paragraphs[range.paragraph]?.text.trim().length ?? 0);
        const both = other === undefined ? [range] : [range, { paragraph: range.paragraph, ...other }].sort((one, two) => one.start - two.start);
        const edits: readonly Edit[] = both.map((each) => ({ range: each, text: "" }));
        const isCertain = trace === "mark" || trace === "citation" || (isWhole && trace !== "bar");
        return findingAt(snapshot, range, { ruleId: "residue-tool", messageId: trace, fix: isCertain ? { edits } : undefined });
      });
  },
};
