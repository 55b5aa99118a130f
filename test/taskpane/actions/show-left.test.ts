import { snapshotOfParagraphs } from "../../../src/snapshot/snapshot-of-text";
import { placeOfLeft } from "../../../src/taskpane/actions/show-left";
import type { LeftStretch } from "../../../src/traces/left/types";

const text = "全年集中学习十次，走访群众三户，走访企业五家。";
const snapshot = snapshotOfParagraphs([{ text: "工作总结" }, { text }, { text: "" }]);

function stretch(start: number, end: number, change: Partial<LeftStretch> = {}): LeftStretch {
  return { kind: "highlight", colour: "yellow", story: "body", indexInStory: 1, start, end, paragraphText: text, ...change };
}

it.each<[string, LeftStretch, string | null]>([
  ["the words themselves", stretch(2, 6), "集中学习"],
  ["the second of two equal words, where the texts are the same", stretch(16, 18), "走访"],
  ["the words before a deletion", stretch(9, 9, { kind: "deletion" }), "年集中学习十次，"],
  ["the words behind one at the beginning", stretch(0, 0, { kind: "deletion" }), "全年集中学习十次"],
  ["words that the file tells elsewhere, where they stand once", stretch(0, 4, { paragraphText: "集中学习十次。" }), "集中学习"],
  ["nothing, where they stand twice", stretch(0, 2, { paragraphText: "走访群众。" }), null],
  ["nothing in an empty paragraph", stretch(0, 0, { indexInStory: 2, paragraphText: "" }), null],
  ["nothing in a paragraph that is not there", stretch(0, 2, { indexInStory: 9 }), null],
  ["nothing in a header that the reading does not have", stretch(0, 2, { story: "header", paragraphText: "内部资料" }), null],
])("shows %s", (_name, left, expected) => {
  const place = placeOfLeft(snapshot, left);
  expect(place?.excerpt ?? null).toBe(expected);
  if (place) expect(text.slice(place.range.start, place.range.end)).toBe(expected);
});

it("finds the second of two equal words by its offset", () => {
  expect(placeOfLeft(snapshot, stretch(16, 18))?.range).toEqual({ paragraph: 1, start: 16, end: 18 });
});
