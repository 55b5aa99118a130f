/** Words that are said twice on purpose (《现代汉语八百词》, everyday office use). */
export const reduplications: ReadonlySet<string> = new Set([
  "商量", "考虑", "休息", "锻炼", "收拾", "打听", "琢磨", "照顾", "表扬", "打扫", "讲究", "非常", "特别", "永远", "很多", "许多", "多少", "什么", "谢谢",
  "加油", "恭喜", "努力", "轰隆", "哗啦", "年复", "日复", "一个", "一步", "一年", "一点",
]);

/** Verbs of office reports that speech alone doubles, and there at the end of a clause: 要研究研究， 互相学习学习。 */
export const spokenReduplications: ReadonlySet<string> = new Set([
  "研究", "讨论", "了解", "交流", "介绍", "学习", "总结", "体会", "比较", "观察", "检查", "活动", "调查", "认识", "熟悉", "参观", "教育", "宣传", "帮助",
  "关心", "整理", "清理", "改善", "合计",
]);

/** The last characters of what stands before a verb that speech doubles. */
export const beforeSpoken = "要来去先再多互相应该可以能想、，";

/** Words that end one name and begin the next: 党支部支部书记, 领导小组小组长, 有限公司公司章程. */
export const nameJoints: readonly (readonly [word: string, next: readonly string[]])[] = [
  ["支部", ["书记", "委员", "党员", "大会", "活动", "主题"]],
  ["小组", ["长", "组长", "成员", "会议"]],
  ["中心", ["组", "校", "城区", "工作", "主任"]],
  ["公司", ["章程", "党委", "总经理", "董事"]],
  ["社区", ["党委", "书记", "党支部", "居委", "工作"]],
  ["学院", ["党委", "院长", "党总支"]],
  ["学校", ["党委", "校长", "党支部"]],
  ["医院", ["党委", "院长"]],
  ["集团", ["公司", "党委"]],
  ["委员", ["会"]],
  ["代表", ["团", "大会"]],
  ["主任", ["会议", "委员"]],
  ["委员会", ["议"]],
  ["工作", ["组", "队", "站", "室", "者", "部", "专班"]],
];

/** Adverbs that stand before the same verb when a phrase was changed and the old one left: 认真学习深入学习. */
export const manners: ReadonlySet<string> = new Set([
  "认真", "深入", "全面", "系统", "扎实", "及时", "积极", "切实", "严格", "坚决", "持续", "不断", "大力", "有效", "全力", "稳步", "有序", "主动", "加强", "着力",
]);

/** The verbs that go with them. */
export const officeVerbs: ReadonlySet<string> = new Set([
  "学习", "贯彻", "落实", "推进", "开展", "推动", "组织", "完善", "执行", "履行", "做好", "抓好", "提升", "提高", "宣传", "研究", "部署", "整改", "排查", "推广",
]);
