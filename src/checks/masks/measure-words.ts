/** Words that count or measure, longest first under each first character (standards: everyday office use, 惯例). */
const WORDS: readonly string[] = [
  "人次", "户次", "家次", "场次", "批次", "项次", "件次", "车次", "期次", "个百分点", "百分点", "个月", "小时", "课时", "学时", "分钟",
  "平方公里", "平方米", "立方米", "公里", "千米", "公顷", "公斤", "千克", "千瓦", "兆瓦", "万千瓦", "千瓦时", "亿元", "万元", "千元", "百元", "余万元", "余亿元",
  "名", "人", "位", "户", "家", "对", "次", "场", "期", "届", "轮", "批", "回", "节", "堂", "篇", "份", "件", "条", "项", "部", "本",
  "册", "张", "版", "则", "幅", "封", "个", "处", "起", "宗", "例", "类", "种", "所", "座", "套", "台", "辆", "间", "支", "面", "块",
  "元", "亿", "万", "千", "百", "吨", "米", "亩", "倍", "成", "分", "天", "日", "周", "月", "年", "岁", "%", "％", "‰", "余", "多", "号",
  "艘", "架", "棵", "株", "头", "只", "颗", "盏", "把", "根", "片", "杯", "袋", "箱", "瓶", "尊", "桩", "笔", "道", "门", "句", "步", "级", "大类", "大项",
];

/** Words that begin like a measure word and are none: 人民, 项目, 本局. */
const NOT_MEASURES: readonly string[] = [
  "人民", "人大", "人社", "人才", "人事", "人员", "项目", "本来", "本局", "本级", "本地", "本部", "家园", "家庭", "家乡", "场镇", "场所", "部门", "部队",
  "部长", "台账", "条例", "支部", "支队", "支行", "处长", "处级", "处置", "所有", "所属", "所长", "面积", "分局", "分行", "分公司", "成立", "成果", "成效",
  "日报", "周边", "周刊", "月刊", "年度报告", "节水", "节能", "大道", "道路", "道德", "级别", "只有", "多次", "多种", "多个", "起来", "对口", "对接",
  "头条", "头雁", "把握", "把关", "号召", "万达", "百货", "门户", "千方百计", "则是", "位于", "位列", "件件",
];

const MEASURES_BY_FIRST = byFirstCharacter([...WORDS].sort((left, right) => right.length - left.length));
const OTHERS_BY_FIRST = byFirstCharacter(NOT_MEASURES);

function byFirstCharacter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(word.charAt(0), [...(groups.get(word.charAt(0)) ?? []), word]);
  return groups;
}

/**
 * The measure word that stands at an offset.
 * @returns "" when none does
 */
export function measureWordAt(text: string, at: number): string {
  const first = text.charAt(at);
  if (OTHERS_BY_FIRST.get(first)?.some((word) => text.startsWith(word, at))) return "";
  return MEASURES_BY_FIRST.get(first)?.find((word) => text.startsWith(word, at)) ?? "";
}
