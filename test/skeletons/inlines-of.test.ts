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
      { kind: "prompt", key: "cw.p.superiors", title: "上级机关", text: "【填写上级机关】" },
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

  it.each([
    [undefined, "党支部召开支委会", "支委会"],
    ["branch", "党支部召开支委会", "支委会"],
    ["generalBranch", "党总支召开总支委员会会议", "总支委员会会议"],
    ["partyCommittee", "党委召开党委会议", "党委会议"],
    ["workCommittee", "党工委召开党工委会议", "党工委会议"],
    ["organCommittee", "机关党委召开机关党委会议", "机关党委会议"],
    ["partyGroup", "党组召开党组会议", "党组会议"],
  ] as const)("name the organisation and its meeting (%s)", (organisation, words, label) => {
    const who: WriterInfo = organisation === undefined ? writer : { ...writer, organisation };
    expect(inlinesOf("{org}召开{orgMeeting}{tally:{orgMeeting}:次}", who)).toEqual([
      { kind: "text", text: words },
      { kind: "tally", key: `cw.t.${label}.次`, label, unit: "次" },
      { kind: "text", text: "次" },
    ]);
  });

  it("name the organisation in a prompt", () => {
    expect(inlinesOf("{prompt:{org}成效:写明{org}的成效}", { ...writer, organisation: "generalBranch" })).toEqual([
      { kind: "prompt", key: "cw.p.党总支成效", title: "党总支成效", text: "【写明党总支的成效】" },
    ]);
  });

  it("say the guiding phrases of the report's year, or those of the office", () => {
    const pledged = (who: WriterInfo) => inlinesOf("{guidance}。{pledge}", who).map((inline) => (inline.kind === "text" ? inline.text : "")).join("");
    const guidance = "以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大和二十届历次全会精神";
    const pledge = "深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”";
    expect(pledged(writer)).toBe(`${guidance}。${pledge}`);
    expect(pledged({ ...writer, phrases: { pledge: "坚决做到“两个维护”" } })).toBe(`${guidance}。坚决做到“两个维护”`);
  });

  it("put prompts between brackets", () => {
    expect(inlinesOf("{prompt:主要原因:写明主要原因}", writer)).toEqual([
      { kind: "prompt", key: "cw.p.主要原因", title: "主要原因", text: "【写明主要原因】" },
    ]);
  });
});
