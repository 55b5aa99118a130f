import { bodyXml } from "../../src/ooxml/body";
import { linePitch, titleLinePitch } from "../../src/ooxml/page";
import type { Inline, ReportBlock } from "../../src/skeletons/types";
import { all, attributes, fragment, value } from "./parts-in";

const text = (words: string): Inline => ({ kind: "text", text: words });
const block = (style: ReportBlock["style"], ...inlines: Inline[]): ReportBlock => ({ style, inlines });
const parse = (...blocks: ReportBlock[]) => fragment(bodyXml(blocks));
const prompt = (key: string, words: string): Inline => ({ kind: "prompt", key, title: "标题", text: words });

describe("paragraphs", () => {
  it("carry the style of their kind", () => {
    const kinds = ["title", "recipient", "heading1", "heading2", "heading3", "body", "signature", "date"] as const;
    const root = parse(...kinds.map((kind) => block(kind, text("甲"))));
    expect(all(root, "pStyle").map((element) => element.getAttribute("w:val"))).toEqual([
      "CwTitle",
      "CwRecipient",
      "CwHeading1",
      "CwHeading2",
      "CwHeading3",
      "CwBody",
      "CwSignature",
      "CwDate",
    ]);
  });

  it("keep the last lines of the text on the page of the signature", () => {
    const root = parse(block("body", text("甲")), block("body", text("乙")), block("signature", text("丙")), block("date", text("丁")));
    expect(all(root, "p").map((paragraph) => all(paragraph, "keepNext").length)).toEqual([0, 1, 0, 0]);
  });

  it("format a run-in heading by its run, the paragraph stays body text", () => {
    const root = parse(
      block("body", { kind: "text", text: "（一）学习。", lead: 2 }, text("正文"), { kind: "text", text: "1.制度。", lead: 3 }),
    );
    const runs = all(root, "r").map((run) => [run.textContent, value(run, "rStyle")]);
    expect(runs).toEqual([
      ["（一）学习。", "CwLead2"],
      ["正文", null],
      ["1.制度。", "CwLead3"],
    ]);
    expect(value(root, "pStyle")).toBe("CwBody");
    expect(all(root, "outlineLvl")).toHaveLength(0);
  });

  it("give every run the hint that quotation marks are Chinese, and keep spaces", () => {
    const root = parse(block("body", text(" “甲”—— "), prompt("cw.p.a", "【写明】")));
    for (const run of all(root, "r")) expect(value(run, "rFonts", "hint")).toBe("eastAsia");
    expect(all(root, "t")[0]?.getAttribute("xml:space")).toBe("preserve");
    expect(all(root, "t")[0]?.textContent).toBe(" “甲”—— ");
  });

  it("take the writer's odd characters without harm", () => {
    expect(parse(block("body", text("甲<乙>&\u000b丙"))).textContent).toBe("甲<乙>&丙");
  });
});

describe("content controls", () => {
  const root = parse(
    block(
      "body",
      text("党课"),
      { kind: "tally", key: "cw.t.党课.次", label: "党课", unit: "次" },
      text("次，"),
      prompt("cw.p.原因", "【写明原因】"),
    ),
    block("body", { kind: "tally", key: "cw.t.党课.次", label: "党课", unit: "次" }, text("次")),
  );
  const controls = all(root, "sdt");

  it("have a plain title, a tag and ordinary text", () => {
    expect(
      controls.map((control) => [value(control, "alias"), value(control, "tag"), all(control, "t")[0]?.textContent]),
    ).toEqual([
      ["党课（次）", "cw.t.党课.次", "**"],
      ["标题", "cw.p.原因", "【写明原因】"],
      ["党课（次）", "cw.t.党课.次", "**"],
    ]);
    expect(all(root, "showingPlcHdr")).toHaveLength(0);
  });

  it("are rich-text controls, the only ones that WordApi 1.3 sees", () => {
    for (const kind of ["text", "date", "comboBox", "dropDownList", "picture"]) expect(all(root, kind)).toHaveLength(0);
  });

  it("look like the words around them", () => {
    for (const control of controls) {
      const properties = all(control, "rPr")[0];
      expect(properties?.children.map(({ localName }) => localName)).toEqual(["rFonts"]);
    }
  });

  it("have ids of their own within what Word takes", () => {
    const ids = controls.map((control) => Number(value(control, "id")));
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(Number.isInteger(id) && id > 0 && id <= 2147483647).toBe(true);
  });

  it("have other ids in another report, and the same in the same", () => {
    const idOf = (words: string) => value(parse(block("body", text(words), prompt("cw.p.a", "【写明】"))), "id");
    expect(idOf("甲")).toBe(idOf("甲"));
    expect(idOf("甲")).not.toBe(idOf("乙"));
  });
});

describe("the title", () => {
  const mark: Inline = { kind: "mayBreak" };
  it.each([
    [1, [text("河湾镇党支部工作总结")]],
    [2, [text("经济开发区党支部2026年度"), mark, text("党建工作总结和2027年工作思路")]],
    [3, [text("经济开发区管理委员会党支部"), mark, text("2026年度抓基层党建工作总结"), mark, text("和2027年工作计划及思路")]],
  ] as const)("of %i lines takes whole lines of the page with about a blank line below", (lines, inlines) => {
    const root = parse({ style: "title", inlines });
    const after = Number(value(root, "spacing", "after"));
    expect(all(root, "br")).toHaveLength(lines - 1);
    expect((lines * titleLinePitch + after) % linePitch).toBe(0);
    expect(Math.abs(after - linePitch)).toBeLessThanOrEqual(linePitch / 2);
  });
});

describe("the signature block", () => {
  const places = (...blocks: ReportBlock[]) => all(parse(...blocks), "p").map((paragraph) => attributes(paragraph, "ind"));
  const date = block("date", text("2026年12月20日"));
  const twoFromRight = { right: "630" };

  it("has its date beginning two characters to the right of the unit", () => {
    expect(places(block("signature", text("经济开发区党支部")), date)).toEqual([twoFromRight, { right: "315" }]);
  });

  it("is placed for a date of the usual length while the date is asked for", () => {
    const asked = block("date", prompt("cw.p.date", "【填写成文日期】"));
    expect(places(block("signature", text("河湾镇党支部")), asked)).toEqual(
      places(block("signature", text("河湾镇党支部")), date),
    );
  });

  it.each([
    ["the unit is asked for", [block("signature", prompt("cw.p.unit", "【填写单位名称】")), date]],
    ["the unit is alone", [block("signature", text("河湾镇党支部"))]],
    ["the date is alone", [date]],
  ])("stands two characters from the right while %s", (_case, blocks) => {
    for (const place of places(...blocks)) expect(place).toEqual(twoFromRight);
  });
});
