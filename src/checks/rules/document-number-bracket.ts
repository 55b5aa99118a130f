import { findingAt } from "../finding-at";
import { characterClass } from "../scan/character-class";
import { paragraphsShowing, positionsOf } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { documentNumbers } from "../text/document-numbers";
import type { Rule } from "../types";

/** 国办发[2012]14号 instead of 国办发〔2012〕14号. */
export const documentNumberBracket: Rule = {
  id: "document-number-bracket",
  family: "text",
  level: "should",
  basis: { kind: "standard", clause: "GB/T 9704-2012 7.2.5" },
  title: { zh: "发文字号写法不规范", en: "A document number in an unusual form" },
  messages: {
    form: {
      zh: "发文字号的年份用六角括号，序号前不加“第”，不编虚位，应为“{expected}”。",
      en: "The year of a document number stands in 〔 〕, its number without 第 and leading zeros: “{expected}”.",
    },
  },
  examples: {
    good: ["根据国办发〔2012〕14号文件要求开展工作。", "项目（2024）3号楼已竣工。"],
    bad: ["根据国办发「[2012]14号」、省政办「（2024）第6号」和市委发「〔2024〕012号」文件要求开展工作。"],
  },
  check(snapshot) {
    return paragraphsShowing(snapshot, trait.documentNumber).flatMap(({ text, index }) =>
      documentNumbers(text, positionsOf(text, characterClass.pair)).flatMap(({ start, end, year, number }) => {
        const expected = `〔${year}〕${number}号`;
        if (text.slice(start, end) === expected) return [];
        const range = { paragraph: index, start, end };
        return [
          findingAt(snapshot, range, { ruleId: "document-number-bracket", messageId: "form", data: { expected }, fix: { edits: [{ range, text: expected }] } }),
        ];
      }),
    );
  },
};
