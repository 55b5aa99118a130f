import type { Section } from "../section-types";
import { partyForms } from "./section-forms";
import { workKinds } from "./typical-kinds";

/** 干部和人才, 离退休干部, 荣誉. */
export const peopleSections: readonly Section[] = [
  {
    id: "cadres",
    topic: "members",
    forms: partyForms,
    name: { zh: "干部和人才队伍建设", en: "Officials and skilled people" },
    words: ["选人用人", "年轻干部", "人才引进", "干部培训", "干部任用", "干部交流"],
    kinds: [...workKinds, "secretary-duty"],
    heading: "加强干部人才队伍建设，激发干事活力",
    text: [
      "坚持新时代好干部标准，突出政治标准和工作实绩，严格执行干部选拔任用程序，选拔任用干部{tally:选拔任用干部:名}，" +
        "交流轮岗干部{tally:交流轮岗干部:名}。有计划地培养年轻干部，选派到基层和重点岗位锻炼{tally:选派年轻干部:名}，" +
        "举办干部培训{tally:干部培训:期}。围绕{prompt:人才需求:写明急需紧缺的专业或岗位}引进和培养人才{tally:引进培养人才:名}，" +
        "落实谈心谈话、带薪休假等制度，坚持严管和厚爱结合，{prompt:干部人才工作成效:写明干部人才工作取得的成效}。",
    ],
    brief:
      "严格执行干部选拔任用程序，选拔任用干部{tally:选拔任用干部:名}，选派年轻干部到基层和重点岗位锻炼{tally:选派年轻干部:名}，" +
      "引进和培养人才{tally:引进培养人才:名}，{prompt:干部人才工作成效:写明干部人才工作取得的成效}。",
  },
  {
    id: "retired",
    topic: "members",
    forms: partyForms,
    name: { zh: "离退休干部工作", en: "Retired colleagues" },
    words: ["老干部", "离退休", "退休干部", "老同志", "离退休党支部"],
    heading: "做好离退休干部工作，落实各项待遇",
    text: [
      "落实离退休干部政治待遇和生活待遇，定期通报工作情况，组织学习和活动{tally:离退休干部活动:次}，走访慰问离退休干部{tally:慰问离退休干部:人次}，" +
        "帮助解决就医、养老等方面的困难{tally:解决离退休干部困难:件}。加强离退休干部党组织建设，方便老同志就近参加组织生活。" +
        "尊重老同志意愿，组织他们在{prompt:老同志发挥作用的领域:写明老同志发挥作用的领域}发挥优势，" +
        "参与活动{tally:老同志参与活动:人次}，{prompt:离退休干部工作事例:写明离退休干部工作的典型事例}。",
    ],
    brief:
      "落实离退休干部政治待遇和生活待遇，组织学习和活动{tally:离退休干部活动:次}，走访慰问离退休干部{tally:慰问离退休干部:人次}，" +
      "组织老同志在{prompt:老同志发挥作用的领域:写明老同志发挥作用的领域}发挥优势。",
  },
  {
    id: "honours",
    topic: "members",
    forms: partyForms,
    name: { zh: "获得荣誉和表彰", en: "Honours and awards" },
    words: ["荣誉", "表彰", "获奖", "先进集体", "争先创优", "经验推广"],
    heading: "获得的荣誉和表彰",
    text: [
      "{period}获得县级以上集体荣誉{tally:集体荣誉:项}，个人荣誉{tally:个人荣誉:项}，主要有{prompt:主要荣誉:列出主要荣誉的名称和授予单位}。" +
        "工作经验在上级会议上交流或者被上级转发{tally:上级推广经验:项}，主要做法是{prompt:被推广的做法:写明被推广的主要做法}。" +
        "对获得荣誉的集体和个人及时通报，组织学习先进事迹{tally:学习先进事迹:次}，把先进经验转化为经常性的工作制度，" +
        "引导干部职工立足岗位、比学赶超。",
    ],
    brief:
      "{period}获得县级以上集体荣誉{tally:集体荣誉:项}，个人荣誉{tally:个人荣誉:项}，主要有{prompt:主要荣誉:列出主要荣誉的名称和授予单位}，" +
      "工作经验被上级推广{tally:上级推广经验:项}。",
  },
];
