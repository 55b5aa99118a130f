import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { articlesOf } from "../numbering/articles";
import type { Label, LabelForm } from "../numbering/label";
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
    bad: ["〖一、〗「一、」主要工作\n〖二、〗存在问题", "一、主要工作\n〖1.〗「（一）」抓学习。\n（二）抓队伍。", "〖第一条〗「第一条」　为规范管理，制定本办法。"],
  },
  check(snapshot) {
    const findings: Finding[] = [];
    const add = (typed: TypedNumber | null, drawn: TypedNumber | null, range: TextRange): void => {
      if (typed && drawn) findings.push(finding(snapshot, typed, drawn, range));
    };
    for (const { typed, drawn, range } of outlineOf(snapshot).numbered) add(typed, drawn, range);
    for (const { paragraph, typed, drawn } of articlesOf(snapshot).lines) {
      add(typed, drawn, { paragraph, start: typed?.start ?? 0, end: typed?.end ?? 0 });
    }
    return findings;
  },
};

/** A number of a list or of an article; an article's has no form. */
type TypedNumber = Pick<Label, "value" | "text"> & { readonly form?: LabelForm };

function finding(snapshot: DocumentSnapshot, typed: TypedNumber, drawn: TypedNumber, range: TextRange): Finding {
  const isSame = typed.form === drawn.form && typed.value === drawn.value;
  return findingAt(snapshot, range, {
    ruleId: "number-double",
    messageId: isSame ? "same" : "other",
    data: { label: typed.text, drawn: drawn.text },
    fix: isSame ? { edits: [{ range, text: "" }] } : undefined,
  });
}
