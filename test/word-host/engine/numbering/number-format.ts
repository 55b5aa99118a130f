const DIGITS = "〇一二三四五六七八九";
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
];
const LEGAL = { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"], tenThousand: "万" };
const COMMON = { digits: DIGITS, units: ["", "十", "百", "千"], tenThousand: "万" };
const TRADITION = "甲乙丙丁戊己庚辛壬癸";
const ZODIAC = "子丑寅卯辰巳午未申酉戌亥";

/** One number as Word draws it in a format of w:numFmt (ST_NumberFormat). A format that is not known is drawn as decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return value < 10 ? `0${value}` : String(value);
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "ordinal":
      return `${value}${ordinalEnd(value)}`;
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return circled(value);
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
      return digits(value);
    // chineseCounting counts by places to 99, then digit by digit with ○ (seen in Word's cached tables of contents).
    case "chineseCounting":
    case "taiwaneseCounting":
      return value < 100 ? places(value, COMMON) : digits(value).replace(/〇/g, "○");
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCountingThousand":
    case "koreanCounting":
      return places(value, COMMON);
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
    case "japaneseLegal":
      return places(value, LEGAL);
    case "ideographTraditional":
      return value >= 1 && value <= 10 ? TRADITION.charAt(value - 1) : String(value);
    case "ideographZodiac":
      return value >= 1 && value <= 12 ? ZODIAC.charAt(value - 1) : String(value);
    default:
      return String(value);
  }
}

function letters(value: number): string {
  if (value < 1) return String(value);
  // Word repeats the letter: after Z come AA, BB.
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

function ordinalEnd(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}

function circled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCharCode(0x2460 + value - 1);
  return String(value);
}

function digits(value: number): string {
  return String(value).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}

type Places = { readonly digits: string; readonly units: readonly string[]; readonly tenThousand: string };

/** 一百〇一, 十一, 二十: by places; 10 to 19 without the leading 一. */
function places(value: number, system: Places): string {
  if (value === 0) return system.digits.charAt(0);
  const high = Math.floor(value / 10000);
  const low = value % 10000;
  const head = high === 0 ? "" : `${places(high, system)}${system.tenThousand}`;
  const gap = high > 0 && low > 0 && low < 1000 ? system.digits.charAt(0) : "";
  const text = `${head}${gap}${fourDigits(low, system)}`;
  return system === COMMON && value >= 10 && value < 20 ? text.slice(1) : text;
}

function fourDigits(value: number, system: Places): string {
  const figures = Array.from(String(value), Number);
  let text = "";
  let zero = false;
  figures.forEach((figure, index) => {
    if (figure === 0) {
      zero = text !== "";
      return;
    }
    text += `${zero ? system.digits.charAt(0) : ""}${system.digits.charAt(figure)}${system.units[figures.length - 1 - index] ?? ""}`;
    zero = false;
  });
  return text;
}
