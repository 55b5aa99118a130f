import fc from "fast-check";
import { applyEdits } from "../../src/checks/apply-edits";
import { runChecks } from "../../src/checks/run-checks";
import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../src/snapshot/types";
import { textAtRange } from "../../src/snapshot/text-at-range";
import { deepFreeze } from "./deep-freeze";

const label = fc.oneof(
  fc.constantFrom("一", "二", "三", "四", "十一").chain((n) => fc.constantFrom(`${n}、`, `（${n}）`, `(${n})`, `（${n}）、`, `${n}，`, `（${n})`)),
  fc.integer({ min: 1, max: 5 }).chain((n) => fc.constantFrom(`${n}.`, `${n}．`, `${n}、`, `（${n}）`, `(${n})`, `${n}）`, "①②③④⑤".charAt(n - 1))),
);
const words = fc.constantFrom(
  "抓学习",
  "开展活动**次",
  "如下：",
  "",
  "一是甲。二是乙。",
  "一是甲。三是乙。",
  "首先，甲；第二，乙。",
  "20XX年，【待补】",
  "2×35万千瓦",
  "正文一段，说明情况。",
);
const drawn = fc.option(fc.constantFrom("一、", "二、", "（一）", "（二）", "1.", "2."), { nil: undefined, freq: 6 });
const paragraph = fc
  .tuple(fc.option(label, { nil: "" }), words, drawn)
  .map(([typed, text, listLabel]) => ({ text: typed + text, ...(listLabel === undefined ? {} : { listLabel }) }));
const document = fc.array(paragraph, { maxLength: 14 }).map((paragraphs) => deepFreeze(snapshotOfParagraphs(paragraphs)));
const noise = fc.string({ unit: fc.constantFrom(...Array.from("*×Xx_□○（）()【】一二三1234.、，。是第首先年次\t 　")), maxLength: 60 });

const fixAll = (snapshot: DocumentSnapshot): DocumentSnapshot =>
  applyEdits(
    snapshot,
    runChecks(snapshot, {}).flatMap((finding) => finding.fix?.edits ?? []),
  );

describe("what holds for every document", () => {
  it("a finding's excerpt is the text at its range, and so are the ranges of fixes and related places", () => {
    fc.assert(
      fc.property(fc.oneof(document, noise.map(snapshotOfText)), (snapshot) => {
        for (const { range, excerpt, related = [], fix } of runChecks(snapshot, {})) {
          expect(excerpt).toBe(textAtRange(snapshot, range));
          for (const place of [...related, ...(fix?.edits ?? []).map((edit) => edit.range)]) {
            const length = snapshot.paragraphs[place.paragraph]?.text.length ?? -1;
            expect(place.start >= 0 && place.start <= place.end && place.end <= length).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("checking twice gives the same list, in document order, with every id once", () => {
    fc.assert(
      fc.property(document, (snapshot) => {
        const findings = runChecks(snapshot, {});
        expect(runChecks(structuredClone(snapshot), {})).toEqual(findings);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        const places = findings.map(({ range }) => range.paragraph * 1000 + range.start);
        expect(places).toEqual([...places].sort((left, right) => left - right));
      }),
      { numRuns: 300 },
    );
  });

  it("after all fixes nothing fixable is left", () => {
    fc.assert(
      fc.property(document, (snapshot) => {
        const left = runChecks(fixAll(snapshot), {}).filter((finding) => finding.fix !== undefined);
        expect(left.map(({ ruleId, messageId, range, excerpt }) => ({ ruleId, messageId, range, excerpt }))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it("fixes change numbers and their marks, never a word", () => {
    fc.assert(
      fc.property(document, (snapshot) => {
        const plain = (one: DocumentSnapshot): string[] =>
          one.paragraphs.map(({ text }) => text.replace(/[一二三四五六七八九十0-9①-⑳（）()、.．，。；：:]/g, ""));
        expect(plain(fixAll(snapshot))).toEqual(plain(snapshot));
      }),
      { numRuns: 300 },
    );
  });
});

describe("texts made to be slow", () => {
  // No clock: a pattern that grows worse than linearly does not come back from these at all.
  const patience = 120_000;

  it.each(["*", "（", "一", "一是", "【", "1.", "（一）", "“一是"])(
    "one million characters of %j are checked",
    (unit) => {
      expect(runChecks(snapshotOfText(unit.repeat(1_000_000 / unit.length)), {}).length).toBeLessThan(10);
    },
    patience,
  );

  it.each(["*一", " *", "_一", "：一是", "第一，", "。二是，二要，第二，其二，", "【填写】"])(
    "a line of one hundred thousand characters of %j is checked",
    (unit) => {
      expect(Array.isArray(runChecks(snapshotOfText(unit.repeat(100_000 / unit.length)), {}))).toBe(true);
    },
    patience,
  );

  it.each(["1.甲", "（一）甲", "一、甲", "(1)"])(
    "twenty thousand paragraphs %j are checked, and their fixes together stay as long as the list",
    (text) => {
      const findings = runChecks(snapshotOfText(`${text}\n`.repeat(20_000)), {});
      const edits = findings.reduce((sum, finding) => sum + (finding.fix?.edits.length ?? 0), 0);
      expect(findings.length).toBeGreaterThan(0);
      expect(edits).toBeLessThan(200_000);
    },
    patience,
  );
});
