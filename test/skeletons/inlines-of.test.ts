import { inlinesOf } from "../../src/skeletons/inlines-of";
import type { WriterInfo } from "../../src/skeletons/types";

const writer: WriterInfo = { unit: "河湾镇党支部", superiors: "镇党委", year: 2026, date: "" };

describe("the texts of a skeleton with the writer's fields", () => {
  it("join what is given to the words around it", () => {
    expect(inlinesOf("{year}年，{unit}在{superiors}领导下，谋划{nextYear}年工作。", writer)).toEqual([
      { kind: "text", text: "2026年，河湾镇党支部在镇党委领导下，谋划2027年工作。" },
    ]);
  });

  it("ask for what is not given, blanks included", () => {
    expect(inlinesOf("{unit}在{superiors}领导下", { ...writer, unit: " ", superiors: "" })).toEqual([
      { kind: "prompt", key: "cw.p.unit", title: "单位名称", text: "【填写单位名称】" },
      { kind: "text", text: "在" },
      { kind: "prompt", key: "cw.p.superiors", title: "上级组织", text: "【填写上级组织】" },
      { kind: "text", text: "领导下" },
    ]);
  });

  it("put the unit behind a tally and join it to the words that follow", () => {
    expect(inlinesOf("党课{tally:党课:次}，", writer)).toEqual([
      { kind: "text", text: "党课" },
      { kind: "tally", key: "cw.t.党课.次", label: "党课", unit: "次" },
      { kind: "text", text: "次，" },
    ]);
  });

  it("put prompts between brackets", () => {
    expect(inlinesOf("{prompt:主要原因:写明主要原因}", writer)).toEqual([
      { kind: "prompt", key: "cw.p.主要原因", title: "主要原因", text: "【写明主要原因】" },
    ]);
  });
});
