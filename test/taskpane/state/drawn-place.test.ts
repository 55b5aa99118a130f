import fc from "fast-check";
import { drawnPlace } from "../../../src/taskpane/state/drawn-place";
import type { CritiqueMark } from "../../../src/word/critique-types";

/** A place drawn at `start` of a text. */
function markIn(text: string, start: number, length: number, suggestion: string): CritiqueMark {
  return {
    id: "one",
    annotation: "a",
    paragraphId: "p",
    story: { kind: "body" },
    indexInStory: 0,
    start,
    excerpt: text.slice(start, start + length),
    suggestion,
    left: text.slice(Math.max(0, start - 16), start),
    right: text.slice(start + length, start + length + 16),
  };
}

const sentence = "今年，，共开展学习12次，，取得实效。";

describe("what stands at a drawn place", () => {
  const mark = markIn(sentence, 12, 2, "，");

  it.each([
    ["as it was drawn", sentence, { kind: "unchanged", start: 12 }],
    ["with the suggestion", "今年，，共开展学习12次，取得实效。", { kind: "replaced", start: 12 }],
    ["moved along, as it was", `截至目前，${sentence}`, { kind: "unchanged", start: 17 }],
    ["moved along, with the suggestion", "截至目前，今年，，共开展学习12次，取得实效。", { kind: "replaced", start: 17 }],
    ["beside an edited neighbour", "今年，，共开展活动12次，取得较好实效。", { kind: "replaced", start: 12 }],
    ["typed over otherwise", "今年，，共开展学习12次；取得实效。", null],
    ["typed over, with the suggestion elsewhere", "今年，共开展学习12次；取得实效。", null],
    ["gone", "", null],
  ])("is told %s", (_, text, expected) => {
    expect(drawnPlace(text, mark)).toEqual(expected);
  });

  it("is not guessed where two places read alike", () => {
    const twice = markIn("**，**", 0, 2, "12");
    expect(drawnPlace("甲**，**乙**，**", twice)).toBeNull();
  });

  it("is always found unchanged in the text it was drawn in, and as the suggestion once that replaced it", () => {
    const text = fc.string({ unit: fc.constantFrom("，", "。", "一", "二", "*", "次"), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.constantFrom("，", "12", "（三）"), (words, from, long, suggestion) => {
        const start = from % words.length;
        const length = 1 + (long % (words.length - start));
        const drawn = markIn(words, start, length, suggestion);
        if (drawn.excerpt === suggestion) return;
        const replaced = words.slice(0, start) + suggestion + words.slice(start + length);
        const seen = drawnPlace(words, drawn);
        const after = drawnPlace(replaced, drawn);
        // A doubtful place may go unanswered; a wrong answer must never come.
        expect([null, start]).toContain(seen?.kind === "unchanged" ? seen.start : (seen ?? null));
        expect([null, start]).toContain(after?.kind === "replaced" ? after.start : (after ?? null));
      }),
    );
  });
});
