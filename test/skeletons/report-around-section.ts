import type { ReportForm } from "../../src/skeletons/report-forms";
import type { Section } from "../../src/skeletons/section-types";
import type { Skeleton, SkeletonPart } from "../../src/skeletons/types";
import { fillApart, type Fill } from "./snapshot-of-report";

/** Where a section stands in a report: its level and how its heading stands before its text. */
export interface SectionShape {
  readonly level: 1 | 2 | 3;
  readonly form: "standalone" | "runIn";
}

type Lines = readonly (readonly [heading: string, text: string])[];

const work: Lines = [
  ["统筹日常事务", "按照分工做好文件收发、会务安排和后勤服务，日常事务运转有序。"],
  ["做好值班工作", "合理安排值班人员，遇有情况按规定程序处理，信息传递及时准确。"],
  ["维护办公设备", "对办公设备登记造册、定期检修，保证各科室正常使用。"],
];
const problems: Lines = [
  ["会务准备不够充分", "有的会务材料准备较晚，与会人员没有足够时间阅读。"],
  ["设备更新较慢", "部分设备使用年限较长，办事速度受到影响。"],
  ["值班交接不细", "少数值班人员交接记录过于简单，后续查找不便。"],
];
const plans: Lines = [
  ["做细会务准备", "会务材料提前印发，给与会人员留出阅读时间。"],
  ["有序更新设备", "按照轻重缓急安排设备更新，优先满足窗口需要。"],
  ["规范值班交接", "统一值班记录格式，交接事项逐条写清。"],
];
const aims: Lines = [
  ["文件办理提速", "一般文件当日办理，急件随到随办。"],
  ["会议数量下降", "能合并的会议合并召开，严格控制会议时间。"],
  ["服务质量提高", "对窗口办事情况定期回访，对意见逐条答复。"],
];
const safeguards: Lines = [
  ["明确责任分工", "各科室指定专人负责，任务落实到岗位。"],
  ["严格日常检查", "办公室定期检查进度，对滞后的任务及时提醒。"],
  ["做好后勤保障", "合理调配车辆和设备，优先保障一线需要。"],
];

interface Surroundings {
  readonly title: string;
  readonly leadIn: string;
  /** Three parts; a section of work comes into the first, problems and plans into those named here. */
  readonly parts: readonly (readonly [heading: string, lines: Lines])[];
  readonly problems: number;
  readonly plan: number;
  readonly signature: Skeleton["signature"];
}

const year: Surroundings = {
  title: "{unit}|{year}年度|工作总结",
  leadIn: "{year}年，{unit}在{superiors}的领导下开展了各项工作。现将有关情况总结如下。",
  parts: [["{year}年工作情况", work], ["存在的不足", problems], ["{nextYear}年工作打算", plans]],
  problems: 1,
  plan: 2,
  signature: "unit",
};
const half: Surroundings = {
  ...year,
  title: "{unit}|{year}年上半年|工作总结",
  leadIn: "{year}年上半年，{unit}在{superiors}的领导下开展了各项工作。现将有关情况总结如下。",
  parts: [["上半年工作情况", work], ["存在的不足", problems], ["下半年工作打算", plans]],
};
const plan: Surroundings = {
  title: "{unit}|{year}年|工作计划",
  leadIn: "为做好{year}年各项工作，根据{superiors}的部署要求，结合{unit}实际，制定本计划。",
  parts: [["工作目标", aims], ["主要任务", plans], ["保障措施", safeguards]],
  problems: 1,
  plan: 1,
  signature: "unit",
};
const person: Surroundings = {
  ...year,
  title: "{year}年度|个人述职报告",
  leadIn: "{year}年，本人在{unit}工作，在{superiors}的领导下完成了承担的任务。现将有关情况述职如下。",
  signature: "person",
};

/** A neutral report of each form. */
const surroundings: Readonly<Record<ReportForm, Surroundings>> = {
  year,
  half,
  plan,
  person,
  secretary: { ...person, title: "{unit}书记|{year}年度|抓基层党建工作|述职报告" },
  selfReview: { ...person, title: "{year}年度|个人对照检查材料", leadIn: "按照{superiors}的要求，结合在{unit}工作的实际，进行了对照检查。现将有关情况报告如下。" },
  story: year,
};

function partAround(id: string, heading: string, lines: Lines, own: readonly SkeletonPart[], shape: SectionShape): SkeletonPart {
  const [first, second, third] = lines.map(([title, text], at): SkeletonPart => ({ id: `${id}-${String(at)}`, heading: title, ...shape, text: [text] }));
  if (first === undefined || second === undefined || third === undefined) throw new Error(id);
  return { id, heading, level: 1, form: "standalone", text: [], parts: [first, second, ...own, third] };
}

/** A section as a part of a skeleton. */
export function partOfSection({ id, heading, text, parts }: Section, shape: SectionShape): SkeletonPart {
  const below = { level: shape.level === 1 ? 2 : 3, form: shape.form } as const;
  return {
    id,
    heading,
    ...shape,
    text,
    // Under 1. come （1） …, which have the font of level 3.
    ...(shape.level === 3 ? { numbers: "（1）" as const } : {}),
    ...(parts === undefined ? {} : { parts: parts.map((part, at): SkeletonPart => ({ id: `${id}-${String(at)}`, ...below, ...part })) }),
  };
}

/**
 * A small neutral report of a form without fields; a section comes in as the third of four beside it, in the part that its topic belongs
 * to, or instead of that part when it is of level 1.
 */
export function reportAround(section: Section | undefined, shape: SectionShape, form: ReportForm = "year"): Skeleton {
  const around = surroundings[form];
  const own = section === undefined ? [] : [partOfSection(section, shape)];
  const at = section?.topic === "problems" ? around.problems : section?.topic === "plan" ? around.plan : 0;
  const inside = { level: shape.level === 3 ? 3 : 2, form: shape.form } as const;
  const within = (index: number) => (index === at && shape.level !== 1 ? own : []);
  const parts = around.parts.map(([heading, lines], index) => partAround(`part-${String(index)}`, heading, lines, within(index), inside));
  if (shape.level === 1 && own[0] !== undefined) parts[at] = own[0];
  return {
    id: "around",
    group: "other",
    name: { zh: "小结", en: "Report" },
    title: around.title,
    scheme: shape.level === 3 ? ["一、", "", "1.", "（1）"] : ["一、", "（一）", "1.", "（1）"],
    signature: around.signature,
    parts: [{ id: "lead-in", heading: "导语", level: 0, form: "plain", text: [around.leadIn] }, ...parts],
  };
}

/** Members in all, those who have full rights and those who have not: the whole and its two parts. */
const members = new Map([["党员总数", "48"], ["正式党员", "45"], ["预备党员", "3"]]);

/** As `fillApart`; what is part of the monthly meetings is less than they are, and members add up. */
export function fillPlausibly(): Fill {
  const fill = fillApart();
  return (field) => (field.kind === "tally" ? (members.get(field.label) ?? (/党日现场/.test(field.label) ? "6" : fill(field))) : fill(field));
}
