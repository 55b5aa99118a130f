import type { HanSystem } from "./number-formats";
import { commonHan, hanBelowHundred, hanSystems, signs } from "./number-formats";

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"],
];
// Beyond this the letters of one label would fill a page.
const LETTERS_MOST = 780;
const ROMAN_MOST = 32_767;

const drawn = new Map<string, (value: number) => string>(Object.entries({
  none: () => "",
  bullet: () => "",
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value: number) => String(value).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (value: number) => `- ${value} -`,
  upperLetter: (value: number) => letters(value).toUpperCase(),
  lowerLetter: letters,
  upperRoman: (value: number) => roman(value).toUpperCase(),
  lowerRoman: roman,
  ordinal: (value: number) => `${value}${ordinalEnd(value)}`,
  ideographDigital: hanDigits,
  japaneseDigitalTenThousand: hanDigits,
  taiwaneseDigital: (value: number) => hanDigits(value).replaceAll("〇", "○"),
}));

/**
 * One number as Word draws it in a format of w:numFmt (ISO 29500-1, 17.18.59), where Word and the standard differ as Word.
 * @returns undefined for a format that is not known
 */
export function drawNumber(value: number, format: string): string | undefined {
  const draw = drawn.get(format);
  if (draw !== undefined) return draw(value);
  const system = hanSystems.get(format);
  if (system !== undefined) return byPlaces(value, system);
  const zero = hanBelowHundred.get(format);
  // From one hundred on Word goes digit by digit: 一○○.
  if (zero !== undefined) return value < 100 ? byPlaces(value, commonHan) : hanDigits(value).replaceAll("〇", zero);
  const ownSigns = signs.get(format);
  if (ownSigns !== undefined) return value > 0 ? (ownSigns[value - 1] ?? String(value)) : String(value);
  const custom = /^custom (0*[01])\b/.exec(format)?.[1];
  return custom === undefined ? undefined : String(value).padStart(custom.length, "0");
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Word repeats the letter: after z come aa, bb. */
function letters(value: number): string {
  if (value < 1 || value > LETTERS_MOST) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  if (value < 1 || value > ROMAN_MOST) return String(value);
  let rest = value;
  let text = "";
  for (const [size, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

function ordinalEnd(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}

function hanDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => commonHan.digits.charAt(Number(digit)));
}

/** 十一, 一百〇一, 一万〇二十. */
function byPlaces(value: number, system: HanSystem): string {
  const zero = system.digits.charAt(0);
  if (value <= 0) return value === 0 ? zero : String(value);
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const head = high === 0 ? "" : `${byPlaces(high, system)}${system.tenThousand}`;
  const gap = high > 0 && low > 0 && low < 1000 ? zero : "";
  const text = head + gap + belowTenThousand(low, system);
  return system.shortTen && value >= 10 && value < 20 ? text.slice(1) : text;
}

function belowTenThousand(value: number, { digits, units }: HanSystem): string {
  const figures = Array.from(String(value), Number);
  let text = "";
  let zeros = false;
  figures.forEach((figure, index) => {
    if (figure === 0) {
      zeros = text !== "";
      return;
    }
    text += `${zeros ? digits.charAt(0) : ""}${digits.charAt(figure)}${units[figures.length - 1 - index] ?? ""}`;
    zeros = false;
  });
  return text;
}
