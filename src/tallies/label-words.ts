/** Word lists by which a label is cut out of the words around a number. Data only; label-of.ts says how they are used. */

const words = (list: string): readonly string[] => list.split(" ").sort((a, b) => b.length - a.length);

/** Stand between the name and the number and belong to neither. */
export const CONNECTIVES = words(
  "由年初的 由年初 从年初的 由上年的 由去年的 由原来的 从原来的 由原先的 突破 分为 共分为 划分为 不超过 约 大约 约有 近 将近 接近 超 超过 逾 已逾 达 达到 共达 高达 约达 已达 共 共有 共计 总共 累计 累计达 合计 总计 计 各 各有 有 现有 已有 为 " +
    "在 是 由 从 了 过 分别 分别为 分别达 至 增至 增加到 提高到 提升到 下降到 降至 压缩到 压缩至 缩短到 缩短至 压减到 压减至 减少到 减少至 增长到 增长至 增加至 提高至 提升至 上升到 上升至 扩大到 扩大至 下降至 降低到 降低至 降到 仅 只有 不少于 不低于 至少 最多 平均 又 也",
);

/** Connectives and words behind the unit that make the number approximate; kept as they are. */
export const APPROX_BEFORE = words("约 大约 近 将近 接近 超 超过 逾 已逾 不少于 不低于 不超过 至少");
export const APPROX_INSIDE = words("余 多 来");
export const APPROX_AFTER = words("以上 左右 以内 以下 上下");

/** Open a clause without naming anything. A trailing (?!…) keeps words that only begin alike. */
export const OPENERS =
  "一是|二是|三是|四是|五是|六是|七是|八是|九是|十是|首先|其次|再次|最后|第[一二三四五六七八九十](?=、|$)" +
  "|（[一二三四五六七八九十]+）|\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+、|\\d{1,2}[.．、]|（\\d{1,2}）|[①-⑳]" +
  "|\\d{2,4}年(?:度|以来|来|上半年|下半年|初|底)?|[*＊×xX_]+年(?:度|以来)?|\\d{1,2}月(?:份|以来)?|[*＊×xX_]+月(?:份|以来)?" +
  "|(?:今年|去年|本年|上年)(?:末|底|初|同期)" +
  "|截至目前|截至今年|截至\\d+月底?|截至|截止|到目前为止|迄今为止|今年以来|今年来|一年来|近年来|年以来|今年|去年|本年度|本年|年度内|年内|全年|上半年|下半年|年初|年底|年末" +
  "|目前|当前|现|期间|其间|同时|此外|另外|其中|另|针对|力争|仅仅|仅|只有|总共|共计|累计|合计|总计|先后|陆续|相继|已经|已(?!办$|婚)|均|分别|并(?!购|轨)|还(?!款|贷|建)|也|又|再|继续|积极(?!分子|因素|心理)|认真|深入|扎实" +
  "|共(?!产|青|同|享|建|商|筹|治|富|识|性|和)|各类|各项|各种|各式|一系列|多种形式的?|形式多样的?|不同形式的?|定期|及时|集中(?=开展|组织|召开|举办)|多次|全面(?=开展|组织|召开|梳理|排查)" +
  "|成功(?=举办|召开|开展)|我(?:支部|单位|局|县|市|区|镇|乡|村|党支部|党委|校|院|们)|本(?:支部|单位|局|县|市|区|镇|乡|村|党支部|党委|校|院)|了(?!结|解)|过|有(?!效|序|力|关|机|偿|色|害|奖|需|毒|限|轨|线|声|意|望|识|志|功)";

/** Say only that something took place; what follows them is the name. */
export const LIGHT_VERBS =
  "(?:组织|集中|广泛|持续|深入|先后|累计)?(?:开展|召开|举办|举行)(?!情况)|(?<!党|党的)组织(?!生活|处理|调整|措施|收入|纪律|观念|部|关系|委员|建设|力|机构|者|部门|员)|实现|进行|(?<!叫)做(?![到好强大优实])";

/** Begin the predicate that is the fact itself: 发展党员, 走访困难户. Not stripped; a subject before them may be. */
export const VERBS = words(
  "新开工 更新 明确 认领 立项 选送 铺设 改建 扩建 参加 参与 观看 走访 带动 招聘 解决 收集 协调 下沉 发展 配备 打造 受理 办理 发放 覆盖 帮助 撰写 报送 上报 制定 修订 完善 梳理 排查 查摆 整改 化解 处置 " +
    "调解 转正 培养 签约 引进 新建 建成 创建 提交 征集 结对 募集 捐赠 发布 刊发 编发 推送 投入 拨付 争取 邀请 储备 谋划 形成 成立 录用 选调 提拔 慰问 " +
    "接待 查处 立案 转化 建立 健全 出台 完成 新增 选派 选树 评选 表彰 推荐 吸纳 接收 查找 开通 采纳 发现 研究 审议 印发 印制 张贴 悬挂 播放 讲授 缴纳 收缴 补缴 落实 " +
    "宣讲 服务 发动 动员 安排 收到 提出 答复 回复 受益 惠及 涉及 组建 举报 摸排 处理",
);

/** Begin a predicate behind a noun: the noun ends before them. */
export const PREDICATES = words(
  "正在 明显 用上 运行 联合 连成 逐一 主要 尚未 未 明确 参加 参与 积极 进行 全部 均 已 完成 走访 推动 开展 带动 主动 带头 通过 得到 获得 获评 被 将 按期 按时 顺利 及时 有效 受到 分别 先后 深入 到 在 下沉到 " +
    "奔赴 投身 投入 实行 实施 落实 覆盖 惠及 达到 提供 确保 作为 担任 成为 负责 用于 全面 落地 签约 开工 竣工 投产 脱产 为 向 对 与 由 以 从 逐 解决 收集 " +
    "接受 组成 联系 结对 包联 帮扶 服务 予以 给予 增加 增至 增长 提高 提升 上升 升至 扩大 下降 降至 减少 压缩到 压缩至 缩短到 缩短至 压减到 压减至 降到 降低",
);

/** Names that say nothing without what they belong to: 总投资, 参加. The subject of the fact before is put in front. */
export const ATTRIBUTES = words(
  "总投资 计划总投资 计划投资 完成投资 投资 投资额 总投资额 资金 总额 金额 占比 占 比例 完成率 办结率 满意率 整改率 参加 参与 参加人员 参与人员 参训 培训 受训 受教育 覆盖 受益 惠及 " +
    "参会 参学 服务 服务群众 参加党员 参与党员 覆盖党员 人均 面积 建筑面积 占地面积 总面积 总长 总长度 里程 同比增长 增长 同比下降 下降 同比 增幅 提高 提升 完成 出席率 到会率 合格率 男 女 男性 女性",
);

/** Attributes by their form: 同比提高, 占年度计划. */
export const ATTRIBUTE_FORMS = /^(?:(?:同比|环比|较上年|比上年|较去年|比去年)(?:提高|提升|增长|增加|上升|下降|降低|减少)|占.+|.{2}率|(?:低于|高于|优于).+|完成(?:年度|全年|年初|目标)+(?:计划|任务|目标)?.*)$/u;

/** Attributes of change and of share: they belong to the very fact before, not to its subject. */
export const CHANGE_FORMS = /^(?:(?:同比|环比|较上年|比上年|较去年|比去年)?(?:提高|提升|增长|增加|上升|下降|降低|减少|增幅|降幅)|同比|环比|占.*|为(?:年初|年度|调整)?(?:预算|计划|目标)数?)$/u;

/** A rank alone (省级): the thing of the fact before is put behind it. */
export const RANK_FORMS = /^(?:国家|中央|部|省部|省|市|地市|州|盟|县|区|校|院|乡|镇|乡镇)级(?:以上)?$/u;

/** Counted things that end before 的: 6个村的茶园. */
export const PLACE_NOUNS = /^[^的、，]{0,3}(?:村|镇|乡|区|县|市|企业|单位|部门|学校|家庭|户|党员|群众|干部|民警|职工|教师|学生|水库|桥|站)$/u;

/** Predicates that need 资金 when nothing but money follows: 投入*万元. */
export const MONEY_VERBS = /^(?:累计|共)?(?:投入|拨付|争取|筹集|筹措|募集|补助|捐赠)$/u;

/** 共, 累计 inside a name, before its verb; 共有, 现有 before what there is. */
export const INNER_ADVERBS = /(?<=.{2})(?:(?:共有|现有)(?!产权)(?=.{2})|(?:累计|共计|总共|一共|共)(?=发生|召开|开展|讲授|转正|组织|举办|完成|收到|受理|排查|查处|接待|发放|征集|新增|培训|签订|建成|培育|投入|帮助|解决))/gu;

/** Verbs whose object stands only in the fact before: 成功化解. That object is put behind them. */
export const OBJECTLESS =
  "(?:当月|当场|当年|基本|成功|妥善|有效|及时|按期|已|协调|完成|推动|立行立改|全部|现场|按期|实际)*(?:化解|解决|整改|整改完成|整改到位|处置|办结|办理|调解|回复|答复|采纳|受理|销号|查处|发放|录用|建成|开工|竣工|投产|签约|落地|转化|" +
  "推广|否决|通过|废止|修改|修订|清理|取消|刊发|收到|完成|改造提升|结题|办复|立案|结案|收集|开展|召开|举办|组织)(?:了)?";

/** Too general to name a list alone: the last of the list stays in front (主题党日等活动). */
export const GENERAL_NOUNS = words("活动 工作 会议 问题 情况 事项 内容 方面 任务 材料 文件 制度");

/** Too general to stand alone: what is done with them is put in front (自查情形). */
export const BARE_NOUNS = words("方面 情形 问题 事项 环节 领域 类型 任务 内容 指标 项目 活动 工作 会议");
