import { titleInlines } from "../../src/ooxml/title-inlines";
import type { Inline } from "../../src/skeletons/types";

const text = (words: string): Inline => ({ kind: "text", text: words });
const mark: Inline = { kind: "mayBreak" };
const unit: Inline = { kind: "prompt", key: "cw.p.unit", title: "单位名称", text: "【填写单位名称】" };

describe("a title broken into lines", () => {
  it("loses its marks when it fits", () => {
    expect(titleInlines([text("河湾镇党支部"), mark, text("工作总结")])).toEqual({
      inlines: [text("河湾镇党支部工作总结")],
      lines: 1,
    });
  });

  it("gets a line break at a mark, never inside a control", () => {
    expect(
      titleInlines([unit, mark, text("2026年度"), mark, text("党建工作总结"), mark, text("和2027年"), mark, text("工作思路")]),
    ).toEqual({
      inlines: [unit, text("2026年度\n党建工作总结和2027年工作思路")],
      lines: 2,
    });
  });

  it("may break a unit's name that fits no line, after a place or a body", () => {
    const long = [text("中共临江省平川市东湖区长宁街道阳光社区委员会第一支部"), mark, text("2026年度"), mark, text("工作总结")];
    expect(titleInlines(long)).toEqual({
      inlines: [text("中共临江省平川市东湖区长宁街道\n阳光社区委员会第一支部2026年度工作总结")],
      lines: 2,
    });
  });

  it("is one line when it is empty", () => {
    expect(titleInlines([])).toEqual({ inlines: [], lines: 1 });
  });
});
