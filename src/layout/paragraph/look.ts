import { size } from "../../ooxml/page";
import type { Measures } from "../measures";
import type { HeadingLevel, LayoutRole, LayoutSettings } from "../types";

/** How characters are set. */
export interface Look {
  /** Font of Chinese characters. */
  readonly font: string;
  /** Half-points. */
  readonly size: number;
  /** Twips added to each character. */
  readonly spacing: number;
  /** `asWritten`: the writer's own bold stays; `off`: bold goes where it is only the heading's old look. */
  readonly bold: "on" | "off" | "asWritten";
}

/** The level of a heading of either kind; null for other roles. */
export function levelOf(role: LayoutRole): HeadingLevel | null {
  const digit = /^(?:heading|runIn)([1-4])$/.exec(role)?.[1];
  return digit === undefined ? null : (Number(digit) as HeadingLevel);
}

/** How a heading of a level is set (GB/T 9704-2012, 7.3.3). */
export function headingLook(level: HeadingLevel, { fonts, bold }: LayoutSettings, { spacing }: Measures): Look {
  const isBold = (level === 2 && bold.heading2) || (level === 3 && bold.heading3);
  return { font: fonts[`heading${level}`], size: size.text, spacing, bold: isBold ? "on" : "off" };
}

/** How the text of a paragraph is set; of a run-in heading what stands behind the heading. */
export function textLook(role: LayoutRole, settings: LayoutSettings, measures: Measures): Look {
  const { fonts } = settings;
  const { spacing } = measures;
  switch (role) {
    case "title":
    case "attachmentTitle":
      // The title does not stand on the 28 places of the line.
      return { font: fonts.title, size: size.title, spacing: 0, bold: "off" };
    case "subtitle":
      return { font: fonts.subtitle, size: size.text, spacing, bold: "off" };
    case "attachmentMark":
      return { font: fonts.heading1, size: size.text, spacing, bold: "off" };
    case "heading1":
    case "heading2":
    case "heading3":
    case "heading4":
      return headingLook(levelOf(role) ?? 1, settings, measures);
    default:
      return { font: fonts.body, size: size.text, spacing, bold: "asWritten" };
  }
}
