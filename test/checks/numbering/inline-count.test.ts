import { countedTo } from "../../../src/checks/numbering/inline-count";
import type { LabelForm } from "../../../src/checks/numbering/label";

describe("countedTo follows the points inside a paragraph", () => {
  it.each<[string, LabelForm, number, number]>([
    ["1.建账；2.走访；3.登记。", "1.", 0, 3],
    ["1、建账；2、走访。", "1.", 0, 2],
    ["措施有：1．建账。2．走访。", "1.", 0, 2],
    ["建账；2.走访；3.登记。", "1.", 1, 3],
    ["建账；3.走访。", "1.", 1, 1],
    ["投入1.5万元，2.3万元用于培训。", "1.", 0, 0],
    ["（1）定任务；(2)定时限。", "（1）", 0, 2],
    ["按办法（1）执行", "（1）", 0, 0],
    ["（一）学习；（二）培训。", "（一）", 0, 2],
    ["①主办；②协办。", "①", 0, 2],
    ["1）申请；2）审核", "1）", 0, 2],
    ["一、学习；二、培训；三、总结。", "一、", 0, 3],
    ["创新不够。一、打算", "一、", 0, 0],
    ["没有序号的一段话。", "1.", 0, 0],
    ["", "1.", 0, 0],
  ])("%s", (text, form, from, expected) => {
    expect(countedTo(text, form, 0, from)).toBe(expected);
  });
});
