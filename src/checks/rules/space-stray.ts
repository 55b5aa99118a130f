import { blankGaps } from "../blanks/number-gaps";
import { isInResidue } from "../residue/residue-spans";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { gatherFindings } from "../text/gather-findings";
import { isSetOut, straySpaces } from "../text/stray-spaces";
import type { Rule } from "../types";

// From here on one finding speaks for all.
const HABIT = 10;

/** Spaces of any width between Chinese characters inside a sentence. */
export const spaceStray: Rule = {
  id: "space-stray",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "句子中间有多余的空格", en: "Spaces inside a Chinese sentence" },
  messages: {
    one: { zh: "这里的空格多余，应删去。", en: "This space does not belong here." },
    all: { zh: "全文句子中间有{count}处多余的空格，应删去。", en: "There are {count} spaces inside sentences; they do not belong there." },
  },
  examples: {
    good: [
      "　　一年来，支部抓学习、抓队伍。",
      "举办“珍爱生命 远离毒品”宣传活动。",
      "安装Word 2016，配备5 台电脑。",
      "出席：张三　李四　王　五，列席：赵六。",
      "签名：____　　日期：____",
      "第三条　党组织应当定期召开会议，研究有关事项。",
    ],
    bad: ["不断提高政治执行力，「 」深刻领悟决定性意义。", "认真贯彻落实「 」上级的决策部署，取得「　」明显成效。"],
  },
  check(snapshot) {
    const places = paragraphsShowing(snapshot, trait.blankInText).flatMap(({ text, index, inTable }) => {
      if (inTable || isSetOut(text)) return [];
      const gaps = new Set(blankGaps(text).map(({ start }) => start));
      return straySpaces(text)
        .filter(({ start, end }) => !gaps.has(start) && !isInResidue(snapshot, index, start) && !isInResidue(snapshot, index, end))
        .map(({ start, end }) => {
          const range = { paragraph: index, start, end };
          return { range, data: {}, edits: [{ range, text: "" }] };
        });
    });
    return gatherFindings(snapshot, "space-stray", { one: "one", all: "all" }, places, places.length > HABIT);
  },
};
