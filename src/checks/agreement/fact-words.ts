/** Words by which the rule of equal facts tells whether two numbers are about the same. Data only. Source: 惯例. */

/** Facts that a report has one number of, by their names; the first of a row stands for all. */
export const KNOWN_FACTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["党员大会", /^(?:支部)?党员大会(?:会议)?$|^支部大会$/],
  ["支委会", /^(?:支部)?支?委员?会(?:会议)?$/],
  ["党小组会", /^党小组会(?:议)?$/],
  ["主题党日", /^主题党日(?:活动)?$/],
  ["组织生活会", /^(?:专题)?组织生活会$/],
  ["民主生活会", /^民主生活会$/],
  ["集中学习", /^集中学习$/],
  ["专题研讨", /^专题研讨$/],
  ["中心组学习", /^(?:党委|党组)?(?:理论学习)?中心组(?:理论|集体)?学习(?:会)?$/],
  ["书记讲党课", /^(?:支部|党支部|党组织)?书记(?:带头)?讲(?:专题)?党课$/],
  ["发展党员", /^(?:新)?发展(?:新)?党员$/],
  ["正式党员", /^(?:现有|共有|有)?正式党员$/],
  ["预备党员", /^(?:现有|共有|有)?预备党员$/],
  ["预备党员转正", /^预备党员(?:按期)?转正$|^转正预备党员$|^按期转正(?:预备党员)?$/],
  ["培养入党积极分子", /^培养入党积极分子$/],
  ["确定发展对象", /^确定发展对象$/],
  ["接收入党申请书", /^(?:接收|收到)入党申请书$/],
  ["现有党员", /^(?:现有|共有|现共有|有|实有)(?:在册|中共)?党员$|^党员总数$/],
  ["廉政谈话", /^廉政谈话$/],
];

/** 万 and the like of periods, plans and occasions: a number near them is not the number of the whole year. */
export const OCCASIONS =
  /季度|半年|[0-9０-９一二三四五六七八九十]月|去年|上年|往年|前年|上一年|同期|以前|此前|原来|原有|本月|当月|本季|本周|每[月季周年]|春节|元旦|七一|八一|国庆|中秋|端午|重阳|清明|寒假|暑[假期]|期间|当[天日晚]|活动月|学期|学年|年初(?!以来)|年底|届|[两二三四五六七八九十几]年来|[近三五]年|(?<!今年|年初|本年|年度|一年|全年)以来|十[一二三四五]五|历年|任期/;
export const PLANS = /计划|打算|拟|力争|争取|预计|目标|要求|规定|应当|确保|不少于|不低于|至少|下一?步|明年|来年|将要|任务数|指标/;
export const SHARES = /其中|分别|各|每|平均|人均|另有|另|新增|同比|比上|较上|较去|增加|减少|包括|剩余|其余|余下|首批|第[一二三四五六七八九十0-9]/;
/** What is said of one subject of study is not said of all. */
export const TOPICS = /围绕|针对|为主题|为专题|关于|有关/;
/** Facts that are often told for one subject each, so that they count only where the text says that they are all. */
export const TOPICAL: ReadonlySet<string> = new Set(["集中学习", "专题研讨"]);
export const IN_ALL = /全年|今年|一年来|年内|累计|共/;
/** Parts of an office: what is said of one of them is not said of the whole. */
export const PARTS_OF_OFFICE =
  /村|社区|镇|乡|街道|公司|企业|学校|医院|小组|科室|股室|大队|中队|支队|分局|分公司|总支|车间|班组|工会|团委|妇联|[一二三四五六七八九十0-9东西南北老机]支部|离退休|机关党|中层|班子成员|本人|我(?!支部|党支部|局|们|校|院|馆|镇|县|市|区|单位|中心)/;
export const PLAN_SECTIONS = /打算|计划|思路|安排|下一?步|努力方向|明年|目标|要求|展望/;
/** Where another text begins. */
export const OTHER_TEXT = /^(?:附件|附表|附[：:录]|【?篇[一二三四五六七八九十0-9]|第[一二三四五六七八九十0-9]+篇|范文|例文)/;

/** What is done with things, beside the verbs of the form. */
export const DEEDS = ["更换", "安装", "拆除", "清理", "修建", "修复", "维修", "检修", "硬化", "绿化", "改造", "铺设", "栽植", "种植", "救助", "资助", "调处", "新增", "培育", "创建", "征求", "缴纳", "聘请", "竖立", "购置", "添置", "捐献", "减免",
  "办结", "查办", "督办", "处结", "接诊", "收治", "招录", "招收", "审结", "抽检", "清运", "清淤", "疏浚", "疏通", "征收", "征缴", "核发", "颁发", "采集", "归档", "编印", "抢修"];

/** Counted by many in one report, each for itself. */
export const MANY_OF_A_KIND = /(?:活动|工作|会议|学习|次数|人次|内容|方面|作用)$/;
/** Says that a number is of the whole year. */
export const OF_THE_YEAR = /全年|今年|年内|一年来|本年度|累计|总计|共/;

/** Too general for one number a report: several kinds of them are counted. */
export const GENERAL_ENDS =
  /(?:活动|问题|会议|培训|事项|工作|项目|任务|措施|意见|建议|资金|人员|群众|干部|党员|职工|信息|材料|情况|线索|案件|企业|制度|文件|报告|次数|人次|服务|检查|督查|调研|学习|宣传|资料|单位|部门|物资|款项|投资|经费|设备|设施|整改|内容|方案|台账|清单|作用|讲座|演练|座谈|座谈会|会|班|课|书|事|户|点|员|人)$/;
