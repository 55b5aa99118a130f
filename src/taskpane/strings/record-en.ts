import type { RecordWords } from "./record-zh";

/** The words in English for a record that came with the document. */
export const recordEn: RecordWords = {
  foreign: "The document brought a record that perhaps was not written on this computer.",
  damaged: "The record in the document holds something that cannot be used.",
  marks: (count) => `It has ${count} ${count === 1 ? "mark" : "marks"}.`,
  ignored: (count, must) => `${count} ${count === 1 ? "place is" : "places are"} ignored${must > 0 ? `, ${must} of them to correct` : ""}; please look at each.`,
  dropped: (count) => `${count} ${count === 1 ? "thing was" : "things were"} not taken over and kept aside; the check goes on without.`,
};
