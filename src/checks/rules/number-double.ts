import { findingAt } from "../finding-at";
import { outlineOf } from "../numbering/outline";
import type { Finding, Rule } from "../types";

/** A number is typed in a paragraph that Word numbers as well. */
export const numberDouble: Rule = {
  id: "number-double",
  family: "numbering",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "自动编号之外又打了一个序号", en: "A number is typed beside the automatic one" },
  messages: {
    same: { zh: "Word 已自动编了“{drawn}”，又打了“{label}”，会显示两个序号。可删去打上去的一个。", en: "Word already draws “{drawn}” and “{label}” is typed as well. Delete the typed one." },
    other: {
      zh: "Word 自动编的是“{drawn}”，打上去的是“{label}”，会显示两个序号。请留下一个。",
      en: "Word draws “{drawn}” and “{label}” is typed as well. Keep one of them.",
    },
  },
  examples: {
    good: ["〖一、〗主要工作\n〖二、〗存在问题"],
    bad: ["〖一、〗「一、」主要工作\n〖二、〗存在问题", "一、主要工作\n〖1.〗「（一）」抓学习。\n（二）抓队伍。"],
  },
  check(snapshot) {
    return outlineOf(snapshot).numbered.flatMap((item): readonly Finding[] => {
      if (!item.typed || !item.drawn) return [];
      const isSame = item.typed.form === item.drawn.form && item.typed.value === item.drawn.value;
      return [
        findingAt(snapshot, item.range, {
          ruleId: "number-double",
          messageId: isSame ? "same" : "other",
          data: { label: item.typed.text, drawn: item.drawn.text },
          fix: isSame ? { edits: [{ range: item.range, text: "" }] } : undefined,
        }),
      ];
    });
  },
};
