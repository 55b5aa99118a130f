import type { DocumentSnapshot } from "../../snapshot/types";
import { isDigit } from "../characters";
import type { Edit, Fix } from "../types";
import { documentDot } from "./group-plans";
import { isRewritable, labelEdits } from "./label-edits";
import type { NumberedParagraph } from "./numbered-paragraphs";
import type { Outline } from "./outline";

/** Arabic numbers whose mark should be another one. */
export interface WrongDots {
  readonly items: readonly NumberedParagraph[];
  /** The mark that they should have. */
  readonly dot: string;
  /** The edits that give all of them that mark; none where a figure follows one of them: 1、5月18日 would become 1.5月. */
  fix(snapshot: DocumentSnapshot): Fix | undefined;
}

/** What is wrong with the marks behind Arabic numbers in a document. */
export interface Dots {
  /** Numbers of lists that have several marks. */
  readonly mixed: WrongDots;
  /** Numbers of lists that have one mark, but not the dot that the document uses. */
  readonly others: WrongDots;
  /** Every Arabic number of the document has 、. */
  readonly isComma: boolean;
}

/** Sorts the marks behind Arabic numbers by list: a dot belongs there (GB/T 15834-2011 B.3.3), the same one throughout. */
export function dotsOf(outline: Outline): Dots {
  const dot = documentDot(outline);
  const mixed: NumberedParagraph[] = [];
  const others: NumberedParagraph[] = [];
  let isComma = true;
  for (const group of outline.groups) {
    if (group.form !== "1.") continue;
    const marked = group.items.filter((item) => item.label.form === "1." && isRewritable(item) && ".．、".includes(item.label.mark));
    const [first] = marked;
    if (first === undefined) continue;
    const isMixed = marked.some(({ label }) => label.mark !== first.label.mark);
    if (isMixed || first.label.mark !== "、") isComma = false;
    for (const item of marked) if (item.label.mark !== dot) (isMixed ? mixed : others).push(item);
  }
  return { mixed: wrongDots(mixed, dot), others: wrongDots(others, dot), isComma };
}

function wrongDots(items: readonly NumberedParagraph[], dot: string): WrongDots {
  const isUncertain = (snapshot: DocumentSnapshot): boolean =>
    items.some((item) => precedesFigure(snapshot, item) || goesOnInline(snapshot, item));
  return { items, dot, fix: (snapshot) => (isUncertain(snapshot) ? undefined : edited(items, dot)) };
}

function edited(items: readonly NumberedParagraph[], dot: string): Fix {
  return { edits: items.flatMap((item): readonly Edit[] => labelEdits(item, { form: "1.", value: item.label.value, dot }, "mark")) };
}

/** 1、建立台账；2、逐户走访: the numbers behind the first one would keep their mark. */
function goesOnInline({ paragraphs }: DocumentSnapshot, { paragraph, label }: NumberedParagraph): boolean {
  return INLINE.test(paragraphs[paragraph]?.text.slice(label.end) ?? "");
}

const INLINE = /[；。，;][0-9]{1,2}[、．.](?![0-9])/;

function precedesFigure({ paragraphs }: DocumentSnapshot, { paragraph, label }: NumberedParagraph): boolean {
  return isDigit(paragraphs[paragraph]?.text.charAt(label.end) ?? "");
}
