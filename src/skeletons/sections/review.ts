import type { Section } from "../section-types";
import { lookingBackForms } from "./section-forms";
import { reviewKinds } from "./typical-kinds";

/** 体会和问题: a whole part of a report each. */
export const reviewSections: readonly Section[] = [
  {
    id: "experience",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "经验体会", en: "What was learnt" },
    words: ["体会", "启示", "经验", "做法", "认识"],
    kinds: reviewKinds,
    heading: "主要经验和体会",
    text: [
      "{periodBack}，完成重点工作{tally:完成重点工作:项}，为群众办实事{tally:办实事:件}，实践中积累的经验值得长期坚持。" +
        "一是旗帜鲜明讲政治，把上级要求转化为具体任务和可行措施，工作就不会偏离方向。二是紧盯难点求突破，敢于触及矛盾、啃硬骨头，局面就能打开。" +
        "三是持之以恒抓基层，把力量和资源放到一线，根基就会牢固。此外，{prompt:其他体会:写明结合实际的其他体会}。",
    ],
  },
  {
    id: "problems-whole",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "存在问题（整个部分）", en: "Shortcomings, the whole part" },
    words: ["存在问题", "不足", "短板", "差距", "薄弱环节"],
    kinds: reviewKinds,
    heading: "存在的突出问题和不足",
    text: ["对照上级要求和年初确定的目标，各项工作还有不少差距，需要认真加以解决。"],
    parts: [
      {
        heading: "学习转化不够有力",
        text: [
          "集中学习安排较多，检验转化较少，运用理论分析和解决实际问题的办法不多，{prompt:学习转化不够的表现:写明具体事例}。" +
            "主要是学习安排与岗位需要衔接不紧，重完成任务、轻学习质量。",
        ],
      },
      {
        heading: "基础工作不够扎实",
        text: [
          "自查中发现记录不规范{tally:记录不规范:处}，台账资料缺项{tally:台账缺项:处}，日常管理时紧时松，{prompt:基础工作薄弱的表现:写明具体表现}。" +
            "主要是对基础工作重视不够，经常检查、及时纠正的习惯没有养成。",
        ],
      },
      {
        heading: "引领作用不够明显",
        text: [
          "以党建促进中心任务的切入点不多，推动难点工作的抓手较少，{prompt:引领作用不足的表现:写明具体事例或数据}。" +
            "主要是深入一线不够，对基层情况和群众需求掌握不准，统筹谋划的能力有待提高。",
        ],
      },
      {
        heading: "队伍活力不够充足",
        text: [
          "部分党员干事热情不高，年轻骨干培养步子不快，有的同志满足于过得去、不出错，{prompt:队伍活力不足的表现:写明具体表现}。" +
            "主要是教育管理方式较为传统，正向激励和关心关爱跟得不够紧。",
        ],
      },
    ],
  },
  {
    id: "causes",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "原因分析", en: "Causes" },
    words: ["原因", "剖析", "主观原因", "思想根源"],
    kinds: reviewKinds,
    heading: "产生问题的主要原因",
    text: [
      "对查摆出的问题{tally:查摆问题:个}逐一剖析，主要有以下原因。" +
        "一是思想认识有差距，对党建工作的重要性理解不深，有时重眼前任务、轻长远建设。二是责任链条有断点，职责划分不够清晰，跟踪问效没有常态化。" +
        "三是能力本领有不足，学习钻研和实践锻炼不够，面对复杂问题办法不多。同时，{prompt:客观原因:写明需要说明的客观原因}。",
    ],
  },
];
