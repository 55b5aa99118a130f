import { conflictFaults } from "../agreement/conflict-faults";
import { findingsOf } from "../agreement/fault";
import type { Rule } from "../types";

/** 发展党员3名 in one place, 发展党员4名 in another: the same fact with two numbers. */
export const figureConflict: Rule = {
  id: "figure-conflict",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "同一件事前后的数不一致", en: "The same fact with two numbers" },
  messages: {
    conflict: {
      zh: "“{name}”这里写的是{here}，前面“{where}”里写的是{there}，请核对。",
      en: "“{name}” is {here} here and {there} before, in “{where}”; check which is right.",
    },
  },
  examples: {
    good: [
      "一年来，支部发展党员3名。\n培养教育有序推进，全年发展党员3名。",
      "支部上半年发展党员1名。\n全年发展党员3名。",
      "全年发展党员3名。\n去年发展党员4名。",
      "全年发展党员3名。\n明年计划发展党员4名。",
      "全年发展党员3名。\n机关第一党支部发展党员1名。",
      "全年发展党员3名。\n柳林村党支部抓队伍，发展党员2名。",
      "全年召开党员大会12次。\n一季度召开党员大会3次。",
      "全年召开党员大会4次。\n按要求召开党员大会不少于4次。",
      "全年集中学习24次。\n每个党小组集中学习12次。",
      "春节前走访慰问困难党员12户。\n七一前走访慰问困难党员8户。",
      "开展活动12次，解决问题30个。\n开展活动8次，解决问题16个。",
      "一、工作情况\n全年发展党员3名。\n二、下一步打算\n发展党员4名。",
      "全年集中学习20余次。\n全年集中学习24次。",
      "化解矛盾纠纷43件。\n3月份化解矛盾纠纷6件。",
      "接收入党申请书5份，培养入党积极分子4名。\n确定发展对象3名，培养入党积极分子4名。",
      "五年来，完成营造林300万亩。\n2026年，完成营造林60万亩。",
      "全年排查隐患312处。\n全年排查隐患486处。",
    ],
    bad: [
      "全年发展党员3名。\n严把入口关，发展党员「4名」。",
      "召开支部党员大会4次。\n按期召开党员大会「5次」。",
      "今年以来，开展主题党日12次。\n开展主题党日活动「10次」。",
      "支部现有党员27名。\n本支部现有党员「28人」。",
      "化解矛盾纠纷43件。\n做到小事不出门，累计化解矛盾纠纷「45件」。",
      "全年集中学习24次，专题研讨4次。\n全年共集中学习「20次」。",
      "更换老旧水表2300块。\n上门服务，更换老旧水表「2200块」。",
      "支部书记讲党课4次。\n支部书记带头讲党课「3次」。",
      "收到入党申请书5份。\n全年接收入党申请书「6份」。",
      "全年接待群众243人次。\n领导接访，全年接待群众「253人次」。",
    ],
  },
  check(snapshot) {
    return findingsOf(snapshot, "figure-conflict", conflictFaults(snapshot));
  },
};
