import type { DocumentSnapshot } from "../../snapshot/types";
import { countedTo } from "./inline-count";
import type { LabelForm } from "./label";
import type { NumberedParagraph } from "./numbered-paragraphs";

/** Finds points that do not begin a paragraph: 1.甲；2.乙；3.丙。 in one paragraph of a list. */
export class HiddenPoints {
  constructor(private readonly snapshot: DocumentSnapshot) {}

  /**
   * The number that is counted last before an item, in its form.
   * @param previous the member of its list before it, whose number counts; null for none
   * @returns the number of `previous`, or 0, where no further points stand in the text between
   */
  before(item: NumberedParagraph, previous: NumberedParagraph | null): number {
    const { form } = item.label;
    const value = previous?.label.value ?? 0;
    const own = previous === null ? value : countedTo(this.textAt(previous.paragraph), form, previous.typed?.end ?? 0, value);
    const directly = this.paragraphBefore(item.paragraph);
    if (directly === null || directly === previous?.paragraph) return own;
    const text = this.textAt(directly);
    return own > 0 && isClosedList(text, form) ? own : countedTo(text, form, 0, own);
  }

  /** The nearest paragraph above that has text. */
  private paragraphBefore(paragraph: number): number | null {
    for (let at = paragraph - 1; at >= 0; at -= 1) {
      const found = this.snapshot.paragraphs[at];
      if (found === undefined || found.story.kind !== "body") return null;
      if (found.text !== "") return at;
    }
    return null;
  }

  private textAt(paragraph: number): string {
    return this.snapshot.paragraphs[paragraph]?.text ?? "";
  }
}

/** 主要做法：1.甲；2.乙；3.丙。 A list of its own, from its one to its full stop: nothing outside counts on from it. */
function isClosedList(text: string, form: LabelForm): boolean {
  return text.includes("；") && text.trimEnd().endsWith("。") && text.indexOf("。") === text.trimEnd().length - 1 && countedTo(text, form, 0, 0) > 1;
}
