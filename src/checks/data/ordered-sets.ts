/** A set of terms that is always written in one order. */
export interface OrderedSet {
  readonly items: readonly string[];
}

/**
 * Sources: 党章 (2022 年修改) for the line of theories, 二十届中央纪委历次全会 for 不敢腐, documents since 2021 for the pledge;
 * 政治三力 and 四个意识 (2020 年中央政治局民主生活会；2016 年 1 月中央政治局会议), 四个自信, 新发展理念 (十八届五中全会).
 */
export const orderedSets: readonly OrderedSet[] = [
  { items: ["政治判断力", "政治领悟力", "政治执行力"] },
  { items: ["政治意识", "大局意识", "核心意识", "看齐意识"] },
  { items: ["道路自信", "理论自信", "制度自信", "文化自信"] },
  { items: ["政治纪律", "组织纪律", "廉洁纪律", "群众纪律", "工作纪律", "生活纪律"] },
  { items: ["学史明理", "学史增信", "学史崇德", "学史力行"] },
  { items: ["不敢腐", "不能腐", "不想腐"] },
  { items: ["增强“四个意识”", "坚定“四个自信”", "做到“两个维护”"] },
  { items: ["马克思列宁主义", "毛泽东思想", "邓小平理论", "“三个代表”重要思想", "科学发展观"] },
  { items: ["往深里走", "往心里走", "往实里走"] },
  { items: ["严以修身", "严以用权", "严以律己"] },
];
