import type { DocumentSnapshot, Paragraph, TextRange } from "../../snapshot/types";
import { characterClass } from "../scan/character-class";
import { isOf } from "../scan/next-of";
import { firstSolid, lastSolid } from "../scan/solid";
import { announces, betweenOf, strongerOf } from "./between";
import type { Between } from "./between";
import { LABEL_RANK } from "./label";
import type { Label, LabelForm } from "./label";
import { parseLabel } from "./parse-label";
import { typedLabel } from "./typed-label";

/** A body paragraph that begins with a number. */
export interface NumberedParagraph {
  readonly paragraph: number;
  /** The number that counts: the typed one where there are both. */
  readonly label: Label;
  readonly typed: Label | null;
  readonly drawn: Label | null;
  /** Where the number is shown: the typed label, or the first words of a paragraph whose number Word draws. */
  readonly range: TextRange;
  /** What stands between this one and the numbered paragraph before it. */
  readonly before: Between;
}

/** Numbered paragraphs of the body in order: typed and automatic numbers are one stream. Tables and contents are left out. */
export function numberedParagraphs(snapshot: DocumentSnapshot): readonly NumberedParagraph[] {
  const numbered: NumberedParagraph[] = [];
  let before: Between = "nothing";
  const last = new LastOfForms();
  for (const paragraph of snapshot.paragraphs) {
    if (paragraph.story.kind !== "body") continue;
    if (paragraph.inTable) {
      before = strongerOf(before, "text");
      continue;
    }
    const first = firstSolid(paragraph.text);
    const end = lastSolid(paragraph.text);
    if (isContentsLine(paragraph, end)) continue;
    const read = typedLabel(snapshot, paragraph, first, last.of);
    const typed = read?.label ?? null;
    const drawn = paragraph.listLabel === undefined ? null : parseDrawn(paragraph.listLabel);
    const label = typed ?? drawn;
    if (label === null) {
      before = strongerOf(before, betweenOf(paragraph, first, end));
      continue;
    }
    if (read?.lead) before = strongerOf(before, read.lead);
    numbered.push({ paragraph: paragraph.index, label, typed, drawn, range: shownRange(paragraph, typed), before });
    last.count(label);
    before = behindNumber(paragraph.text, end, label);
  }
  return numbered;
}

/** The last number of each form; a number of a higher form ends the lists below it. */
class LastOfForms {
  /** By rank. */
  private readonly values: number[] = new Array<number>(Object.keys(LABEL_RANK).length + 1).fill(0);

  readonly of = (form: LabelForm): number => this.values[LABEL_RANK[form]] ?? 0;

  count({ form, value }: Label): void {
    this.values.fill(0, LABEL_RANK[form] + 1);
    this.values[LABEL_RANK[form]] = value;
  }
}

const LONGEST_CONTENTS_LINE = 120;

/** Lines of a table of contents repeat the headings: 一、工作情况……3. */
function isContentsLine({ style, text }: Paragraph, last: number): boolean {
  if (style !== "" && /^(TOC|toc|目录)/.test(style)) return true;
  if (text.length >= LONGEST_CONTENTS_LINE || !isOf(text, last, characterClass.digit)) return false;
  return /(\t|…{2,}|\.{4,}|·{4,})\s*[0-9]{1,3}\s*$/.test(text);
}

/** Word's own label is a number only as a whole; bullets and letters are none. */
function parseDrawn(drawn: string): Label | null {
  const plain = drawn.trim();
  const chapter = /^第.+[章节]$/.test(plain);
  const label = parseLabel(plain) ?? (/^[0-9]{1,2}$/.test(plain) ? parseLabel(`${plain}.`) : null);
  if (label === null) return null;
  return chapter || label.end >= plain.length ? { ...label, text: plain } : null;
}

// A heading is no longer than this; behind it a colon belongs to the heading: 一、主要工作：.
const LONGEST_HEADING = 20;

/** A point that ends with 应当具备下列条件： announces the list below it, and so does a short 1.主要做法：, which is no heading. */
function behindNumber(text: string, last: number, { form }: Label): Between {
  const end = text.charAt(last);
  if (end === "。") return announces(text, last) ? "lead" : "nothing";
  if (end !== "：" && end !== ":") return "nothing";
  return last > LONGEST_HEADING || LABEL_RANK[form] >= LABEL_RANK["1."] || announces(text, last) ? "lead" : "nothing";
}

const LONGEST_HEAD = 20;

/** Where a number is shown: itself when typed, the first words of the paragraph when Word draws it. */
export function shownRange(
  { index, text }: Pick<Paragraph, "index" | "text">,
  typed: Pick<Label, "start" | "end"> | null,
): TextRange {
  if (typed) return { paragraph: index, start: typed.start, end: typed.end };
  const stop = text.slice(0, LONGEST_HEAD).search(/[。；，：！？]/);
  return { paragraph: index, start: 0, end: stop > 0 ? stop : Math.min(text.length, LONGEST_HEAD) };
}
