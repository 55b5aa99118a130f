import { inlineText } from "../../src/ooxml/inline-text";
import { buildReport } from "../../src/skeletons/build-report";
import { skeletonById, skeletons } from "../../src/skeletons/index";
import { organisations } from "../../src/skeletons/organisation-words";
import type { Organisation, ReportBlock, WriterInfo } from "../../src/skeletons/types";

const textOf = ({ inlines }: ReportBlock): string => inlines.map((inline) => inlineText(inline).replace("\n", "")).join("");

/** The lines of a report. */
function linesOf(id: string, writer: Partial<WriterInfo>): readonly string[] {
  const skeleton = skeletonById(id);
  if (skeleton === undefined) throw new Error(id);
  return buildReport(skeleton, { unit: "", superiors: "县委、县政府", year: 2026, date: "2026年12月3日", ...writer }).map(textOf);
}

/** The first sentence of the lead-in up to its first comma behind the superiors. */
const beginning = (lines: readonly string[]): string => /\d{4}年[^。]*?领导下/.exec(lines.find((line) => line.includes("领导下")) ?? "")?.[0] ?? "";
const closing = (lines: readonly string[]): string => lines.at(-3) ?? "";
const signer = (lines: readonly string[]): string => lines.at(-2) ?? "";

/** Who writes, and by which names the reports call them. */
const writers: readonly (readonly [Partial<WriterInfo>, party: string, short: string])[] = [
  [{ unit: "清河县水务局", party: "局党组" }, "清河县水务局党组", "党组"],
  [{ unit: "区水务局", party: "局党组" }, "区水务局党组", "党组"],
  [{ unit: "清河县水务局", party: "机关党支部" }, "清河县水务局机关党支部", "党支部"],
  [{ unit: "清河县水务局", party: "机关党总支" }, "清河县水务局机关党总支", "党总支"],
  [{ unit: "清河县水务局", party: "局党委" }, "清河县水务局党委", "党委"],
  [{ unit: "清河县水务局", party: "局机关党委" }, "清河县水务局机关党委", "机关党委"],
  [{ unit: "清河经济开发区管委会", party: "党工委" }, "清河经济开发区党工委", "党工委"],
  [{ unit: "河湾镇人民政府", party: "镇党委" }, "河湾镇党委", "党委"],
  [{ unit: "清河县水务局", party: "中共清河县水务局党组" }, "中共清河县水务局党组", "党组"],
  // One name in the one field of earlier versions.
  [{ unit: "清河县水务局机关党支部" }, "清河县水务局机关党支部", "党支部"],
  [{ unit: "河湾镇党委" }, "河湾镇党委", "党委"],
  // Not given: a prompt stands there.
  [{ unit: "清河县水务局", organisation: "partyGroup" }, "【填写党组织名称】", "党组"],
  [{ organisation: "branch" }, "【填写党组织名称】", "党支部"],
];

/** Title, beginning of the lead-in, closing; 〇 is the party organisation's name. */
const ofParty: readonly (readonly [id: string, title: string, lead: string, closing: string])[] = [
  [
    "branch-annual",
    "〇2026年度党建工作总结和2027年工作思路",
    "2026年，〇在县委的领导下",
    "〇将在县委的领导下，以更加务实的作风、更加有力的举措，推动党建工作提质增效，为【写明本单位发展目标】提供坚强组织保证。",
  ],
  [
    "general-branch",
    "〇2026年党建工作总结",
    "2026年，〇在县委的领导下",
    "新的一年，〇将在县委的领导下，以更高的标准、更实的作风抓好机关党建，为【写明本单位发展目标】作出应有贡献。",
  ],
  [
    "park-committee",
    "〇2026年党建工作总结及2027年工作计划",
    "2026年，〇在县委的领导下",
    "〇将始终把抓好党建作为最大的政绩，以更加务实的作风抓好各项任务落实，为【写明园区发展目标】提供坚强保证。",
  ],
  [
    "bureau-annual",
    "〇2026年党建工作总结及2027年党建工作计划",
    "2026年，〇在县委的领导下",
    "〇将在县委的领导下，振奋精神、真抓实干，为【写明本地区或本行业发展目标】作出新的贡献。",
  ],
  [
    "secretary-duty",
    "〇书记2026年度抓基层党建工作述职报告",
    "2026年，本人作为〇书记，在县委的领导下",
    "以上是本人2026年度抓基层党建工作的情况，请各位领导和同志们评议，并提出批评意见。",
  ],
];

describe.each(ofParty)("%s", (id, title, lead, end) => {
  it.each(writers)("of %j is %s's", (writer, party, short) => {
    const lines = linesOf(id, writer);
    const named = (text: string): string => text.replaceAll("〇", party);
    expect([lines[0], beginning(lines), closing(lines)]).toEqual([named(title), named(lead), named(end)]);
    expect([signer(lines), lines.at(-1)]).toEqual([id === "secretary-duty" ? "【填写姓名】" : party, "2026年12月3日"]);
    // The meeting in its text is that of the same kind.
    const meeting = { 党支部: "支委会", 党总支: "总支委员会会议" }[short] ?? `${short}会议`;
    if (id !== "bureau-annual") expect(lines.join("\n")).toContain(meeting);
  });
});

const offices: readonly (readonly [Partial<WriterInfo>, unit: string])[] = [
  [{ unit: "清河县水务局", party: "局党组" }, "清河县水务局"],
  [{ unit: "区水务局", party: "机关党支部" }, "区水务局"],
  [{ unit: "清河县水务局", organisation: "administration" }, "清河县水务局"],
  [{ unit: "清河县水务局", party: "局党委", organisation: "partyCommittee" }, "清河县水务局"],
  // A party branch does not receive petitions: its unit does.
  [{ unit: "经济开发区党支部" }, "经济开发区"],
  [{ unit: "镇党委" }, "【填写单位名称】"],
  [{ party: "局党组" }, "【填写单位名称】"],
  [{}, "【填写单位名称】"],
];

/** Title, the words that name the writer in the lead-in, the last line before the signature; 〇 is the unit. */
const ofOffice: readonly (readonly [id: string, title: string, lead: string, closing: string])[] = [
  [
    "year-summary",
    "〇2026年工作总结",
    "2026年，〇在县委、县政府的领导下，坚持以习近平新时代中国特色社会主义思想为指导，",
    "（三）持续加强队伍建设。",
  ],
  [
    "half-year",
    "〇2026年上半年工作总结和下半年工作打算",
    "2026年上半年，〇在县委、县政府的领导下，坚持以习近平新时代中国特色社会主义思想为指导，",
    "（四）持续改进工作作风。",
  ],
  ["work-plan", "〇2026年工作计划", "为做好2026年各项工作，根据县委、县政府的部署要求，结合〇实际，", "（三）严格督促考核。"],
  ["situation-report", "〇关于【写明汇报的工作】情况的汇报", "2026年，根据工作安排，〇把此项工作作为重要任务，", "特此报告。"],
  [
    "field-study",
    "关于【写明调研主题】的调研报告",
    "为全面了解有关情况，推动问题解决，根据县委、县政府的安排，〇于2026年组成调研组，",
    "（四）注重能力提升，建设专业队伍。",
  ],
];

describe.each(ofOffice)("%s", (id, title, lead, end) => {
  it.each(offices)("of %j is %s's", (writer, unit) => {
    const lines = linesOf(id, writer);
    const named = (text: string): string => text.replaceAll("〇", unit);
    expect(lines[0]).toBe(named(title));
    expect(lines.find((line) => line.startsWith(named(lead)))).toBeDefined();
    expect(closing(lines).startsWith(end)).toBe(true);
    expect(signer(lines)).toBe(unit);
  });
});

it.each(offices)("the key points of %j are %s's, without signature", (writer, unit) => {
  const lines = linesOf("key-points", writer);
  expect(lines[0]).toBe(`${unit}2026年工作要点`);
  expect(lines[1]?.startsWith(`2026年，${unit}工作的总体要求是：以习近平新时代中国特色社会主义思想为指导，`)).toBe(true);
  expect(lines.at(-1)).toMatch(/^各科室要对照本要点/);
});

describe.each(["personal-duty", "integrity-report"])("%s", (id) => {
  it.each(offices)("of a person of %j names %s", (writer, unit) => {
    const lines = linesOf(id, writer);
    expect(lines[1]).toBe("各位领导、同志们：");
    expect(lines[2]).toContain(`本人在${unit}担任【写明现任职务】`);
    expect(lines[2]).toContain("在县委、县政府的领导下");
    expect(signer(lines)).toBe("【填写姓名】");
  });
});

describe("the superiors", () => {
  it.each([
    ["branch-annual", "县委、县政府", "县委"],
    ["branch-annual", "县政府", "【填写上级党组织】"],
    ["branch-annual", "", "【填写上级党组织】"],
    ["secretary-duty", "", "【填写上级党组织】"],
    ["year-summary", "县委、县政府", "县委、县政府"],
    ["year-summary", "", "【填写上级机关】"],
    ["personal-duty", "", "【填写上级机关】"],
  ])("of %s, given as %j, are %s", (id, superiors, shown) => {
    expect(linesOf(id, { unit: "清河县水务局", party: "局党组", superiors }).join("\n")).toContain(`在${shown}的领导下`);
  });
});

describe("the head", () => {
  it.each([
    ["清河县水务局", "局长负总责，分管领导具体抓"],
    ["清河县人民政府办公室", "主任负总责，分管领导具体抓"],
    ["清河水务集团有限公司", "主要负责人负总责，分管领导具体抓"],
    ["", "主要负责人负总责，分管领导具体抓"],
  ])("of %j: %s", (unit, words) => {
    expect(linesOf("work-plan", { unit }).join("\n")).toContain(words);
  });
});

const everyWriter: readonly Partial<WriterInfo>[] = [...writers, ...offices].flatMap(([writer]) =>
  [undefined, ...organisations].map((organisation: Organisation | undefined) => ({ ...writer, ...(organisation && { organisation }) })),
);

describe.each(skeletons.map(({ id }) => id))("whoever writes %s", (id) => {
  const texts = everyWriter.map((writer) => linesOf(id, writer).join("\n"));

  it("no field is left, and no word stands twice", () => {
    for (const text of texts) {
      expect(text).not.toMatch(/[{}|]/);
      expect(text).not.toMatch(/(党支部|党总支|党组织|党组|党委|党工委|党小组|书记|支部|委员会|水务局|机关)\1|局局|镇镇|县县/);
    }
  });

  it("an office has no secretary, and party building is not called by an organisation's name", () => {
    for (const text of texts) expect(text).not.toMatch(/(?:水务局|管委会|人民政府|开发区)书记|(?:党支部|党总支|党委|党组|党工委)工作(?!机制|分工)/);
  });

  it("nothing is asked of superiors", () => {
    for (const text of texts) expect(text).not.toMatch(/恳请|敬请|请上级|请县|建议拨|请求|望予|请予(?:支持|批准|拨付)|给予支持/);
  });
});

it("party building and duty reports carry the guiding thought, the spirit of the sessions and the pledge of their year", () => {
  const guided = ["branch-annual", "general-branch", "park-committee", "bureau-annual", "secretary-duty", "personal-duty", "integrity-report", "year-summary", "half-year", "key-points"];
  for (const id of guided) {
    const text = linesOf(id, { unit: "清河县水务局" }).join("\n");
    for (const words of ["以习近平新时代中国特色社会主义思想为指导", "党的二十大和二十届历次全会精神", "深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”"]) {
      expect([id, text.includes(words)]).toEqual([id, true]);
    }
  }
  expect(linesOf("branch-annual", { year: 2021 }).join("\n")).toContain("党的十九大和十九届历次全会精神");
});
