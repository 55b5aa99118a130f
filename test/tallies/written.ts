import type { DocumentSnapshot } from "../../src/snapshot/types";
import type { TallyEdit } from "../../src/tallies/to-edits";

/** What the document is after the edits; each is checked against the text that it expects. Controls move with their text. */
export function written(snapshot: DocumentSnapshot, edits: readonly TallyEdit[]): DocumentSnapshot {
  return {
    ...snapshot,
    paragraphs: snapshot.paragraphs.map((paragraph) => {
      const own = edits.filter(({ range }) => range.paragraph === paragraph.index).sort((a, b) => b.range.start - a.range.start);
      return own.reduce(({ text, controls, ...rest }, { range: { start, end }, excerpt, text: put }) => {
        expect(text.slice(start, end)).toBe(excerpt);
        const gain = put.length - (end - start);
        return {
          ...rest,
          text: text.slice(0, start) + put + text.slice(end),
          controls: controls.map((control) => ({
            ...control,
            start: control.start >= end && control.end > end ? control.start + gain : control.start,
            end: control.end >= end ? control.end + gain : control.end,
          })),
        };
      }, paragraph);
    }),
  };
}
