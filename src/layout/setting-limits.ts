/** What a setting may be, both ends included. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  readonly unit: { readonly zh: string; readonly en: string };
}

const millimetres = { zh: "毫米", en: "mm" };

/**
 * Limits of the settings that are numbers. Offices use 28 to 30 points between lines (惯例); margins leave room for text and
 * page number on A4 paper.
 */
export const settingLimits = {
  lineSpacing: { least: 28, most: 30, unit: { zh: "磅", en: "pt" } },
  top: { least: 20, most: 50, unit: millimetres },
  bottom: { least: 20, most: 50, unit: millimetres },
  left: { least: 15, most: 45, unit: millimetres },
  right: { least: 15, most: 45, unit: millimetres },
} as const satisfies Readonly<Record<string, Limits>>;

export type LimitedSetting = keyof typeof settingLimits;

/** Whether a number is one that the setting may have. */
export function isWithinLimits(setting: LimitedSetting, value: number): boolean {
  const { least, most } = settingLimits[setting];
  return Number.isFinite(value) && value >= least && value <= most;
}

/** Word takes names of at most this many characters. */
export const longestFontName = 31;

/** Whether a text can be the name of a font: one line, no marks that markup or lists of fonts need. */
export function isFontName(name: string): boolean {
  return name.trim() === name && name !== "" && name.length <= longestFontName && !/[\p{Cc}<>&"';,]/u.test(name);
}
