import type { Section } from "../section-types";
import { partyForms } from "./section-forms";
import { committeeKinds, partyKinds } from "./typical-kinds";

/** 组织建设: how a party organisation lives and is kept in order. */
export const organisationSections: readonly Section[] = [
  {
    id: "three-meetings",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "三会一课", en: "Three meetings and one lesson" },
    words: ["党员大会", "支委会", "党小组会", "党课", "组织生活", "双重组织生活"],
    kinds: partyKinds,
    heading: "落实“三会一课”制度，严肃组织生活",
    text: [
      "年初编制工作计划，会前公布议题，会上充分讨论，会后跟踪落实，党员领导干部以普通党员身份参加所在支部的组织生活。" +
        "{period}召开党员大会{tally:党员大会:次}，支委会{tally:支委会:次}，党小组会{tally:党小组会:次}，上党课{tally:党课:次}，" +
        "党员平均到会率达到{tally:党员平均到会率:%}。执行签到、请假和补课制度，定期抽查会议记录，" +
        "对内容空泛、记录不全的及时指出并督促改正，{prompt:三会一课成效:写明组织生活质量提高的具体表现}。",
    ],
  },
  {
    id: "theme-day",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "主题党日", en: "Theme day" },
    words: ["党日活动", "固定党日", "红色教育基地", "政治生日"],
    kinds: partyKinds,
    heading: "丰富主题党日内容，增强活动吸引力",
    text: [
      "坚持每月固定时间开展主题党日，把交纳党费、集体诵读、政策学习作为规定动作，把岗位实践、现场参观、结对帮扶作为自选动作，" +
        "提前向党员征集活动建议。{period}开展主题党日{tally:主题党日:次}，其中到红色教育基地和先进单位现场学习{tally:主题党日现场学习:次}，" +
        "参加党员{tally:参加主题党日:人次}。结合{prompt:主题党日重点主题:写明重点活动的主题}设计活动载体，" +
        "做到活动有主题、过程有记录、事后有评价。",
    ],
  },
  {
    id: "democratic-review",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "组织生活会和民主评议党员", en: "Organisational life meeting and review of members" },
    words: ["组织生活会", "民主评议", "民主生活会", "批评和自我批评", "对照检查"],
    kinds: partyKinds,
    heading: "开好组织生活会，从严评议党员",
    text: [
      "会前通过座谈、走访、发放意见表等方式征求意见建议{tally:征求意见建议:条}，撰写对照检查材料{tally:对照检查材料:份}。" +
        "会上逐人对照、互相提醒，不绕弯子、直奔问题，查摆问题{tally:查摆问题:个}。会后列出整改清单并在党内公示，完成情况作为评议的重要依据。",
      "参加民主评议的党员{tally:参加民主评议党员:名}，其中评定为优秀等次的{tally:民主评议优秀党员:名}，" +
        "{prompt:评议结果运用:写明评议结果的运用情况}，以评议促整改、促提升。",
    ],
  },
  {
    id: "collective-decision",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "民主集中制", en: "Collective decisions" },
    words: ["三重一大", "集体领导", "议事规则", "班子建设", "民主决策"],
    heading: "坚持民主集中制，提高决策水平",
    text: [
      "完善议事规则和决策程序，凡属重大决策、重要人事任免、重大项目安排和大额度资金使用，都提交{orgMeeting}集体讨论、按程序表决，班子主要负责人末位表态。" +
        "{period}集体研究重要事项{tally:集体研究重要事项:项}，事前听取党员群众意见{tally:决策前听取意见:条}，对议定事项逐项督办，" +
        "办结{tally:办结议定事项:项}。班子成员经常沟通情况，大事讲原则、小事讲风格，{prompt:集体决策事例:写明集体决策的典型事例}。",
    ],
  },
  {
    id: "party-building-duty",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "党建工作责任制", en: "Duty for party building" },
    words: ["主体责任", "第一责任人", "一岗双责", "述职评议", "责任清单", "党建督查", "党建工作检查"],
    heading: "压实党建工作责任，健全落实机制",
    text: [
      "年初制定党建工作要点和任务清单，分解责任事项{tally:党建责任事项:项}，形成{org}书记抓总、{orgMembers}分工负责、有关科室协同配合的责任链条。" +
        "{orgMeeting}专题研究党建工作{tally:研究党建工作:次}，开展党建工作检查{tally:党建工作检查:次}，督促整改问题{tally:督促整改问题:个}。" +
        "坚持每季度对账、定期小结和述职，对进度滞后的当面提醒，{prompt:党建责任落实成效:写明压实责任取得的主要成效}。",
      "把抓党建的实绩纳入年度考核，述职评议结果与评先评优、干部使用挂钩，推动责任由书记一人扛向班子共同担转变。",
    ],
  },
  {
    id: "branch-standard",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "支部标准化规范化建设", en: "Branches up to standard" },
    words: ["标准化支部", "规范化", "达标创建", "支部定级", "星级支部", "后进整顿", "软弱涣散"],
    kinds: partyKinds,
    heading: "推进支部标准化建设，夯实基层基础",
    text: [
      "对照{prompt:支部建设标准:写明对照的标准或文件名称}逐条自查，围绕组织设置、班子建设、组织生活、党员管理、阵地建设等方面建立问题台账，对账销号。" +
        "开展党建工作检查{tally:党建工作检查:次}，查找短板弱项{tally:支部短板弱项:个}，整改到位{tally:支部短板整改:个}，" +
        "改造提升活动场所{tally:改造活动场所:处}。统一工作流程、台账目录和阵地标识，达标内容重在巩固，薄弱环节重在提升，" +
        "{prompt:支部达标情况:写明支部达标和定级情况}。",
    ],
  },
  {
    id: "party-openness",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "党务公开", en: "Open party affairs" },
    words: ["公开栏", "公开目录", "党员权利", "知情权"],
    kinds: partyKinds,
    heading: "规范党务公开，保障党员民主权利",
    text: [
      "编制党务公开目录，明确公开内容、范围、方式和时限，对{prompt:党务公开重点:列出主要公开事项}做到事前征求意见、事中通报进展、事后公布结果。" +
        "{period}公开党务信息{tally:公开党务信息:条}，更新公开栏{tally:更新公开栏:期}，收集党员意见{tally:收集党员意见:条}，逐条答复并公示办理结果。" +
        "涉及党员切身利益的事项先在党内通报，再向群众公开，切实保障党员的知情权、参与权、监督权。",
    ],
  },
  {
    id: "election",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "换届选举", en: "Election of the committee" },
    words: ["换届", "选举", "届满", "支部委员会", "班子配备"],
    kinds: partyKinds,
    heading: "严格换届程序，选优配强班子",
    text: [
      "提前核对任期，及时向上级请示报告，按照酝酿提名、资格审查、人选公示、大会选举、报请批复的步骤组织换届，把纪律要求贯穿全过程。" +
        "{prompt:换届时间:填写换届选举的时间}召开选举大会，应到会党员{tally:选举应到会党员:名}，实到会{tally:选举实到会党员:名}，" +
        "选举产生委员{tally:选举产生委员:名}。新一届班子及时明确分工、制定任期目标，参加履职培训{tally:委员履职培训:人次}，" +
        "新老班子工作交接做到有清单、不断档。",
    ],
  },
  {
    id: "enterprise-party",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "新兴领域党建", en: "Party building in new fields" },
    words: ["新经济组织", "新社会组织", "新就业群体", "非公企业和社会组织党建", "非公党建", "两新组织", "两新党建", "组织覆盖", "工作覆盖", "党建指导员"],
    kinds: committeeKinds,
    heading: "抓好新兴领域党建，扩大有效覆盖",
    text: [
      "加强新经济组织、新社会组织、新就业群体党建，会同有关部门逐户摸排，掌握党员和组织底数，建立台账、按月更新，采取单独建、联合建、挂靠建等方式新建党组织{tally:新建党组织:个}，" +
        "选派党建指导员{tally:党建指导员:名}。推行企业党组织与管理层沟通协商，组织党员认领技术攻关、安全生产等岗位责任{tally:党员认领岗位责任:项}，" +
        "提出合理化建议{tally:党员合理化建议:条}。帮助企业党组织落实场地、经费和人员，{prompt:新兴领域党建成效:写明组织覆盖和作用发挥的成效}。",
    ],
  },
  {
    id: "park-party",
    topic: "organisation",
    forms: partyForms,
    name: { zh: "园区党建", en: "Party building in an industrial park" },
    words: ["开发区党建", "产业链党建", "党建联盟", "党群服务中心", "企业党建"],
    kinds: ["park-committee"],
    heading: "建强园区党群阵地，激发产业发展动力",
    text: [
      "顺应企业集聚、产业相连的特点，依托产业链组建党建联盟{tally:产业链党建联盟:个}，吸纳成员单位{tally:党建联盟成员单位:家}，" +
        "推动信息互通、人才共育、难题共解。统筹建设党群服务中心，新建和改造党群活动阵地{tally:党群活动阵地:处}，" +
        "把政务代办、法律咨询、技能培训等服务送到企业门口。机关党员干部分片联系，走访企业{tally:走访企业:家次}，" +
        "帮助企业解决问题{tally:帮助企业解决问题:个}，{prompt:园区党建成效:写明园区党建促进产业发展的成效}。",
    ],
  },
];
