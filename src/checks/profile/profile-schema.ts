import type { Shape } from "../../json-file/types";
import { LABEL_RANK } from "../numbering/label";
import { REPORT_KINDS } from "../structure/report-kinds";

/** Names and words are shorter, in UTF-16 units, and an office has fewer of them. */
const LONGEST = 500;
const MOST = 5_000;

const text: Shape = { kind: "text", longest: LONGEST };
const ruleId: Shape = { kind: "nameFrom", list: "rules", named: { zh: "检查项代号", en: "the id of a rule" } };
const texts: Shape = { kind: "list", of: text, most: MOST };

/** Everything that may stand in an office profile; the whole of it is told in docs/profile.md. Every key may be left out. */
export const profileSchema: Shape = {
  kind: "object",
  required: [],
  keys: {
    unit: text,
    party: text,
    places: texts,
    reportYear: { kind: "year" },
    kind: { kind: "choice", of: REPORT_KINDS, named: { zh: "报告种类", en: "a kind of report" } },
    scheme: { kind: "list", of: { kind: "choice", of: Object.keys(LABEL_RANK), named: { zh: "序号写法", en: "a form of number" } } },
    rules: {
      kind: "byName",
      list: "rules",
      called: { zh: "检查项代号", en: "rule" },
      of: { kind: "choice", of: ["must", "should", "hint", "off"], named: { zh: "级别", en: "a level" } },
    },
    words: {
      kind: "object",
      required: [],
      keys: {
        allow: texts,
        confused: { kind: "list", most: MOST, of: { kind: "object", required: ["wrong", "right"], keys: { wrong: text, right: text } } },
      },
    },
    phrases: { kind: "object", required: [], keys: { thought: text, spirit: text, pledge: text } },
    lastYear: {
      kind: "list",
      most: MOST,
      of: { kind: "object", required: ["label", "unit", "amount", "text"], keys: { label: text, unit: text, amount: { kind: "number" }, text } },
    },
    ignored: { kind: "list", most: MOST, of: { kind: "object", required: ["rule"], keys: { rule: ruleId, excerpt: text } } },
  },
};
