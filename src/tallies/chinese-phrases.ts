/** Where Chinese numerals before a measure word count nothing. Data only; chinese-figure.ts says how it is used. Source: 惯例. */

/** Units that a Chinese numeral measures but does not count: 十分, 三天, 八成. */
export const NO_CHINESE_COUNT: ReadonlySet<string> = new Set(["分", "成", "天", "周", "度", "个月", "小时", "元", "口", "头", "步", "门", "面", "块"]);

/** Words before a numeral that make it an ordinal, a distribution, an approximation or part of a name. */
export const FIXED_BEFORE = /(?:[第届初几数同再又这那某任唯首头另前后逐星周近过以者其之]|每)$/u;

/** Measure word and what follows it in set phrases: 四个意识, 三张清单, 五篇大文章. */
export const FIXED_BEHIND =
  /^(?:个(?:[“"一二两三四五六七八九十不更必半敢没]|意识|自信|维护|确立|务必|坚持|统一|全面|方面|层面|维度|环节|阶段|层次|角度|步骤|关键|转变|带头|表率|结合|突破|聚焦|落实|到位|抓手|体系|梯队|年龄|领域|百年|大局|责任主体|如何|提升|健全|善于|确保|优先|革命|建设|安全|先锋|责任制|基本|毫不动摇|坚定|一律|转型|中心|支点|平台|文明|清单|重大|支部|党支部|字)|张(?:清单|网|牌|表|图|皮|纸)|条(?:主线|战线|腿|底线|红线|生命线)|篇(?:大)?文章|件(?:大事|事|要事|实事[”"])|道(?:防线|关口)|本账|位(?:一体|数)|部曲|支(?:队伍|箭)|期(?:工程|项目|建设)|类(?:会议|工资)|项(?:机制|制度体系|监督|行动|工程|规定|原则|纪律|要求|法规|基本)|次(?:性|元|分配|创业|函数|方)|台(?:戏|账)|座大山|对(?:一|照)|场硬仗|轮驱动|种(?:形态|能力|作风|精神|类型)|大(?:支柱|行动))/u;
