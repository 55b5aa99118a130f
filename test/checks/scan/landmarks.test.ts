import fc from "fast-check";
import { LANDMARKS } from "../../../src/checks/scan/landmark-characters";
import type { LandmarkCharacter } from "../../../src/checks/scan/landmark-characters";
import { landmarksOf } from "../../../src/checks/scan/landmarks";
import { snapshotOfParagraphs, snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

const characters = Object.keys(LANDMARKS) as LandmarkCharacter[];

describe("landmarksOf", () => {
  it("gives every character a number of its own", () => {
    expect(new Set(Object.values(LANDMARKS)).size).toBe(characters.length);
  });

  it("finds each character where it stands, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...characters, "甲", "，", "\n") }), (text) => {
        const marks = landmarksOf(snapshotOfText(text));
        for (const character of characters) {
          const expected = text.split("\n").flatMap((line, index) => [...line.matchAll(new RegExp(character, "g"))].map((match) => [index, match.index]));
          expect(marks[character].map(({ paragraph, at }) => [paragraph.index, at])).toEqual(expected);
        }
      }),
    );
  });

  it("passes over tables, headers and notes", () => {
    const marks = landmarksOf(snapshotOfParagraphs([{ text: "年", inTable: true }, { text: "年", story: { kind: "footnote" } }, { text: "年" }]));
    expect(marks.年.map(({ paragraph }) => paragraph.index)).toEqual([2]);
  });
});
