import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { runChecks } from "../../src/checks/run-checks";
import { buildSection } from "../../src/sections/build-section";
import { placesForSection } from "../../src/sections/places-for-section";
import { previewLines } from "../../src/sections/preview-lines";
import type { SectionPlace } from "../../src/sections/types";
import { sections } from "../../src/skeletons/sections";
import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../src/snapshot/types";

const writer = { unit: "河东街道党支部", superiors: "区委", year: 2026, date: "" };
const folder = join(__dirname, "../fixtures/reports");
const reports = readdirSync(folder)
  .filter((name) => name.endsWith("-clean.txt"))
  .map((name) => readFileSync(join(folder, name), "utf8").trimEnd());

/** A document of headings in one scheme, each with a text long enough to be one. */
const outline = fc
  .record({
    forms: fc.constantFrom(["一、", "（一）"], ["一、", "1."], ["一、", "(一)"], ["一、", "1．"], ["一、", "1、"]),
    runIn: fc.boolean(),
    parts: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ forms: [, form = ""], runIn, parts }) => {
    const number = (value: number): string => form.replace(/[一1]/, form.includes("一") ? (han[value] ?? "") : String(value));
    const lines = parts.flatMap((points, at) => [
      `${han[at + 1] ?? ""}、第${at + 1}部分工作情况`,
      ...(points < 2 ? [sentence] : Array.from({ length: points }, (_, point) => (runIn ? [`${number(point + 1)}抓好这一项工作。${sentence}`] : [`${number(point + 1)}抓好这一项工作`, sentence])).flat()),
    ]);
    return ["年度工作总结", "现将有关情况报告如下。", ...lines].join("\n");
  });
const han = ["", "一", "二", "三", "四", "五", "六"];
const sentence = "支部每周安排一次集中学习，党员轮流领学，全年没有间断。";

/** The texts after the insertion with its renumbering, automatic numbers left out. */
function inserted(snapshot: DocumentSnapshot, place: SectionPlace, lines: readonly string[]): string[] {
  const texts = snapshot.paragraphs.map(({ text }) => text);
  for (const { range, excerpt, text } of place.renumberings) {
    const before = texts[range.paragraph] ?? "";
    if (before.slice(range.start, range.end) !== excerpt) throw new Error(`not ${excerpt} in ${before}`);
    texts[range.paragraph] = before.slice(0, range.start) + text + before.slice(range.end);
  }
  const isReplaced = place.isReplacing || texts[place.behind] === "";
  texts.splice(isReplaced ? place.behind : place.behind + 1, isReplaced ? 1 : 0, ...lines);
  return texts;
}

function numbering(snapshot: DocumentSnapshot): string[] {
  return runChecks(snapshot, {})
    .filter(({ family, ruleId }) => family === "numbering" && ruleId !== "number-single" && ruleId !== "count-claim")
    .map(({ ruleId, excerpt }) => `${ruleId} ${excerpt}`)
    .sort();
}

function holdsAt(text: string, at: number, sectionAt: number): void {
  const snapshot = snapshotOfText(text);
  const cursor = at % snapshot.paragraphs.length;
  const section = sections[sectionAt % sections.length];
  if (!section) throw new Error("no section");
  for (const place of placesForSection(snapshot, cursor)) {
    const lines = previewLines(buildSection(section, writer, place).blocks);
    const after = inserted(snapshot, place, lines);
    expect(numbering(snapshotOfParagraphs(after.map((line) => ({ text: line }))))).toEqual(numbering(snapshot));
  }
}

describe("after an insertion with its renumbering", () => {
  it("the check has no new finding about numbers, in documents of every scheme", () => {
    fc.assert(fc.property(outline, fc.nat(), fc.nat(), holdsAt), { numRuns: 300 });
  });

  it("the check has no new finding about numbers, in whole reports", () => {
    fc.assert(fc.property(fc.constantFrom(...reports), fc.nat(), fc.nat(), holdsAt), { numRuns: 150 });
  });

  it("every other text is unchanged but for the numbers that were listed", () => {
    fc.assert(
      fc.property(outline, fc.nat(), (text, at) => {
        const snapshot = snapshotOfText(text);
        for (const place of placesForSection(snapshot, at % snapshot.paragraphs.length)) {
          const changed = new Set(place.renumberings.map(({ range }) => range.paragraph));
          const after = inserted(snapshot, { ...place, behind: snapshot.paragraphs.length - 1 }, []);
          snapshot.paragraphs.forEach((paragraph) => {
            if (changed.has(paragraph.index)) expect(after[paragraph.index]?.replace(/^[（(]?[一二三四五六七八九十0-9]+/, "")).toBe(paragraph.text.replace(/^[（(]?[一二三四五六七八九十0-9]+/, ""));
            else expect(after[paragraph.index]).toBe(paragraph.text);
          });
        }
      }),
      { numRuns: 150 },
    );
  });
});
