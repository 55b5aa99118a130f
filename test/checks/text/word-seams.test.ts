import { runChecks } from "../../../src/checks/run-checks";
import { wordConfused } from "../../../src/checks/rules/word-confused";
import { wordDoubtful } from "../../../src/checks/rules/word-doubtful";
import { residueFilter } from "../../../src/checks/rules/residue-filter";
import { phraseWrong } from "../../../src/checks/rules/phrase-wrong";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

/** Words of office reports, written down by their meeting characters with the wrong words of the lists. */
const WORDS = (
  "工作 学习 落实 推进 开展 加强 提高 完善 建立 健全 组织 领导 干部 党员 群众 支部 委员会 会议 活动 制度 机制 责任 任务 目标 问题 整改 检查 监督 考核 评价 " +
  "自身 本身 全身 终身 分管 分工 分析 分散 分配 分类 分别 分红 分歧 全部 部分 份额 部长 部门 股份 月份 年份 身份 内容 内部 内外 报道 上报 漏报 填报 申报 " +
  "导致 导入 导出 导师 导航 引导 预防 国防 消防 犯罪 犯错误 犯法 必须 必要 品行 品德 品质 品格 产品 商品 交通 沟通 普通 流通 迅速 迅猛 通讯 通报 天然气 气候 气象 " +
  "调整 强调 调查 调动 冶金 冶炼 治理 政治 法治 湿法 依法 方法 选拔 遴选 挑选 选择 拨付 拨款 款项 提拔 拔尖 拔高 答辩 认真 认为 辩论 成就 就业 序时 序号 有序 秩序 " +
  "安排 排名 排序 排放 排查 按照 按期 排头兵 如按 截止 日期 时间 目的 的确 目标 标的 为了 了解 结束 毕竟 究竟 争取 竞争 严峻 竣工 严格 从严 高峻 工程 即使 既然 自然 " +
  "要点 要求 纪要 其他 其中 它们 过渡 假期 假如 良好 象征 好转 现象 形象 喜欢 渡口 经过 经济 经营 经典 经常 经费 自己 悦己 利己 律己 已经 来自 已建成 具备 完备 健全 " +
  "周末 周边 未来 端正 末端 从未 登录 陆续 抓紧 做好 得到 不够 实施 落实 旋转 措施 施工 一贯 撤销 撤换 贯彻 勇气 慨叹 人脉 博弈 博物馆 务必 竟然 观众 公众 " +
  "行政 正当 正面 从政 大幅 射击 一部 一步 推进 购进 引进 部署 布置 公布 署名 部分 干部 精简 精密 减少 减轻 材料 会议 辐射 幅度 意识 形态 主义 形式 官僚 " +
  "人民 责任人 名单 名称 党风 廉政 廉洁 正确 建设 建成 系统 平台 台账 账户 帐篷 蚊帐 子女 幕布 记住 对照 对方 报告 报送 转发 挂牌 结合 进步 欠缺 坏处 总结 明细 " +
  "移交 提交 待办 待审 交代 紧急 应急 急需 待命 既要 使用 使命 水平 水利 量化 一份 两份 文化 文艺 深化 以及 等级 等保 等次 防范 规范 范围 安装 装机 装备 装修 按时 " +
  "追求 朔风 妥善 贴近 因地制宜 事必躬亲 座谈 松紧 驰援 辅助 员工 克服 满意 圆满 兵团 三会一课 两学一做 攻坚 克难 保障 堡垒 聚精会神 综合 综治 里程 数据 根据 依据 据说"
).split(" ");

const words = [...new Set(WORDS)];
const rules = [wordConfused, wordDoubtful, residueFilter, phraseWrong];

/** What the word lists find where two words stand side by side, for every second word. */
function foundAtSeams(word: string): readonly string[] {
  const pairs = words.flatMap((other) => [word + other, other + word]);
  const text = pairs.map((pair) => `${pair}。`).join("\n");
  return runChecks(snapshotOfText(text), {}, rules).map(({ excerpt, range }) => `${pairs[range.paragraph] ?? ""}: ${excerpt}`);
}

describe("two right words side by side", () => {
  it.each(words)("%s before and behind every other word makes no wrong one", (word) => {
    expect(foundAtSeams(word)).toEqual([]);
  });
});
