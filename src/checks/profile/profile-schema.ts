import { LABEL_RANK } from "../numbering/label";
import { REPORT_KINDS } from "../structure/report-kinds";

/** What may stand at one place of a profile. */
export type Shape =
  | { readonly kind: "text" }
  | { readonly kind: "year" }
  | { readonly kind: "number" }
  | { readonly kind: "choice"; readonly of: readonly string[]; readonly named: { readonly zh: string; readonly en: string } }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "object"; readonly keys: Readonly<Record<string, Shape>>; readonly required: readonly string[] }
  /** An object whose keys are rule ids. */
  | { readonly kind: "byRule"; readonly of: Shape }
  | { readonly kind: "ruleId" };

const text: Shape = { kind: "text" };
const texts: Shape = { kind: "list", of: text };

/** Everything that may stand in an office profile; the whole of it is told in docs/profile.md. Every key may be left out. */
export const profileSchema: Shape = {
  kind: "object",
  required: [],
  keys: {
    unit: text,
    places: texts,
    reportYear: { kind: "year" },
    kind: { kind: "choice", of: REPORT_KINDS, named: { zh: "报告种类", en: "a kind of report" } },
    scheme: { kind: "list", of: { kind: "choice", of: Object.keys(LABEL_RANK), named: { zh: "序号写法", en: "a form of number" } } },
    rules: {
      kind: "byRule",
      of: { kind: "choice", of: ["must", "should", "hint", "off"], named: { zh: "级别", en: "a level" } },
    },
    words: {
      kind: "object",
      required: [],
      keys: {
        allow: texts,
        confused: { kind: "list", of: { kind: "object", required: ["wrong", "right"], keys: { wrong: text, right: text } } },
      },
    },
    lastYear: {
      kind: "list",
      of: { kind: "object", required: ["label", "unit", "amount", "text"], keys: { label: text, unit: text, amount: { kind: "number" }, text } },
    },
    ignored: { kind: "list", of: { kind: "object", required: ["rule"], keys: { rule: { kind: "ruleId" }, excerpt: text } } },
  },
};
