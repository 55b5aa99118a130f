/** How a number is built from Chinese digits by places. */
export interface HanSystem {
  readonly digits: string;
  /** Signs for ten, hundred and thousand, from the right; the first is none. */
  readonly units: readonly string[];
  readonly tenThousand: string;
  /** 10 to 19 are written without the leading one: 十一. */
  readonly shortTen: boolean;
}

const common: HanSystem = { digits: "〇一二三四五六七八九", units: ["", "十", "百", "千"], tenThousand: "万", shortTen: true };
const legal: HanSystem = { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"], tenThousand: "万", shortTen: false };
const legalTraditional: HanSystem = { ...legal, digits: "零壹貳參肆伍陸柒捌玖", tenThousand: "萬" };

/** Formats of w:numFmt that count by places. */
export const hanSystems: ReadonlyMap<string, HanSystem> = new Map(Object.entries({
  chineseCountingThousand: common,
  japaneseCounting: common,
  taiwaneseCountingThousand: common,
  koreanCounting: common,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legalTraditional,
  japaneseLegal: legalTraditional,
}));

/** Formats that count by places below one hundred and digit by digit from there, with the zero that Word draws. */
export const hanBelowHundred: ReadonlyMap<string, string> = new Map([["chineseCounting", "○"], ["taiwaneseCounting", "○"]]);

export const commonHan = common;

/** Formats with a sign for each number from one; above the last sign Word draws 11, 12, 13. */
export const signs: ReadonlyMap<string, string> = new Map(Object.entries({
  decimalEnclosedCircle: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
  decimalEnclosedCircleChinese: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
  decimalEnclosedParen: "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
  decimalEnclosedFullstop: "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
  ideographEnclosedCircle: "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
  ideographTraditional: "甲乙丙丁戊己庚辛壬癸",
  ideographZodiac: "子丑寅卯辰巳午未申酉戌亥",
}));
