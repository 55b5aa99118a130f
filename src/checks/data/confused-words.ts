import type { Phrase } from "../text/phrase";
import { misspeltWords } from "./misspelt-words";

/**
 * Wrong words whose characters also meet at the seam of two right ones: 调整|冶金, 天然气|份额, 交通|迅速, 选拔|款项. What
 * stands there shows which.
 */
const AT_SEAMS: readonly Phrase[] = [
  { text: "复盖", right: "覆盖", notAfter: ["重", "回", "反", "答", "批", "修", "恢", "函"] },
  { text: "整冶", right: "整治", notBefore: ["金", "炼", "铸"] },
  { text: "妥贴", right: "妥帖", notBefore: ["近", "着", "身", "金", "现", "合", "心"] },
  { text: "松驰", right: "松弛", notBefore: ["骋", "名", "援", "过"] },
  { text: "针贬", right: "针砭", notAfter: ["方", "指"], notBefore: ["值", "低"] },
  { text: "编缉", right: "编辑", notBefore: ["捕", "拿", "毒"] },
  { text: "措旋", right: "措施", notBefore: ["转", "律", "风", "即"] },
  { text: "法冶", right: "法治", notBefore: ["金", "炼", "铸"] },
  { text: "政冶", right: "政治", notBefore: ["金", "炼", "铸"] },
  { text: "气份", right: "气氛", notBefore: ["额", "外", "量", "内", "儿"] },
  { text: "辩认", right: "辨认", notAfter: ["答", "争", "申", "论"], notBefore: ["真", "为"] },
  { text: "通迅", right: "通讯", notBefore: ["速", "猛", "捷", "疾", "即"] },
  { text: "必须品", right: "必需品", notBefore: ["行", "学", "德", "格", "质", "读", "尝", "牌", "种", "味", "位", "级", "性", "类"] },
  { text: "拔款", right: "拨款", notAfter: ["选", "提", "海"], notBefore: ["待"] },
  { text: "拔付", right: "拨付", notAfter: ["选", "提", "海"] },
  { text: "调拔", right: "调拨", notAfter: ["强", "协", "空"], notBefore: ["尖", "高", "除", "苗", "出"] },
  { text: "选拨", right: "选拔", notBefore: ["付", "款", "给", "入", "出", "打", "通", "乱"] },
  { text: "就序", right: "就绪", notAfter: ["成"], notBefore: ["时", "号", "言", "列", "幕", "章"] },
  { text: "贯撤", right: "贯彻", notAfter: ["一", "横", "纵"], notBefore: ["销", "回", "换", "出", "离"] },
  { text: "气慨", right: "气概", notBefore: ["叹", "然"] },
  { text: "脉博", right: "脉搏", notBefore: ["弈", "览", "物", "士", "大", "客"] },
  { text: "严竣", right: "严峻", notBefore: ["工"] },
  { text: "必竟", right: "毕竟", notAfter: ["未", "不", "何", "势", "想", "务"], notBefore: ["至"] },
  { text: "实旋", right: "实施", notBefore: ["转", "律", "即", "挖", "风"] },
  { text: "众公号", right: "公众号", notAfter: ["观", "大", "群", "听"] },
  { text: "依法行正", right: "依法行政", notBefore: ["当", "道", "确"] },
  { text: "廉洁从正", right: "廉洁从政", notBefore: ["面", "反", "确"] },
  { text: "幅射", right: "辐射", notAfter: ["大", "涨", "增", "一", "巨"], notBefore: ["击", "门", "程", "箭"] },
  { text: "人名群众", right: "人民群众", notAfter: ["名", "任", "责", "系", "数"] },
];

const MEN: readonly string[] = ["自", "一", "知", "利", "律", "克", "悦", "舍", "为", "异", "各"];
/** What counts: 一份内部文件, 3份内容. */
const COUNTS: readonly string[] = Array.from("一二三四五六七八九十百千两每各几多此该0123456789");
const DATES: readonly string[] = [
  ...Array.from("0123456789２０*＊×xX〇"),
  "二〇", "二○", "目前", "现在", "今年", "去年", "本月", "上月", "本年", "年底", "年末", "月底", "日前", "昨日", "当前", "本报告",
];

/** 帐 for money is 账 today (《第一批异形词整理表》). */
const ACCOUNTS: readonly Phrase[] = [
  "帐户", "帐号", "帐目", "帐本", "帐簿", "帐款", "帐务", "台帐", "记帐", "报帐", "算帐", "对帐", "进帐", "欠帐", "结帐", "转帐", "挂帐", "坏帐",
  "总帐", "流水帐", "建帐", "明细帐", "销帐",
].map((text) => ({ text, right: text.replace("帐", "账"), notBefore: ["篷", "子", "幕"], notAfter: ["蚊", "营", "军", "床"] }));

/** Words taken for one another, each with the surroundings in which only the other is right. */
const IN_PLACE: readonly Phrase[] = [
  // 报名截止2026年5月1日: 截止 takes no time behind it.
  { text: "截止到", right: "截至", onlyBefore: DATES, notAfter: ["时间", "日期"] },
  { text: "截止", right: "截至", onlyBefore: DATES, notAfter: ["时间", "日期"] },
  { text: "的的", right: "的", notAfter: ["目", "标"], notBefore: ["确", "士", "话"] },
  { text: "了了", right: "了", notAfter: ["为", "不", "明", "未", "小"], notBefore: ["解", "却", "结", "断", "事", "得", "不"] },
  { text: "布署", right: "部署", notBefore: ["名"] },
  { text: "按排", right: "安排", notBefore: ["名", "行", "序", "放", "班", "列", "量", "水", "污", "查", "除", "头", "练", "位", "期", "号", "片"], notAfter: ["加"] },
  { text: "讯速", right: "迅速", notBefore: ["度", "率", "递", "报", "览"] },
  { text: "提拨", right: "提拔", notBefore: ["付", "款", "经", "乱", "打", "给"], notAfter: ["计", "前", "手"] },
  { text: "峻工", right: "竣工", notAfter: ["严", "险", "冷", "高"] },
  ...["争", "赛", "聘", "标", "价", "岗"].map((rest): Phrase => ({ text: `竟${rest}`, right: `竞${rest}`, notAfter: ["毕", "究"] })),
  { text: "即然", right: "既然", notBefore: ["后", "而"] },
  { text: "会议记要", right: "会议纪要", notBefore: ["点", "求"] },
  {
    text: "份内",
    right: "分内",
    notAfter: ["月", "年", "省", "县", "股", "身", "备", "部", "成", ...COUNTS],
    onlyBefore: ["之事", "事", "的事", "职责", "的职责", "工作", "的工作", "任务", "的任务", "之责", "责任"],
  },
  { text: "部份", right: "部分", notAfter: ["一", "干", "每", "两"], notBefore: ["额", "量", "内", "数", "儿"] },
  { text: "一部份", right: "部分", from: 1, notBefore: ["额", "量", "数"] },
  { text: "成份", right: "成分", notBefore: ["证", "额", "数", "儿"] },
  {
    text: "身分",
    right: "身份",
    notAfter: ["自", "本", "终", "全", "单", "随", "转", "出", "独"],
    notBefore: ["别", "成", "为", "布", "管", "工", "析", "散", "处", "歧", "担", "配", "开", "类", "期", "红", "离", "解", "钟", "子", "享", "裂"],
  },
  { text: "报导", right: "报道", notBefore: ["致", "入", "出", "师", "航", "读", "向", "引", "弹", "览", "演"] },
  { text: "好象", right: "好像", notAfter: ["良", "美", "更", "完", "恰", "友"], notBefore: ["征", "棋", "形", "牙"] },
  { text: "渡假", right: "度假", notAfter: ["过"], notBefore: ["设", "如", "装"] },
  { text: "欢渡", right: "欢度", notAfter: ["喜", "狂"], notBefore: ["过", "口", "船", "江", "河"] },
  { text: "防犯", right: "防范", notAfter: ["预", "国", "消", "边", "联", "民"], notBefore: ["罪", "错", "法", "规", "人"] },
  {
    text: "做为",
    right: "作为",
    onlyBefore: ["一名", "一个", "一种", "一项", "重要", "首要", "重点", "考核", "衡量", "重中之重", "抓手", "主要", "突破口", "工作的", "基础", "根本"],
    notAfter: ["叫", "所"],
  },
  {
    text: "进一部",
    right: "进一步",
    notAfter: ["引", "购", "推", "买", "改"],
    onlyBefore: ["加", "提", "深", "增", "完", "推", "强", "落", "明", "规", "健", "压", "优", "拓", "夯", "做", "抓", "凝", "扩", "细", "弘", "改", "发", "巩", "激"],
  },
  { text: "按装", right: "安装", notBefore: ["机", "备", "箱", "置", "修", "车", "卸", "配"] },
  { text: "精减", right: "精简", onlyBefore: ["会议", "文件", "流程", "程序", "环节", "材料", "文山会海", "发文"] },
  {
    text: "登陆",
    right: "登录",
    onlyBefore: ["系统", "平台", "网站", "网址", "账号", "APP", "学习强国", "“学习强国", "官网", "后台", "账户", "邮箱", "网页"],
  },
  { text: "时势学习", right: "时事", to: 2, notAfter: ["清", "握", "度", "合", "审", "顺", "应", "新"] },
  { text: "时事节点", right: "时间", to: 2 },
  { text: "淡簿", right: "薄", from: 1 },
  { text: "簿弱", right: "薄", to: 1 },
  { text: "暧民心", right: "暖", to: 1 },
  { text: "温暧", right: "暖", from: 1, notBefore: ["昧"] },
  { text: "慵者", right: "庸", to: 1 },
  { text: "慵懒散", right: "庸", to: 1, notBefore: ["漫"] },
  { text: "己经", right: "已经", notAfter: MEN, notBefore: ["济", "营", "典", "纪", "费", "验", "历"] },
  { text: "自已", right: "自己", onlyBefore: ["的", "人", "动", "身", "学", "在", "职", "能", "要"], notAfter: ["来", "源", "各", "经", "不能", "情不"] },
  { text: "俱备", right: "具备", notAfter: ["事"] },
  { text: "建全完善", right: "健全", to: 2 },
  { text: "建全制度", right: "健全", to: 2 },
  { text: "建全机制", right: "健全", to: 2 },
  { text: "建立建全", right: "健全", from: 2 },
  { text: "周未", right: "周末", onlyBefore: ["休息", "时间", "学校", "课堂", "活动", "假期", "加班", "两天"] },
  { text: "未端", right: "末端", notBefore: ["正", "上", "出", "起", "坐"] },
  ...["抓", "做", "学", "落实", "管", "贯彻", "研究"].flatMap((verb): readonly Phrase[] =>
    ["的不够", "的还不够", "的不深", "的不实", "的不细", "的不严"].map((rest) => ({
      text: verb + rest,
      right: "得",
      from: verb.length,
      to: verb.length + 1,
    })),
  ),
];

/** What makes 人事 right behind 各界: 各界人事部门. */
const PERSONNEL: readonly string[] = ["部", "管", "局", "科", "工作", "制度", "档案", "安排", "变动", "考试", "代理", "任免", "处", "厅", "司"];
/** Of things done: 己完成 for 已完成. */
const DONE: readonly string[] = ["完成", "建成", "形成", "成为", "达到", "投入", "全部", "纳入", "办结", "整改", "落实", "开展", "启动", "竣工"];

/** Words that are right as such and wrong in this company. */
const IN_COMPANY: readonly Phrase[] = [
  { text: "截至到", right: "截至", onlyBefore: DATES },
  ...["爱心", "各界", "党外", "知名", "宗教界"].map((who): Phrase => ({ text: `${who}人事`, right: "人士", from: who.length, notBefore: PERSONNEL })),
  ...["防汛", "救灾", "抗旱", "防疫", "应急储备", "慰问"].map((what): Phrase => ({
    text: `${what}物质`,
    right: "物资",
    from: what.length,
    notBefore: ["条件", "基础", "文化", "生活", "奖励", "和精神", "与精神", "、精神", "帮扶"],
  })),
  { text: "饯行", right: "践行", onlyBefore: ["中国梦", "初心", "使命", "社会主义", "群众路线", "宗旨", "新发展理念", "承诺", "“两"] },
  { text: "关建", right: "关键", onlyBefore: ["环节", "时期", "时刻", "在于", "岗位", "少数", "作用", "领域"], notAfter: ["有", "相", "无", "攸", "海", "机"] },
  { text: "大副", right: "大幅", onlyBefore: ["提升", "提高", "增长", "下降", "减少", "增加", "压减"], notAfter: ["任", "由", "从", "船", "名"] },
  { text: "在次", right: "再次", onlyBefore: ["强调", "召开", "组织", "开展", "动员", "部署", "重申", "学习"] },
  {
    text: "必需",
    right: "必须",
    onlyBefore: ["加强", "坚持", "认真", "做到", "严格", "按照", "清醒", "高度", "切实", "坚决", "始终", "进一步"],
    notAfter: ["所", "生活", "非"],
  },
  ...["安排", "动员"].map((verb): Phrase => ({
    text: `${verb}部属`,
    right: "部署",
    from: 2,
    notBefore: ["高校", "院校", "企业", "单位", "医院", "机构"],
  })),
  ...["今年", "去年", "年初"].map((when): Phrase => ({ text: `${when}已来`, right: "以来", from: 2, notBefore: ["过", "访", "了", "到", "函", "电", "人"] })),
  ...DONE.map((done): Phrase => ({ text: `己${done}`, right: "已", to: 1, notAfter: MEN })),
  ...["成效", "成绩", "提升", "提高", "增强", "改善", "变化", "成果", "优势"].map((what): Phrase => ({
    text: `显着${what}`,
    right: "显著",
    to: 2,
    notAfter: ["彰", "凸", "明", "突"],
  })),
  ...["成效", "成绩", "效果"].map((what): Phrase => ({ text: `${what}显着`, right: "显著", from: 2 })),
  ...["目标", "方针", "计划", "部署"].map((what): Phrase => ({ text: `即定${what}`, right: "既", to: 1, notAfter: ["立", "随", "当", "旋", "在"] })),
  ...["全力以付", "全力已赴"].map((text): Phrase => ({ text, right: "全力以赴", notBefore: ["出"] })),
  ...["保持", "高度", "步调"].map((what): Phrase => ({ text: `${what}一至`, right: "一致", from: 2, notBefore: Array.from("二三四五六七八九十两") })),
  { text: "当前形式下", right: "形势", from: 2, to: 4, onlyBefore: ["，", "的"] },
  { text: "国内外形式", right: "形势", from: 3, notBefore: ["主义", "多样", "各异"] },
];

/** Words that offices write wrong, with the right ones (office practice and proofreading handbooks). */
export const confusedWords: readonly Phrase[] = [...misspeltWords, ...AT_SEAMS, ...ACCOUNTS, ...IN_PLACE, ...IN_COMPANY];
