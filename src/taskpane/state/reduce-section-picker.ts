import type { ReportForm } from "../../skeletons/report-forms";
import type { SectionTopic } from "../../skeletons/section-types";
import type { OpenDocument } from "./pane-state";
import type { SectionPicker, SeenCursor } from "./section-picker";

/** What happens in 小节. */
export type SectionPickerEvent =
  | { readonly type: "sectionsSearched"; readonly query: string }
  | { readonly type: "sectionFormChosen"; readonly form: ReportForm }
  | { readonly type: "sectionTopicChosen"; readonly topic: SectionTopic | null }
  | { readonly type: "sectionChosen"; readonly id: string }
  | { readonly type: "sectionLengthChosen"; readonly isBrief: boolean }
  | { readonly type: "sectionPlaceChosen"; readonly at: number }
  | { readonly type: "renumberingSwitched"; readonly on: boolean }
  | { readonly type: "cursorSeen"; readonly cursor: SeenCursor };

/** The open document after an event of 小节. */
export function reduceSectionPicker(open: OpenDocument, event: SectionPickerEvent): OpenDocument {
  return { ...open, sections: changed(open.sections, event) };
}

function changed(picker: SectionPicker, event: SectionPickerEvent): SectionPicker {
  switch (event.type) {
    case "sectionsSearched":
      return { ...picker, query: event.query };
    case "sectionFormChosen":
      return { ...picker, form: event.form };
    case "sectionTopicChosen":
      return { ...picker, topic: event.topic };
    case "sectionChosen":
      return { ...picker, sectionId: event.id };
    case "sectionLengthChosen":
      return { ...picker, isBrief: event.isBrief };
    case "sectionPlaceChosen":
      return { ...picker, placeAt: event.at };
    case "renumberingSwitched":
      return { ...picker, isRenumbering: event.on };
    case "cursorSeen":
      // A level that was chosen for one paragraph says nothing of another.
      return { ...picker, cursor: event.cursor, placeAt: isSamePlace(picker.cursor, event.cursor) ? picker.placeAt : 0 };
  }
}

function isSamePlace(one: SeenCursor | null, other: SeenCursor): boolean {
  if (one?.snapshot !== other.snapshot || one.place.kind !== "paragraph") return false;
  return other.place.kind === "paragraph" && other.place.paragraph === one.place.paragraph;
}
