import type { Section } from "../section-types";
import { lookingBackForms } from "./section-forms";
import { partyKinds, reviewKinds } from "./typical-kinds";

/** 存在问题: items that stand side by side under a heading of their own. */
export const problemSections: readonly Section[] = [
  {
    id: "problem-study",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "问题：学习不深", en: "Shortcoming: shallow study" },
    words: ["存在问题", "不足", "学用脱节", "理论学习"],
    kinds: reviewKinds,
    heading: "学习深度不够，学用结合不紧",
    text: [
      "有的党员满足于参加了、记下了，原原本本学、带着问题学做得不够，对{prompt:学习薄弱内容:写明学得不深不透的内容}理解不透。" +
        "学习笔记摘抄多、思考少，交流发言讲原则多、联系岗位提措施少，{prompt:学习不深的表现:写明具体事例}。" +
        "究其原因，主要是学习要求停留在次数和篇目上，对学习效果缺少有效检验，{prompt:学习不深的原因:写明其他主要原因}。",
    ],
  },
  {
    id: "problem-organisation-life",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "问题：组织生活质量不高", en: "Shortcoming: dull organisational life" },
    words: ["存在问题", "不足", "组织生活", "主题党日", "批评和自我批评", "形式单一"],
    kinds: partyKinds,
    heading: "组织生活质量不高，形式较为单一",
    text: [
      "有的活动主题不够鲜明，照本宣科多、讨论交流少，对年轻党员吸引力不强，征求意见时党员提出改进建议{tally:组织生活改进建议:条}。" +
        "批评和自我批评辣味不足，多停留在工作层面，" +
        "{prompt:组织生活不严的表现:写明具体表现}。根源在于对组织生活的政治性、严肃性认识不深，活动设计没有充分听取党员意见。",
    ],
  },
  {
    id: "problem-two-skins",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "问题：党建业务两张皮", en: "Shortcoming: party work apart from the unit’s work" },
    words: ["存在问题", "不足", "两张皮", "融合不深", "脱节"],
    kinds: reviewKinds,
    heading: "党建与业务融合不深，存在脱节现象",
    text: [
      "谋划工作时结合点找得不准，习惯于分头部署、各自推进，有的党建活动离业务较远，有的业务会议不谈党建。" +
        "{prompt:两张皮的表现:写明具体事例或数据}。出现这种情况，主要是责任分工和考核办法没有真正统一起来，既懂业务又懂党务的干部不多。",
    ],
  },
  {
    id: "problem-party-staff",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "问题：党务干部能力不足", en: "Shortcoming: untrained staff" },
    words: ["存在问题", "不足", "党务干部", "能力素质", "兼职"],
    kinds: partyKinds,
    heading: "党务干部能力不足，工作力量偏弱",
    text: [
      "党务干部大多身兼多职，能够投入党务工作的时间有限。现有专兼职党务干部{tally:党务干部:名}，其中从事党务工作不满一年的{tally:新任党务干部:名}，" +
        "有的同志对政策规定和工作流程掌握不够全面，起草材料、组织活动、做思想工作的本领有待提高，" +
        "{prompt:党务能力不足的表现:写明具体表现}。这与岗位调整频繁、交接不够规范有关，更与培训针对性不强、激励保障不到位有关。",
    ],
  },
  {
    id: "problem-members",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "问题：党员作用发挥不够", en: "Shortcoming: members who hold back" },
    words: ["存在问题", "不足", "党员作用", "先锋模范", "党员意识"],
    kinds: partyKinds,
    heading: "党员作用发挥不均衡，示范带动不强",
    text: [
      "有的党员身份意识不强，把自己等同于一般群众，遇到急难任务主动担当不够。{period}由党员主动认领的任务{tally:党员认领任务:项}，" +
        "经常参加志愿服务的集中在少数骨干，{prompt:党员作用不强的表现:写明具体事例或数据}。" +
        "分析原因，主要是发挥作用的平台不够丰富，评价激励不够有力，对表现一般的党员提醒帮助不及时。",
    ],
  },
  {
    id: "problem-innovation",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "问题：创新不足", en: "Shortcoming: little that is new" },
    words: ["存在问题", "不足", "创新", "特色亮点", "思路不宽"],
    kinds: reviewKinds,
    heading: "工作创新不足，特色亮点不多",
    text: [
      "习惯于按部就班完成规定动作，面对新情况、新任务主动探索不够，方法手段还停留在老经验上。" +
        "{period}总结可推广的经验做法{tally:经验做法:项}，得到上级肯定和推广的{tally:上级推广经验:项}，与先进单位相比差距明显，" +
        "{prompt:创新不足的表现:写明创新不足的具体表现}。深层次的原因是思想不够解放，走出去学习借鉴较少，鼓励创新、宽容失误的机制还不健全。",
    ],
  },
  {
    id: "problem-pressure",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "问题：压力传导不够", en: "Shortcoming: duty that fades on the way down" },
    words: ["存在问题", "不足", "压力传导", "责任落实", "上热下冷", "层层递减"],
    kinds: reviewKinds,
    heading: "责任压力传导不够，落实力度不均",
    text: [
      "责任落实存在层层递减的情况，有的负责人把党建当作软任务，安排多、过问少。年初分解的责任事项{tally:党建责任事项:项}，" +
        "未按时完成的有{tally:未按时完成责任事项:项}，检查发现的个别问题出现反弹，{prompt:压力传导不够的表现:写明具体表现}。" +
        "造成这一问题，主要是一线督导不够经常，考核偏重查看资料，对落实不力的提醒和追究不够严格。",
    ],
  },
  {
    id: "problem-publicity",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "问题：宣传工作薄弱", en: "Shortcoming: little publicity" },
    words: ["存在问题", "不足", "宣传", "信息报送", "典型挖掘", "经验总结"],
    kinds: reviewKinds,
    heading: "宣传工作不够主动，经验提炼不深",
    text: [
      "对身边的好经验、好典型发现不及时，宣传方式较为传统，图文并茂、群众爱看的作品不多。" +
        "{period}编发的工作信息{tally:编发工作信息:条}，其中被上级采用{tally:上级采用信息:条}，活动报道多、经验总结少，" +
        "{prompt:宣传不足的表现:写明宣传工作的具体差距}。主要原因在于信息员大多兼职，写作能力参差不齐，选题策划和奖励办法不够完善。",
    ],
  },
  {
    id: "problem-rules",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "问题：制度执行不严", en: "Shortcoming: rules not kept" },
    words: ["存在问题", "不足", "制度执行", "落实打折扣", "监督检查"],
    kinds: reviewKinds,
    heading: "制度执行不够严格，日常检查不够经常",
    text: [
      "有的制度重制定、轻执行，落实起来打折扣，约束力没有充分体现。{period}检查制度执行情况{tally:制度执行检查:次}，" +
        "发现执行不到位的问题{tally:制度执行问题:个}，集中表现为{prompt:制度执行不严的表现:写明具体事例}。" +
        "究其原因，部分制度内容较为原则，缺少配套流程，印发后解读不够，有的干部对具体要求不清楚，" +
        "加之日常检查时紧时松，对违反制度的行为处理不够及时。",
    ],
  },
  {
    id: "problem-people",
    topic: "problems",
    forms: lookingBackForms,
    name: { zh: "问题：联系服务群众不够", en: "Shortcoming: too far from people" },
    words: ["存在问题", "不足", "联系群众", "服务意识", "作风"],
    kinds: reviewKinds,
    heading: "联系群众不够经常，服务不够精准",
    text: [
      "联系群众的方式较为单一，坐等上门多、主动下访少，对群众的所思所盼掌握不够全面。{period}收到群众意见{tally:收到群众意见:条}，" +
        "按期办结{tally:按期办结群众意见:条}，有的事项办理时间长、沟通反馈少，{prompt:服务群众不足的表现:写明具体事例或数据}。" +
        "从主观上看，宗旨意识树得不够牢，同群众面对面交流不多；从机制上看，群众意见收集、办理、评价的链条还没有完全打通。",
    ],
  },
];
