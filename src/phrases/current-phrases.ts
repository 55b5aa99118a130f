/** A month as it is written: 2025-10. Months compare as texts. */
export type Month = `${number}-${number}`;

/** What a set phrase is for: the guiding thought, the congress and its sessions, the pledge of loyalty, or a plain term. */
export type PhraseRole = "thought" | "spirit" | "pledge" | "term";

/** A set phrase or term of the party with the time in which it is the one to use. */
export interface CurrentPhrase {
  readonly role: PhraseRole;
  readonly text: string;
  /** The first month in which it was used. */
  readonly since: Month;
  /** The last month; absent: it is still used. */
  readonly until?: Month;
  /** Older forms that it took the place of, as they stand in texts. */
  readonly replaces?: readonly string[];
  /** Where an older form is in order all the same. */
  readonly unless?: OldFormStays;
  /** The words themselves were not used before `since`; a report about an earlier year cannot have them. */
  readonly coined?: true;
  readonly source: string;
}

/** Surroundings in which an older form is part of a name, or of another sentence. */
export interface OldFormStays {
  /** Directly behind one of these: 全面|从严治党. */
  readonly after?: readonly string[];
  /** Directly before one of these: 两新组织|工委. */
  readonly before?: readonly string[];
  /** Anywhere but at the end of a clause: 推进乡村振兴|补助资金. */
  readonly inside?: true;
  /** With this farther on in the sentence. */
  readonly with?: RegExp;
}

/**
 * Set phrases and terms with their dates, oldest first within a role. After a congress, a plenary session or a decision that
 * brings a new form: give the old entry its `until`, put the new one behind it. docs/set-phrases.md says how.
 */
export const currentPhrases: readonly CurrentPhrase[] = [
  {
    role: "thought",
    text: "习近平新时代中国特色社会主义思想",
    since: "2017-10",
    source: "党的十九大报告；《中国共产党章程》（2022 年修改）总纲",
  },

  { role: "spirit", text: "党的十九大精神", since: "2017-10", until: "2021-10", source: "党的十九大，2017 年 10 月" },
  {
    role: "spirit",
    text: "党的十九大和十九届历次全会精神",
    since: "2021-11",
    until: "2022-09",
    source: "十九届六中全会，2021 年 11 月",
  },
  {
    role: "spirit",
    text: "党的二十大精神",
    since: "2022-10",
    until: "2023-01",
    replaces: ["党的十八大精神", "党的十九大精神", "党的十九大和十九届历次全会精神"],
    source: "党的二十大，2022 年 10 月",
  },
  {
    role: "spirit",
    text: "党的二十大和二十届二中全会精神",
    since: "2023-02",
    until: "2024-06",
    source: "二十届二中全会，2023 年 2 月",
  },
  {
    role: "spirit",
    text: "党的二十大和二十届二中、三中全会精神",
    since: "2024-07",
    until: "2025-09",
    replaces: ["党的二十大和二十届二中全会精神"],
    source: "二十届三中全会，2024 年 7 月",
  },
  {
    role: "spirit",
    text: "党的二十大和二十届历次全会精神",
    since: "2025-10",
    replaces: ["党的二十大和二十届二中、三中全会精神", "党的二十大和二十届二中、三中、四中全会精神"],
    source: "二十届四中全会，2025 年 10 月；2026 年学习教育文件",
  },

  {
    role: "pledge",
    text: "增强“四个意识”、坚定“四个自信”、做到“两个维护”",
    since: "2018-10",
    until: "2021-10",
    source: "《中国共产党支部工作条例（试行）》，2018 年 10 月",
  },
  {
    role: "pledge",
    text: "深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”",
    since: "2021-11",
    source: "十九届六中全会决议，2021 年 11 月；党的二十大报告",
  },

  {
    role: "term",
    text: "全面从严治党",
    since: "2014-12",
    replaces: ["从严治党"],
    unless: { after: ["全面", "全面推进", "全面落实", "全面加强", "推进全面", "坚持全面"] },
    source: "2014 年 12 月提出；《中国共产党章程》（2022 年修改）总纲",
  },
  { role: "term", text: "新发展理念", since: "2015-10", replaces: ["五大发展理念"], source: "十八届五中全会；党的十九大报告" },
  {
    role: "term",
    text: "铸牢中华民族共同体意识",
    since: "2017-10",
    replaces: ["筑牢中华民族共同体意识"],
    unless: { before: ["的"], with: /^[^，。；]*(基础|根基|防线|堤坝|屏障)/ },
    source: "党的十九大报告；《中国共产党章程》（2022 年修改）总纲",
  },
  {
    role: "term",
    text: "全面建设社会主义现代化国家、全面深化改革、全面依法治国、全面从严治党",
    since: "2020-10",
    replaces: ["全面建成小康社会、全面深化改革、全面依法治国、全面从严治党"],
    source: "十九届五中全会，2020 年 10 月",
  },
  {
    role: "term",
    text: "巩固拓展脱贫攻坚成果",
    since: "2021-03",
    replaces: ["坚决打赢脱贫攻坚战", "打赢打好脱贫攻坚战", "决战决胜脱贫攻坚"],
    unless: { before: ["中", "以来"], with: /胜利|取得|伟大|历史|成就/ },
    source: "全国脱贫攻坚总结表彰大会，2021 年 2 月；同年起过渡期",
  },
  {
    role: "term",
    text: "常态化开展扫黑除恶斗争",
    since: "2021-03",
    replaces: ["深入开展扫黑除恶专项斗争", "开展扫黑除恶专项斗争", "推进扫黑除恶专项斗争"],
    unless: { before: ["以来", "期间", "中", "成果", "经验"] },
    source: "全国扫黑除恶专项斗争总结表彰大会，2021 年 3 月",
  },
  { role: "term", text: "“两个确立”", since: "2021-11", coined: true, source: "十九届六中全会决议，2021 年 11 月" },
  { role: "term", text: "新质生产力", since: "2023-09", coined: true, source: "2023 年 9 月提出；2024 年《政府工作报告》" },
  {
    role: "term",
    text: "统筹疫情防控和经济社会发展",
    since: "2020-02",
    until: "2023-01",
    source: "2023 年 1 月起新型冠状病毒感染“乙类乙管”",
  },
  {
    role: "term",
    text: "推进乡村全面振兴",
    since: "2023-12",
    replaces: ["全面推进乡村振兴", "助力乡村振兴", "服务乡村振兴", "推进乡村振兴", "推动乡村振兴"],
    unless: { inside: true },
    source: "中央农村工作会议，2023 年 12 月；2024 年中央一号文件",
  },
  {
    role: "term",
    text: "新经济组织、新社会组织、新就业群体",
    since: "2024-07",
    replaces: ["非公有制经济组织和社会组织", "非公有制企业和社会组织", "非公企业和社会组织", "“两新”组织", "两新组织"],
    unless: { before: ["工委", "工作委员会", "党工委", "党委", "综合党委", "行业党委", "综合党组织"] },
    source: "二十届三中全会《决定》，2024 年 7 月",
  },
];
