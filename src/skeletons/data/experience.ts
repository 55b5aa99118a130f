import type { Skeleton } from "../types";

/** 经验交流材料: a title in two lines, what it began with and came to, three to five ways of doing it, results, lessons; no problems, no plan. */
export const experience: Skeleton = {
  id: "experience",
  group: "other",
  name: { zh: "经验交流材料", en: "Experience to share" },
  title: "{prompt:经验材料标题:填写标题，概括做法和成效}",
  scheme: ["一、", "（一）", "1.", "（1）"],
  signature: "unit",
  parts: [
    {
      id: "subtitle",
      heading: "副标题",
      level: 0,
      form: "subtitle",
      text: ["——{unit}在{prompt:经验主题:填写工作的主要内容}中的做法"],
    },
    {
      id: "lead-in",
      heading: "背景和成效",
      level: 0,
      form: "plain",
      text: [
        "{year}年，{unit}认真落实{superiors}的部署要求，坚持以{theory}为指导，针对{prompt:面临的问题:写明开展工作前面临的主要问题}，" +
          "从群众最关心、工作最薄弱的环节入手，走访调研{tally:走访调研:次}，梳理问题{tally:梳理问题:个}，逐步形成了{prompt:经验名称:写明经验的名称或者概括}的工作方法，" +
          "{prompt:经验总体成效:写明总体成效，用数据说明}。现将主要做法介绍如下：",
      ],
    },
    {
      id: "lead",
      heading: "坚持党建引领，把力量聚起来",
      level: 1,
      form: "standalone",
      needs: "party",
      text: [
        "把这项工作列为书记抓党建项目，专题研究{tally:专题研究:次}，建立由班子成员牵头、科室分工负责、党员骨干攻坚的责任体系。" +
          "组建党员突击队{tally:党员突击队:支}，设立党员示范岗{tally:党员示范岗:个}，定期检查承诺履行情况，让党员在任务最重、矛盾最多的地方带头承诺、带头落实。" +
          "{prompt:引领方面的做法:写明凝聚力量的具体做法和事例}。",
      ],
    },
    {
      id: "method",
      heading: "坚持问题导向，把办法找出来",
      level: 1,
      form: "standalone",
      text: [
        "对梳理出的问题逐个分析原因，分清轻重缓急，按照先易后难的顺序制定清单。多次听取基层和群众意见，比较不同方案的利弊，" +
          "先在{prompt:先行先试的范围:写明先行先试的单位或者区域}试行，试行中修改完善措施{tally:修改完善措施:条}，成熟后在面上推开。{prompt:破解难题的做法:写明破解难题的具体做法和事例}。",
      ],
    },
    {
      id: "rules",
      heading: "坚持建章立制，把成果留下来",
      level: 1,
      form: "standalone",
      text: [
        "把管用的做法上升为制度，制定制度{tally:制定制度:项}，优化工作流程{tally:优化工作流程:项}，明确每个环节由谁办、怎么办、何时办结，避免人员变动影响工作延续。" +
          "建立定期回访和群众评价办法，评价结果与科室考核挂钩，{prompt:制度执行情况:写明制度执行的情况和变化}。",
      ],
    },
    {
      id: "people",
      heading: "坚持群众评判，把实效做出来",
      level: 1,
      form: "standalone",
      text: [
        "工作前问需求、工作中请监督、工作后听评价，邀请群众代表参与议事和验收{tally:群众代表参与:人次}，为群众办实事{tally:办实事:件}。" +
          "群众提出的意见{tally:群众提出意见:条}，逐条答复、逐条落实，办理结果定期公开，{prompt:群众评价情况:写明群众评价和满意度的变化}。",
      ],
    },
    {
      id: "results",
      heading: "取得的主要成效",
      level: 1,
      form: "standalone",
      text: ["{prompt:前后对比:写明开展工作前后的变化，用数据对比}。{prompt:典型案例:写明一两个有代表性的案例}。有关做法得到上级推广{tally:上级推广经验:项}，接待观摩交流{tally:接待观摩交流:批次}。"],
    },
    {
      id: "lessons",
      heading: "几点启示",
      level: 1,
      form: "standalone",
      text: [
        "实践表明：一是只有坚持党的领导，把组织优势转化为工作优势，才能形成各方面的合力；二是只有坚持从群众中来、到群众中去，找准真问题、拿出实办法，工作才能得到群众支持；" +
          "三是只有坚持久久为功，把好做法变成好制度，成果才能长期管用。{prompt:其他启示:写明结合实际的其他启示}。",
      ],
    },
  ],
};
