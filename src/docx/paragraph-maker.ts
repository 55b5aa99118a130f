import type { ControlSpan, Paragraph } from "../snapshot/types";
import { listCounter } from "./numbering/list-counter";
import type { ListPlace, OwnNumber } from "./numbering/list-places";
import type { DraftStory } from "./stories";
import type { DraftControl, DraftParagraph } from "./story/types";
import type { Styles } from "./styles/read-styles";
import type { Work } from "./work";

export interface ParagraphMaker {
  /** The next story's paragraphs; indexes go on over the stories, numbers begin anew in each. */
  ofStory(story: DraftStory): readonly Paragraph[];
  /** Number formats met that are not known. */
  readonly unknownFormats: ReadonlySet<string>;
}

// Word's ids are numbers of 32 bits; ids below stand in where a file has none, or the same one twice.
const OWN_IDS_BELOW = -0x8000_0000;

/**
 * Makes the paragraphs of a snapshot from drafts.
 * @param placeholders texts of building blocks by name
 * @param work counts what is drawn
 */
export function paragraphMaker(
  styles: Styles,
  placeOf: (own: OwnNumber) => ListPlace | null,
  placeholders: ReadonlyMap<string, string>,
  work: Work,
): ParagraphMaker {
  const unknownFormats = new Set<string>();
  const ids = new Set<number>();
  let index = 0;

  const freshId = (wanted: number | undefined): number => {
    const id = wanted === undefined || ids.has(wanted) ? OWN_IDS_BELOW - ids.size - 1 : wanted;
    ids.add(id);
    return id;
  };

  const spanOf = (control: DraftControl, text: string): ControlSpan => {
    const { tag, title, start, end, showsPlaceholder, placeholderBlock } = control;
    const named = placeholderBlock === undefined ? "" : (placeholders.get(placeholderBlock) ?? "");
    const placeholder = named === "" && showsPlaceholder ? text.slice(start, end) : named;
    return { id: freshId(control.id), tag, title, start, end, placeholder };
  };

  const ofStory = ({ story, paragraphs }: DraftStory): readonly Paragraph[] => {
    const counter = listCounter(unknownFormats, work);
    return paragraphs.map((draft, indexInStory): Paragraph => {
      const { text, styleId, inTable, controls } = draft;
      const place = takesNumber(draft) ? placeOf(draft) : null;
      const style = (styleId === undefined ? undefined : styles.byId.get(styleId)) ?? styles.standard;
      return {
        index: index++,
        story,
        indexInStory,
        text,
        ...(place === null ? {} : { listLabel: counter.next(place) }),
        inTable,
        style: style?.name ?? "",
        controls: controls.filter((control) => control.isField).map((control) => spanOf(control, text)),
      };
    });
  };

  return { ofStory, unknownFormats };
}

/** An empty paragraph that holds a section break takes no number, nor does one that is deleted whole. */
function takesNumber({ text, endsSection, markDeleted }: DraftParagraph): boolean {
  return text !== "" || !(endsSection || markDeleted);
}
