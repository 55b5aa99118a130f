import { breakdownFaults } from "../agreement/breakdown-faults";
import { faultsOfSentences } from "../agreement/faults-of-sentences";
import { findingsOf } from "../agreement/fault";
import { listFaults } from "../agreement/list-faults";
import { namedFaults } from "../agreement/named-faults";
import { partFaults } from "../agreement/part-faults";
import { partitionFaults } from "../agreement/partition-faults";
import { periodFaults } from "../agreement/period-faults";
import { sign } from "../agreement/signs";
import type { Rule } from "../types";

const MAY_ADD_UP = sign.opener | sign.total | sign.among | sign.inside | sign.period | sign.sort;

/** Parts that must add up: 正式党员 and 预备党员, 男 and 女, 其中, and lists with their own total. */
export const partsSum: Rule = {
  id: "parts-sum",
  family: "text",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "分项的数加起来与总数不一致", en: "Parts that do not add up to their whole" },
  messages: {
    partition: {
      zh: "{first}、{second}，加起来是{sum}，这里写的是{whole}，请核对。",
      en: "{first} and {second} make {sum}, but {whole} stands here; check the numbers.",
    },
    part: {
      zh: "“其中”的{part}比总数{whole}还多，请核对。",
      en: "The part {part} is more than its whole {whole}; check the numbers.",
    },
    parts: {
      zh: "“其中”各项{reckoning}，比总数{whole}还多，请核对。",
      en: "The parts make {reckoning}, more than their whole {whole}; check the numbers.",
    },
    list: {
      zh: "前面各项{reckoning}，这里写的是{whole}，请核对。",
      en: "The items before make {reckoning}, but {whole} stands here; check the numbers.",
    },
    sum: {
      zh: "各项{reckoning}，这里写的是{whole}，请核对。",
      en: "The parts make {reckoning}, but {whole} stands here; check the numbers.",
    },
    named: {
      zh: "后面列出了{count}个名称，这里写的是{whole}，请核对。",
      en: "{count} names are listed after it, but {whole} stands here; check which is right.",
    },
  },
  examples: {
    good: [
      "支部现有党员28名，其中正式党员25名、预备党员3名。",
      "支部现有正式党员25名、预备党员3名，入党积极分子5名。",
      "接收入党积极分子5名，正式党员25名、预备党员3名。",
      "参加大会30人，其中正式党员20名、预备党员3名。",
      "现有党员27名，其中女党员10名、大学以上学历20名、35岁以下8名。",
      "全体职工60人，其中干部20人，男35人、女25人。",
      "在职15名、退休10名、借调2名，共27名。",
      "学习24次、研讨4次，共撰写心得30篇。",
      "发展党员3名、转正2名，共有党员27名。",
      "项目46个，其中新建30个、亿元以上20个。",
      "投资增长5%，其中工业投资增长8%。",
      "开展活动3次，其中志愿服务参加30人次。",
      "甲组3次、乙组5次，共8次。",
      "完成投资1.2万元、2.36万元，共3.6万元。",
      "党支部12个，其中党员350名。",
      "骨干3名、专家4名，共12名同志参加研讨。",
      "现有职工60人。其中男35人、女25人。",
      "收入900万元（基本500万元，项目300万元），其中年初预算700万元。",
      "存款余额500亿元，比年初增加40亿元，其中住户存款300亿元。",
      "上半年化解18件、下半年化解13件，全年共化解31件。",
      "解决问题12个：道路3个、饮水2个等。",
    ],
    bad: [
      "支部现有党员「28名」，其中正式党员25名、预备党员2名。",
      "现有党员「27名」（正式党员25名、预备党员3名）。",
      "支部现有正式党员25名、预备党员3名，共有党员「27名」。",
      "全校学生「1150人」，其中男生600人、女生560人。",
      "现有职工「60人」。其中男35人、女28人。",
      "现有党员27名，其中女党员「30名」。",
      "集中学习「24次」，其中政治理论学习16次、业务学习12次。",
      "甲组3次、乙组4次，共「8次」。",
      "读书会6场、朗诵会3场、讲座4场，共计「12场」。",
      "支部共有党员「25名」，其中在职党员15名、退休党员11名。",
      "受理信访「4632件」：来信618件、来访1207件、网上信访2897件。",
      "上半年化解18件、下半年化解13件，全年共化解「33件」。",
      "帮扶对象「30800人」（其中13769人、1270人、6489人、9332人）。",
      "一、二、三季度分别完成12件、15件、9件，前三季度共完成「38件」。",
      "走访农户120户、企业30户，共走访「160户」。",
    ],
  },
  check(snapshot) {
    const parts = [partitionFaults, partFaults, listFaults, breakdownFaults, periodFaults];
    const sums = faultsOfSentences(snapshot, MAY_ADD_UP, 2, ...parts);
    return findingsOf(snapshot, "parts-sum", [...sums, ...faultsOfSentences(snapshot, 0, 1, namedFaults)]);
  },
};
