/** A month, counted so that months can be compared: year times twelve plus month from 1. */
export type MonthCount = number;

export function monthCount(year: number, month: number): MonthCount {
  return year * 12 + month;
}

/** Party congresses by their ordinal, and their plenary sessions by number: the month of the first day. */
export interface Congress {
  readonly ordinal: string;
  readonly held: MonthCount;
  /** Sessions by their number as it is spoken: 一, 二, … */
  readonly plenums: Readonly<Record<string, MonthCount>>;
}

export const CONGRESSES: readonly Congress[] = [
  {
    ordinal: "十八",
    held: monthCount(2012, 11),
    plenums: { 一: monthCount(2012, 11), 二: monthCount(2013, 2), 三: monthCount(2013, 11), 四: monthCount(2014, 10), 五: monthCount(2015, 10), 六: monthCount(2016, 10), 七: monthCount(2017, 10) },
  },
  {
    ordinal: "十九",
    held: monthCount(2017, 10),
    plenums: { 一: monthCount(2017, 10), 二: monthCount(2018, 1), 三: monthCount(2018, 2), 四: monthCount(2019, 10), 五: monthCount(2020, 10), 六: monthCount(2021, 11), 七: monthCount(2022, 10) },
  },
  {
    ordinal: "二十",
    held: monthCount(2022, 10),
    plenums: { 一: monthCount(2022, 10), 二: monthCount(2023, 2), 三: monthCount(2024, 7), 四: monthCount(2025, 10) },
  },
];

/** A party-wide campaign of study, from its first to its last month. */
export interface Campaign {
  /** How texts name it; quotation marks are left out before comparing. */
  readonly name: RegExp;
  readonly title: string;
  /** When it was made known, where that was earlier than its first month: texts speak of it from then on. */
  readonly announced?: MonthCount;
  readonly from: MonthCount;
  readonly to: MonthCount;
}

export const CAMPAIGNS: readonly Campaign[] = [
  { name: /群众路线教育实践活动$/, title: "党的群众路线教育实践活动", announced: monthCount(2012, 11), from: monthCount(2013, 6), to: monthCount(2014, 10) },
  { name: /三严三实专题教育$/, title: "“三严三实”专题教育", from: monthCount(2015, 4), to: monthCount(2015, 12) },
  { name: /两学一做学习教育$/, title: "“两学一做”学习教育", from: monthCount(2016, 2), to: monthCount(2017, 12) },
  { name: /不忘初心、?牢记使命主题教育$/, title: "“不忘初心、牢记使命”主题教育", announced: monthCount(2017, 10), from: monthCount(2019, 5), to: monthCount(2020, 1) },
  { name: /党史学习教育$/, title: "党史学习教育", from: monthCount(2021, 2), to: monthCount(2021, 12) },
  { name: /习近平新时代中国特色社会主义思想主题教育$/, title: "学习贯彻习近平新时代中国特色社会主义思想主题教育", announced: monthCount(2022, 10), from: monthCount(2023, 4), to: monthCount(2024, 1) },
  { name: /党纪学习教育$/, title: "党纪学习教育", from: monthCount(2024, 4), to: monthCount(2024, 7) },
  { name: /中央八项规定精神学习教育$/, title: "深入贯彻中央八项规定精神学习教育", from: monthCount(2025, 3), to: monthCount(2025, 7) },
  { name: /正确政绩观学习教育$/, title: "树立和践行正确政绩观学习教育", from: monthCount(2026, 2), to: monthCount(2026, 7) },
];

/** Five-year plans by name: the first year; the last is four years later. */
export const FIVE_YEAR_PLANS: Readonly<Record<string, number>> = { 十二五: 2011, 十三五: 2016, 十四五: 2021, 十五五: 2026 };

/** What is celebrated by its anniversaries, with the year that they are counted from. */
export const ANNIVERSARIES: readonly (readonly [RegExp, number])[] = [
  [/(建党|中国共产党成立|党成立|党)$/, 1921],
  [/(建军|解放军建军)$/, 1927],
  [/长征胜利$/, 1936],
  [/抗(日)?战(争)?胜利$/, 1945],
  [/(新中国|中华人民共和国|共和国|建国)(成立)?$/, 1949],
  [/改革开放$/, 1978],
];
