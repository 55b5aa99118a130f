/** Which brackets the words stand in; round brackets hold ordinary remarks as well and are read more strictly. */
export type PromptBracket = "round" | "square";

const LABEL_END = /(说明|要求|须知|指南|规范|样表|范例|示例|意见|材料|方法|法|题|制度|清单|协议|通知)$/;
const ORDER = /^(请|此处|在此|这里|这儿)/;
const ORDER_VERB = /(填|写|补|输入|插入|添加|加盖|列出|列明|说明|注明|选择|附上|粘贴|替换|盖章|略|省略)/;
const WAITING = /^待(补|填|定|核|完善|更新|确认|编号|明确|续|写)|(内容|数据|数字|名称|名单|情况|时间|材料)待(补|填|定|核|完善|更新|确认)/;
const WRITE = /^(填写|填入|填上|写明|写出|写清|写上|补写|补填|输入|插入|填|写)(?!作|法|实|真|照|在|报|表|补|空|意).+/;
/** Never the name of a kind of text, as 【填写说明】 and 【写作方法】 are. */
const WRITE_DOWN = /^(写明|写出|写清|补写|补填).+/;
const TELL = /^(简述|概述|列出|列举|列明|说明|补充|选择|注明)(具体|相关|有关|本|该|主要|各|一|二|两|三|此|做法|内容|数据|数字|名称|时间|情况).+/;
const SLOT_NOUN =
  /^(本|某|具体|所在|上级|主管|各级)*(单位|部门|支部|党组织|党支部|机关|公司|企业|学校|活动|会议|文件|项目|地方|地区|领导|书记|负责人|联系人|人员|作者|主题|课题|街道|社区|村|品牌|案例)(名称|姓名|全称|名)$/;
const SLOT_FIGURE = /^具体(数字|数量|数据|金额|时间|日期|地点|年份|比例|人数|次数|名称|内容|情况|做法|事例)$/;
const BARE_SLOT = /^(姓名|名称|日期|时间|地点|年份|数字|数据|数量|金额|单位|部门|年月日|年|月|日|内容|标题|人数|次数)$/;

// Each pattern below asks for one of these; most brackets hold none of them.
const TELLING = /[待请此这填写输插补称姓名简概列说选注具某]/;

function mayBePrompt(words: string, bracket: PromptBracket): boolean {
  return bracket === "square" ? words !== "" : words.length > 1 && TELLING.test(words);
}

/**
 * True when the words inside a pair of brackets tell the writer to put something there.
 * @param words what stands between the brackets
 */
export function isPrompt(words: string, bracket: PromptBracket): boolean {
  const plain = words.trim();
  if (!mayBePrompt(plain, bracket)) return false;
  if (WAITING.test(plain)) return !(bracket === "round" && plain === "待定");
  if (ORDER.test(plain) && ORDER_VERB.test(plain)) return true;
  if (SLOT_NOUN.test(plain) || SLOT_FIGURE.test(plain)) return true;
  if (bracket === "square" && WRITE_DOWN.test(plain)) return true;
  if (LABEL_END.test(plain)) return false;
  if (WRITE.test(plain)) return bracket === "square" || /^(填写|填入|输入|插入|写明|补写|补填)/.test(plain);
  if (bracket === "round") return false;
  return TELL.test(plain) || BARE_SLOT.test(plain);
}

/** True for a plain noun, 单位 or 姓名, which is a prompt by its brackets alone. */
export function isBareSlot(words: string): boolean {
  return BARE_SLOT.test(words.trim());
}
