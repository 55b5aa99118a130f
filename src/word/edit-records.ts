import type { Reading } from "./read-snapshot";
import type { EditRequest, ParagraphRecord } from "./word-host";

/** Before-images by paragraph, edits in the order in which they are written. */
export function editRecords(reading: Reading, requests: readonly EditRequest[]): ParagraphRecord[] {
  const byParagraph = new Map<number, EditRequest[]>();
  for (const request of requests) {
    const known = byParagraph.get(request.range.paragraph);
    if (known) known.push(request);
    else byParagraph.set(request.range.paragraph, [request]);
  }
  return [...byParagraph].flatMap(([index, edits]) => {
    const paragraph = reading.snapshot.paragraphs[index];
    if (!paragraph) return [];
    return [
      {
        story: paragraph.story,
        indexInStory: paragraph.indexInStory,
        before: paragraph.text,
        edits: edits.map(({ range, text, controlId }) => ({
          start: range.start,
          end: range.end,
          text,
          ...(controlId === undefined ? {} : { controlId }),
        })),
      },
    ];
  });
}
