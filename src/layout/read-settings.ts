import { defaultLayout } from "./default-settings";
import { isFontName, isWithinLimits, type LimitedSetting } from "./setting-limits";
import type { LayoutFonts, LayoutSettings, PageNumberForm } from "./types";

/** A setting that was not taken, by its path: "margins.left". */
export interface SettingFault {
  readonly setting: string;
  readonly reason: "not-a-number" | "out-of-range" | "not-a-font" | "unknown-choice" | "not-yes-or-no" | "not-an-object";
}

export const pageNumberForms: readonly PageNumberForm[] = ["outside", "centre", "none"];

/**
 * Settings from outside: local storage, or the key `layout` of an office's profile. What is missing has its default; what is
 * wrong has its default too and is named.
 * @param stored anything
 */
export function readSettings(stored: unknown): { readonly settings: LayoutSettings; readonly faults: readonly SettingFault[] } {
  const faults: SettingFault[] = [];
  const root = fieldsOf(stored, "layout", faults);
  const margins = fieldsOf(root.get("margins"), "margins", faults);
  const fonts = fieldsOf(root.get("fonts"), "fonts", faults);
  const bold = fieldsOf(root.get("bold"), "bold", faults);

  const number = (from: Fields, setting: LimitedSetting, path: string, standard: number): number => {
    const value = from.get(setting);
    if (value === undefined) return standard;
    if (typeof value === "number" && isWithinLimits(setting, value)) return value;
    faults.push({ setting: path, reason: typeof value === "number" ? "out-of-range" : "not-a-number" });
    return standard;
  };
  const font = (from: Fields, key: string, path: string, standard: string): string => {
    const value = from.get(key);
    if (value === undefined) return standard;
    if (typeof value === "string" && isFontName(value)) return value;
    faults.push({ setting: path, reason: "not-a-font" });
    return standard;
  };
  const yes = (from: Fields, key: string, path: string, standard: boolean): boolean => {
    const value = from.get(key);
    if (typeof value === "boolean" || value === undefined) return value ?? standard;
    faults.push({ setting: path, reason: "not-yes-or-no" });
    return standard;
  };
  const form = (): PageNumberForm => {
    const value = root.get("pageNumbers");
    const known = pageNumberForms.find((one) => one === value);
    if (known === undefined && value !== undefined) faults.push({ setting: "pageNumbers", reason: "unknown-choice" });
    return known ?? defaultLayout.pageNumbers;
  };
  const margin = (side: keyof LayoutSettings["margins"]): number => number(margins, side, `margins.${side}`, defaultLayout.margins[side]);
  const fontOf = (role: keyof LayoutFonts): string => font(fonts, role, `fonts.${role}`, defaultLayout.fonts[role]);

  const settings: LayoutSettings = {
    lineSpacing: number(root, "lineSpacing", "lineSpacing", defaultLayout.lineSpacing),
    margins: { top: margin("top"), bottom: margin("bottom"), left: margin("left"), right: margin("right") },
    fonts: {
      title: fontOf("title"),
      subtitle: fontOf("subtitle"),
      heading1: fontOf("heading1"),
      heading2: fontOf("heading2"),
      heading3: fontOf("heading3"),
      heading4: fontOf("heading4"),
      body: fontOf("body"),
    },
    latinFont: font(root, "latinFont", "latinFont", defaultLayout.latinFont),
    bold: {
      heading2: yes(bold, "heading2", "bold.heading2", defaultLayout.bold.heading2),
      heading3: yes(bold, "heading3", "bold.heading3", defaultLayout.bold.heading3),
    },
    pageNumbers: form(),
    fitLine: yes(root, "fitLine", "fitLine", defaultLayout.fitLine),
    shapeTitle: yes(root, "shapeTitle", "shapeTitle", defaultLayout.shapeTitle),
  };
  return { settings, faults };
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown, setting: string, faults: SettingFault[]): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
  if (value !== undefined && value !== null) faults.push({ setting, reason: "not-an-object" });
  return new Map();
}
