import { emWidth } from "../../ooxml/em-width";
import { firstLine, titleLinePitch } from "../../ooxml/page";
import type { Measures } from "../measures";
import type { LayoutRole } from "../types";
import { levelOf } from "./look";
import { typedIndent } from "./typed-indent";

/** Measures of one paragraph, in twips; characters in hundredths. */
export interface ParagraphFormat {
  readonly align: "both" | "center" | "left" | "right";
  readonly before: number;
  readonly after: number;
  readonly line: number;
  /** null: the writer's own indents stay. */
  readonly indent: Indent | null;
  /** 0 is the highest; undefined leaves what is there. */
  readonly outline?: number;
  readonly keepNext: boolean;
  /** Where the text behind an automatic number begins. */
  readonly tab?: number;
}

export interface Indent {
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  /** Set beside `firstLine` where it is a whole number of characters. */
  readonly firstLineChars?: number;
  readonly hanging?: number;
}

/** What the place of a paragraph adds to its role. */
export interface Surroundings {
  readonly text: string;
  /** The number that Word draws before it. */
  readonly listLabel: string | undefined;
  readonly before: number;
  readonly after: number;
  /** Distance from the right edge of the text; signature and date. */
  readonly right: number;
  /** How far a title is narrowed on either side. */
  readonly narrowed: number;
  /** The line of a blank paragraph below the title, so that both take whole lines of the page. */
  readonly blankLine: number | undefined;
  readonly staysWithNext: boolean;
}

const flush: Indent = { left: 0, right: 0, firstLine: 0, firstLineChars: 0 };

/** How a paragraph of a role is set (GB/T 9704-2012, 7.3). */
export function paragraphFormat(role: LayoutRole, at: Surroundings, measures: Measures): ParagraphFormat {
  const { line } = measures;
  const plain = { before: at.before, after: at.after, line, keepNext: at.staysWithNext };
  const level = levelOf(role);
  switch (role) {
    case "title":
    case "attachmentTitle":
      return { ...plain, align: "center", line: titleLinePitch, keepNext: true, indent: centred(at) };
    case "subtitle":
      return { ...plain, align: "center", indent: centred(at) };
    case "recipient":
    case "attachmentMark":
      return { ...plain, align: "left", indent: flush };
    case "signature":
      return { ...plain, align: "right", keepNext: true, indent: { ...flush, right: at.right } };
    case "date":
      return { ...plain, align: "right", indent: { ...flush, right: at.right } };
    case "blank":
      return { ...plain, align: "both", line: at.blankLine ?? line, indent: null };
    case "attachment":
      return { ...plain, align: "both", indent: hangingIndent(at.text, measures) };
    default: {
      const isHeading = level !== null && role.startsWith("heading");
      return {
        ...plain,
        align: "both",
        keepNext: isHeading || at.staysWithNext,
        indent: textIndent(at),
        ...(isHeading ? { outline: level - 1 } : {}),
        ...(at.listLabel === undefined ? {} : { tab: behindNumber(at.listLabel) }),
      };
    }
  }
}

/** Blanks typed before a centred line move it; the same room on its other side puts it back. */
function centred({ text, narrowed }: Surroundings): Indent {
  return { left: narrowed, right: narrowed + Math.round(typedIndent(text) * 320), firstLine: 0, firstLineChars: 0 };
}

/** Two characters, less what is typed already; lists in other forms than those of official documents keep their own. */
function textIndent({ text, listLabel }: Surroundings): Indent | null {
  if (listLabel !== undefined && !/^[（(]?[一二三四五六七八九十百〇零0-9]+[）)]?[、.．]?$|^[\u2460-\u2473]$|^第.+[章节条]$/.test(listLabel.trim())) return null;
  const chars = Math.max(0, firstLine.chars - Math.round(typedIndent(text) * 100));
  return { left: 0, right: 0, firstLine: Math.round((firstLine.twips * chars) / firstLine.chars), firstLineChars: chars };
}

/** 附件：1.名称 wraps under the first character of the name (7.3.4); a further number stands under the first. */
function hangingIndent(text: string, { pitch }: Measures): Indent {
  const typed = typedIndent(text) * pitch;
  const head = /^\s*(附件?\s*[：:]\s*)?([0-9]{1,2}\s*[.．、])?/.exec(text);
  const lead = head?.[1]?.trim();
  const number = emWidth(head?.[2] ?? "") * pitch;
  const start = lead === undefined ? 5 * pitch : 2 * pitch;
  const left = Math.round(start + emWidth(lead ?? "") * pitch + number);
  return { left, right: 0, firstLine: 0, hanging: Math.max(0, Math.round(left - start + typed)) };
}

/** Behind the number and a little more, so that the tab after it does not jump to the next stop of Word's own. */
function behindNumber(label: string): number {
  return firstLine.twips + Math.round(emWidth(label.trim()) * 320) + 20;
}
