import type { DocumentSnapshot } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { markRuns } from "../text/mark-runs";
import type { Rule } from "../types";

/** ，， 。。 、、 ；； ：： */
export const markDoubled: Rule = {
  id: "mark-doubled",
  family: "text",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "标点重复", en: "The same mark twice" },
  messages: {
    doubled: { zh: "标点重复了，应为“{expected}”。", en: "The mark stands there more than once; it should be “{expected}”." },
  },
  examples: {
    good: ["抓学习，抓队伍……抓作风。", "谁来抓？！怎么抓？"],
    bad: ["抓学习「，，」抓队伍「。。」", "一是学习「、、」培训「；；」二是实践。"],
  },
  check(snapshot: DocumentSnapshot) {
    return paragraphsShowing(snapshot, trait.marksTogether).flatMap(({ text, index }) =>
      markRuns(text).flatMap(({ start, end, marks }) => {
        if (!isRepeated(marks)) return [];
        const range = { paragraph: index, start, end };
        const expected = marks.charAt(0);
        return [findingAt(snapshot, range, { ruleId: "mark-doubled", messageId: "doubled", data: { expected }, fix: { edits: [{ range, text: expected }] } })];
      }),
    );
  },
};

/** Three full stops are an ellipsis badly written, and question and exclamation marks may be repeated for force. */
function isRepeated(marks: string): boolean {
  const mark = marks.charAt(0);
  if (!"，。、；：".includes(mark) || marks !== mark.repeat(marks.length)) return false;
  return mark !== "。" || marks.length === 2;
}
