import type { Section } from "../../src/skeletons/section-types";
import type { Skeleton, SkeletonPart } from "../../src/skeletons/types";
import { fillApart, type Fill } from "./snapshot-of-report";

/** Where a section stands in a report: its level and how its heading stands before its text. */
export interface SectionShape {
  readonly level: 1 | 2 | 3;
  readonly form: "standalone" | "runIn";
}

const work: readonly (readonly [string, string])[] = [
  ["统筹日常事务", "按照分工做好文件收发、会务安排和后勤服务，日常事务运转有序。"],
  ["做好值班工作", "合理安排值班人员，遇有情况按规定程序处理，信息传递及时准确。"],
  ["维护办公设备", "对办公设备登记造册、定期检修，保证各科室正常使用。"],
];
const problems: readonly (readonly [string, string])[] = [
  ["会务准备不够充分", "有的会务材料准备较晚，与会人员没有足够时间阅读。"],
  ["设备更新较慢", "部分设备使用年限较长，办事速度受到影响。"],
  ["值班交接不细", "少数值班人员交接记录过于简单，后续查找不便。"],
];
const plans: readonly (readonly [string, string])[] = [
  ["做细会务准备", "会务材料提前印发，给与会人员留出阅读时间。"],
  ["有序更新设备", "按照轻重缓急安排设备更新，优先满足窗口需要。"],
  ["规范值班交接", "统一值班记录格式，交接事项逐条写清。"],
];

function partAround(id: string, heading: string, lines: typeof work, own: readonly SkeletonPart[], shape: SectionShape): SkeletonPart {
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
 * A small neutral report without fields; a section comes in as the third of four beside it, in the part that its topic belongs to,
 * or instead of that part when it is of level 1.
 */
export function reportAround(section: Section | undefined, shape: SectionShape): Skeleton {
  const own = section === undefined ? [] : [partOfSection(section, shape)];
  const at = section?.topic === "problems" ? 1 : section?.topic === "plan" ? 2 : 0;
  const inside = { level: shape.level === 3 ? 3 : 2, form: shape.form } as const;
  const within = (index: number) => (index === at && shape.level !== 1 ? own : []);
  const parts = [
    partAround("work", "{year}年工作情况", work, within(0), inside),
    partAround("problems", "存在的不足", problems, within(1), inside),
    partAround("plan", "{nextYear}年工作打算", plans, within(2), inside),
  ];
  if (shape.level === 1 && own[0] !== undefined) parts[at] = own[0];
  return {
    id: "around",
    group: "other",
    name: { zh: "小结", en: "Report" },
    title: "{unit}|{year}年度|工作总结",
    scheme: shape.level === 3 ? ["一、", "", "1.", "（1）"] : ["一、", "（一）", "1.", "（1）"],
    signature: "unit",
    parts: [
      { id: "lead-in", heading: "导语", level: 0, form: "plain", text: ["{year}年，{unit}在{superiors}的领导下开展了各项工作。现将有关情况总结如下。"] },
      ...parts,
    ],
  };
}

/** As `fillApart`; what is part of the monthly meetings is less than they are. */
export function fillPlausibly(): Fill {
  const fill = fillApart();
  return (field) => (field.kind === "tally" && /党日现场/.test(field.label) ? "6" : fill(field));
}
