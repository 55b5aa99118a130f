import fc from "fast-check";
import { applyEdits } from "../../../src/checks/apply-edits";
import { runChecks } from "../../../src/checks/run-checks";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

const piece = fc.constantFrom(
  "抓学习", "工作", "工作工作", ",", "，", "，，", "。", "。。。", "...", " ", "　", "\u00a0", "(", ")", "（", "）", "“", "”", "\"", "截止2026年底", "台帐", "5～95%",
  "国办发(2012)014号", "2024年07月01日", "2024.7.1", "新时代中国特色社会主义思想", "增强四个意识", "##paidbegin##", "第2页 共2页", "+ O2 W- O: E/ I5 L9 Z", "约30人左右",
  "党员 名", "投入经费万元", "某某县", "特色.主义", "--", "一是", "1.", ":", ";", "\n", "\n",
);
const texts = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));

describe("the fixes of text and residue", () => {
  it("leave nothing to fix when they have been carried out together", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const snapshot = snapshotOfText(text);
        const edits = runChecks(snapshot, {}).flatMap((finding) => finding.fix?.edits ?? []);
        const left = runChecks(applyEdits(snapshot, edits), {}).filter((finding) => finding.fix !== undefined);
        expect(left.map(({ ruleId, range, excerpt }) => ({ ruleId, range, excerpt }))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("stand on the text that they replace", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const snapshot = snapshotOfText(text);
        for (const { range, excerpt, fix } of runChecks(snapshot, {})) {
          expect(snapshot.paragraphs[range.paragraph]?.text.slice(range.start, range.end)).toBe(excerpt);
          for (const edit of fix?.edits ?? []) {
            expect(edit.range.end).toBeLessThanOrEqual(snapshot.paragraphs[edit.range.paragraph]?.text.length ?? -1);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("texts made to be slow for the rules of text and residue", () => {
  // No clock: what grows worse than linearly does not come back from these at all.
  it.each([
    ",中", "@中，", "(中", "“", "”\n“", "中 ", " 中，", "工作", "习新时代", "##paidbegin##(", "（省略1字", "第1页共", "某", "某县", "2024.7.1是", "一.", "中.", "约1人", "5～", "%",
    "发（2012）", "党员 ", "万元，", "政治意识、", "+ O2 ", "\"中", "——", "...", "新时代", "www.fanwen", "小编为大家整理", "0",
  ])(
    "three hundred thousand characters of %j are checked",
    (unit) => {
      expect(Array.isArray(runChecks(snapshotOfText(unit.repeat(300_000 / unit.length)), {}))).toBe(true);
    },
    120_000,
  );
});
