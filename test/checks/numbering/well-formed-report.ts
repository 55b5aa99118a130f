import fc from "fast-check";
import { labelText } from "../../../src/checks/numbering/label";
import type { LabelForm } from "../../../src/checks/numbering/label";

/** A number of a made report: where it stands, and its siblings in order. */
export interface MadeNumber {
  readonly line: number;
  readonly form: LabelForm;
  readonly value: number;
  /** Lines of all members of its list, itself included. */
  readonly siblings: readonly number[];
  readonly hasChildren: boolean;
}

export interface MadeReport {
  readonly lines: readonly string[];
  readonly numbers: readonly MadeNumber[];
}

const SCHEMES: readonly (readonly LabelForm[])[] = [
  ["一、", "（一）", "1.", "（1）"],
  ["一、", "（一）", "1."],
  ["一、", "1.", "（1）"],
  ["第一章", "一、", "（一）"],
  ["一、", "（一）"],
  ["（一）", "1."],
];
const HEADINGS = ["抓好学习教育", "建强干部队伍", "改进工作作风", "完善规章制度", "优化服务流程", "加强督促检查"];
const TEXTS = ["全年各项工作平稳推进，任务按期完成。", "支部每周安排一次集中学习，党员轮流领学。", "存在的不足主要是主动性还不够。"];

interface Node {
  readonly heading: string;
  readonly text: string;
  readonly children: readonly Node[];
}

function nodes(depth: number, deepest: number): fc.Arbitrary<readonly Node[]> {
  const children = depth + 1 < deepest ? fc.oneof({ weight: 2, arbitrary: nodes(depth + 1, deepest) }, fc.constant([])) : fc.constant([]);
  const node = fc.record({ heading: fc.constantFrom(...HEADINGS), text: fc.constantFrom("", ...TEXTS), children });
  return fc.array(node, { minLength: depth === 0 ? 3 : 2, maxLength: 5 });
}

/** Reports whose numbers are right: two to four levels, sections with and without text of their own. */
export const wellFormedReport: fc.Arbitrary<MadeReport> = fc.constantFrom(...SCHEMES).chain((scheme) => nodes(0, scheme.length).map((tree) => write(tree, scheme)));

function write(tree: readonly Node[], scheme: readonly LabelForm[]): MadeReport {
  const lines: string[] = [];
  const numbers: MadeNumber[] = [];
  const writeAll = (list: readonly Node[], depth: number): void => {
    const form = scheme[depth] ?? "①";
    const siblings: number[] = [];
    list.forEach(({ heading, text, children }, at) => {
      siblings.push(lines.length);
      numbers.push({ line: lines.length, form, value: at + 1, siblings, hasChildren: children.length > 0 });
      lines.push(`${labelText(form, at + 1)}${form === "第一章" ? "　" : ""}${heading}`);
      if (text !== "") lines.push(text);
      writeAll(children, depth + 1);
    });
  };
  writeAll(tree, 0);
  return { lines, numbers };
}
