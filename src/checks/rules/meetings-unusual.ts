import { findingsOf } from "../agreement/fault";
import { meetingFaults } from "../agreement/meeting-faults";
import type { Rule } from "../types";

/** 三会一课 and 主题党日 in a branch's report far from what is usual in a year. */
export const meetingsUnusual: Rule = {
  id: "meetings-unusual",
  family: "text",
  level: "hint",
  basis: { kind: "regulation", clause: "《中国共产党支部工作条例（试行）》；党课次数按惯例" },
  title: { zh: "“三会一课”次数与惯例不符", en: "An unusual number of branch meetings" },
  messages: {
    few: {
      zh: "{name}{period}一般不少于{usual}次，这里是{count}，请核对。",
      en: "{name} is usually held at least {usual} times in the period; here it is {count}, check the number.",
    },
    many: {
      zh: "{name}{period}一般不超过{usual}次，这里是{count}，请核对。",
      en: "{name} is usually held at most {usual} times in the period; here it is {count}, check the number.",
    },
  },
  examples: {
    good: [
      "机关党支部2026年工作总结\n全年召开党员大会4次、支委会12次。",
      "机关党支部2026年工作总结\n开展主题党日12次，党课4次。",
      "机关党支部2026年工作总结\n开展主题党日活动24次。",
      "机关党委2026年工作总结\n召开党员大会2次。",
      "县水务局2026年工作总结\n召开党员大会2次。",
      "机关党支部2026年上半年工作总结\n召开党员大会2次，支委会6次。",
      "机关党支部2026年工作计划\n召开党员大会2次。",
      "机关党支部2026年工作总结\n支部书记讲党课2次。",
      "机关党支部2026年工作总结\n本人讲党课2次。",
      "机关党支部2026年工作总结\n每季度召开党员大会1次。",
      "机关党支部2026年工作总结\n上半年召开党员大会2次。",
      "机关党支部2026年工作总结\n一季度召开党员大会1次。",
      "机关党总支2026年工作总结\n开展主题党日60次。",
      "机关党支部2026年工作总结\n全年召开党员大会10余次。",
      "机关党支部2026年第三季度工作总结\n召开党员大会1次。",
      "机关党支部2026年工作总结\n一、明年打算\n召开党员大会2次。",
    ],
    bad: [
      "机关党支部2026年工作总结\n全年召开党员大会「2次」。",
      "机关党支部2026年工作总结\n召开支委会「8次」，党员大会4次。",
      "机关党支部2026年工作总结\n召开党小组会「6次」。",
      "机关党支部2026年工作总结\n开展主题党日「8次」。",
      "机关党支部2026年工作总结\n开展主题党日活动「36次」。",
      "机关党支部2026年工作总结\n组织党课「2次」。",
      "机关党支部2026年上半年工作总结\n召开党员大会「1次」。",
      "机关党支部2026年度工作情况报告\n召开支部委员会会议「5次」。",
      "机关党支部2026年上半年工作总结\n开展主题党日「20次」。",
    ],
  },
  check(snapshot, profile) {
    return findingsOf(snapshot, "meetings-unusual", meetingFaults(snapshot, profile));
  },
};
