/** Characters of set phrases and names with others of the same sound or look: what an input method offers. */
const GROUPS: readonly string[] = [
  "习席袭刁夕", "近进今金尽仅紧锦津晋劲", "平苹萍评坪屏凭瓶", "总宗综纵", "书输舒", "记纪计际济继技", "核合河和", "心新欣辛芯信", "思司私", "想响像象向香相乡项",
  "时实事是市石使始式世试识", "代带待戴", "中种重忠终众", "国过果", "特持", "色社设摄涉", "会汇惠", "主住注著助组祖", "义意议益易艺", "同统通", "志制治致至质直职执织只知值",
  "为维位未味伟", "党档挡当", "央样", "法发", "文闻纹", "化华划画话", "明名鸣命民", "态太泰", "生声升", "经精径", "教交", "军均", "马码", "列烈", "宁凝",
  "理里力立利历", "论伦", "科课颗克", "学雪", "展占", "观关官", "建健件间坚", "求球", "价加家", "类累", "运云韵", "共工公功", "体提题", "全权泉", "面免勉",
  "从丛", "严言岩研", "稳温", "基积机级极集", "调掉", "绿律", "水睡", "青清轻情", "山三", "就究", "银印引", "表标", "大打达", "场厂常", "活火", "形型行刑",
  "作做", "风封丰", "廉连联", "政正证振争", "镇振", "兴星", "项向", "规归", "定订", "神深", "腐付府复富负服福", "败拜", "子自", "革格", "群裙", "路录",
  "线现", "育预", "层曾", "忘望", "初除", "牢劳", "揽览", "局居", "协胁", "各个", "的地得", "程成", "四是", "两良", "护户互", "判盼", "断段", "领令",
  "悟误务", "术数", "第弟", "年念", "奋份", "目木", "村存", "八吧",
];

const alikes = new Map<string, string>();
for (const group of GROUPS) for (const char of group) alikes.set(char, (alikes.get(char) ?? "") + group);

/** True when a character is easily written for another one: it sounds or looks the same. */
export function isWrittenFor(wrong: string, right: string): boolean {
  return wrong !== "" && wrong !== right && (alikes.get(right)?.includes(wrong) ?? false);
}
