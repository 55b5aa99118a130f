/**
 * Measure words that can stand behind a number in a work report, and what kind of number each takes.
 * `count`: whole things, no decimals. `amount`: money, size, time: decimals allowed. `percent`: a share of a hundred.
 * Source: 惯例; the measure words of published work reports.
 */
export type MeasureKind = "count" | "amount" | "percent";

const COUNT =
  "人次 个次 场次 户次 家次 批次 件次 项次 班次 车次 篇次 名 人 位 户 家 对 次 场 期 轮 批 回 节 堂 篇 份 件 条 项 部 本 册 张 版 则 幅 封 " +
  "个 处 起 宗 例 类 种 所 座 套 台 辆 间 支 面 块 款 门 组 队 棵 株 盏 只 头 口 栋 幢 艘 架 枚 盒 箱 袋 桶 辆次 人天 步 轮次 台次 笔 首 道";

const AMOUNT =
  "元 美元 欧元 港元 日元 岁 吨 斤 公斤 千克 克 微克/立方米 公里 千米 米 厘米 毫米 平方米 平方公里 立方米 亩 公顷 亩次 度 千瓦 千瓦时 兆瓦 " +
  "个百分点 百分点 倍 成 分 天 周 个月 个工作日 工作日 小时 学时 课时 分钟";

const PERCENT = "% ％ ‰";

const split = (words: string): readonly string[] => words.split(" ");

/** Kind by measure word, without 万 or 亿 before it. */
export const MEASURE_KINDS: ReadonlyMap<string, MeasureKind> = new Map([
  ...split(COUNT).map((word) => [word, "count"] as const),
  ...split(AMOUNT).map((word) => [word, "amount"] as const),
  ...split(PERCENT).map((word) => [word, "percent"] as const),
]);

/** Longest first, so that 人次 is not read as 人. */
export const MEASURE_WORDS: readonly string[] = [...MEASURE_KINDS.keys()].sort((a, b) => b.length - a.length);

/**
 * Words that begin with a measure word and are no measure: behind a mask they say that the mask hides a name
 * (*支部, *项目, *人大). Key: measure word; value: what may not follow it, as alternatives of a regular expression.
 * 部 is far oftener a department than a count, so it may not stand at the end of a clause either.
 */
export const NOT_A_MEASURE_BEFORE: ReadonlyMap<string, string> = new Map([
  ["名", "单|称|优|为|义|誉|校|师|录|额"],
  ["人", "大|社|民|才|员|力|事|武|口|均|物|工|居|选|文|防|寿|保|行|流|机|格|身|生|心|数|间"],
  ["位", "于|置|次|列"],
  ["户", "籍|外|口|型|主"],
  ["家", "庭|属|园|长|具|乡|风|政|禽|畜|协"],
  ["对", "口|外|接|照|标|于|象|策|党|全|各|所"],
  ["次", "序|要|日|月|生|第"],
  ["场", "所|地|馆|景|面|站|镇|部|内|外"],
  ["期", "间|望|盼|货|末|刊|初|限|满|待"],
  ["轮", "岗|训|流|换|值|胎|船"],
  ["批", "准|复|示|评|发市场"],
  ["回", "头看|应|复|族|访|乡|归|收|顾|答|报"],
  ["节", "点|日|约|水|能|目|俭|前|后|假日"],
  ["堂", "口"],
  ["篇", "章"],
  ["份", "额|子"],
  ["条", "件|例|约|款|令|线"],
  ["项", "目(?!化)|目化"],
  ["部", "门|长|队|署|委|分|位|落|属|里|机关|办公|党|领导|组织|工作|及|、|，"],
  ["本", "市|县|区|省|乡|镇|村|级|地|次|年|着|身|部|质|单位|科|土|领|职|届|月|来|人|支部"],
  ["张", "家|贴|店|庄|力|湾|某"],
  ["版", "权|本|面|图|块"],
  ["个", "半|体|性|别|私|人(?:问题|信息|事项|先进|成长|利益|岗位|总结|自|所有|会员)"],
  ["处", "理|长|室|置|分|罚|级|于|境|方|在|所"],
  ["起", "到|来|步|草|点|义|源|始|床|着|止"],
  ["例", "会|如|行|外|子"],
  ["类", "型|似|别|比"],
  ["种", "植|类|子|养|粮|质|业|苗"],
  ["所", "有|在|属|谓|以|需|长|得|辖|作|处|提|反映"],
  ["座", "谈|位|右铭"],
  ["套", "路|餐|取|现"],
  ["台", "账|办|湾|商|长|风|词|企|胞"],
  ["间", "接|隔|歇|距"],
  ["支", "部|队|持|委|书|撑|出|付|援|行|柱|教|农|局|流|线"],
  ["面", "向|积|对|貌|临|上|试|谈|子"],
  ["门", "户|店|诊|口|槛|类|前"],
  ["组", "织|建|长|成|团|员|合|工"],
  ["队", "伍|长|员|部"],
  ["只", "有|要|能|是|争"],
  ["头", "部|雁|脑|条"],
  ["口", "岸|头|碑|径|粮|述|号|镇"],
  ["架", "构|设|子"],
  ["步", "伐|骤|行|入|调"],
  ["岁", "月|末"],
  ["元", "旦|素|宝|年|宵|月"],
  ["米", "业|粉|面|袋子"],
  ["克", "服|难|己|扣|拉"],
  ["成", "立|效|果|员|为|功|绩|就|长|都|熟|片|型|本|品|人|年|千|群|套|才|交"],
  ["分", "局|会|部|类|管|析|解|工|别|享|批|发|配|布|校|行|公司|级|歧|党|支|层|队|组|片|散|中心|包|步|开|赴|众|辖|子|厂|院|团|馆|站|营|期|明|清|为"],
  ["天", "然|气|津|下|水|河|台|山|空|地|府|池"],
  ["周", "边|转|年|期|密|围|全|口|末|岁|村|家|一|二|三|四|五|六|日|到|知|延"],
  ["度", "假|过|量|汛"],
  ["倍", "增|受|加|感"],
  ["小时", "候"],
  ["斤", "斤"],
  ["笔", "记|试|者|画|录|杆|译|名"],
  ["首", "次|先|都|要|席|届|个|批|长|府|创|家|位|问|善|季|发|期"],
  ["道", "路|德|理|口|教|县|歉|义|具|地|士|长|班|闸|观|场|岗"],
  ["款", "项|式|待"],
]);
