import { bareGaps, blankGaps } from "../blanks/number-gaps";
import { formFrom } from "../blanks/form-from";
import { findingAt } from "../finding-at";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { isToFillIn } from "../text/stray-spaces";
import type { Rule } from "../types";

/** 党员 名，其中预备党员 名: the figures were taken out and nothing was put in their place. */
export const placeholderBlank: Rule = {
  id: "placeholder-blank",
  family: "placeholder",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: "该有数字的地方空着", en: "A number is missing and nothing stands for it" },
  messages: {
    name: { zh: "“{unit}”前面的姓名还没有填。", en: "The name before “{unit}” is still missing." },
    blank: { zh: "“{unit}”前面的数字还没有填。", en: "The number before “{unit}” is still missing." },
  },
  examples: {
    good: [
      "党员12名，其中预备党员2名。",
      "首次开展联学活动，每名党员讲一次，人人有收获。",
      "投入经费3万元，解决群众问题20条。",
      "登记困难党员名、住址和联系电话。",
      "办结率达 95%，单位均为%。",
    ],
    bad: [
      "本支部共有党员「 」名，其中预备党员「 」名。",
      "全年召开会议「  」次会议，培训党员「  」人次。",
      "投入经费「万元」，慰问困难党员「名」。",
      "结案率达「 」%，同比提高「 」个百分点，满意率为「%」。",
      "会议由「 」同志主持，「 」同志作报告。",
      "支部于2026年「 」月「 」日召开换届大会，共「次」。",
    ],
  },
  check(snapshot) {
    // Hardly any document has a wide blank, so that no other is looked through for a form.
    let form: number | undefined;
    const isOnForm = (index: number): boolean => index >= (form ??= formFrom(snapshot));
    return paragraphsShowing(snapshot, trait.blankInText | trait.bareMeasure).flatMap(({ text, index, inTable, controls }) => {
      if (inTable) return [];
      const blanks = blankGaps(text).filter((gap) => !(isToFillIn(text, gap) && isOnForm(index)));
      const gaps = [...blanks, ...bareGaps(text)].sort((left, right) => left.start - right.start);
      // An empty field in the gap is told of by its own rule.
      return gaps.filter(({ start }) => !controls.some((control) => control.end === start)).map(({ start, end, unit }) =>
        findingAt(snapshot, { paragraph: index, start, end }, { ruleId: "placeholder-blank", messageId: unit === "同志" ? "name" : "blank", data: { unit } }),
      );
    });
  },
};
