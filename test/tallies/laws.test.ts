import fc from "fast-check";
import { snapshotOfParagraphs } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../src/snapshot/types";
import { findTallies } from "../../src/tallies/find-tallies";
import { toEdits } from "../../src/tallies/to-edits";
import type { TallyEdit } from "../../src/tallies/to-edits";

const piece = fc.oneof(
  fc.constantFrom("集中学习", "开展", "党员", "等活动", "其中", "参加", "总投资", "完成", "“主题", "”", "（", "）", "《", "》", "、", "，", "。", "；", "约", "余", "一、", "（一）", "第", "届"),
  fc.constantFrom("*", "**", "×", "x", "□", "__", " ", "　", "12", "3.5", "1,200", "2x"),
  fc.constantFrom("次", "人次", "名", "亿元", "%", "个百分点", "项目", "个", "年", "支部", "万亩", "部"),
  fc.string({ maxLength: 3 }),
);
const line = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join("").replace(/[\r\n]/g, ""));
const documents = fc
  .array(fc.record({ text: line, inTable: fc.boolean(), header: fc.boolean() }), { maxLength: 8 })
  .map((drafts) =>
    snapshotOfParagraphs(drafts.map(({ text, inTable, header }) => ({ text, inTable, story: { kind: header ? "header" : "body" } as const }))),
  );

/** What the document is after the edits; each is checked against the text that it expects. */
function written(snapshot: DocumentSnapshot, edits: readonly TallyEdit[]): DocumentSnapshot {
  return {
    ...snapshot,
    paragraphs: snapshot.paragraphs.map((paragraph) => {
      const own = edits.filter(({ range }) => range.paragraph === paragraph.index).sort((a, b) => b.range.start - a.range.start);
      const text = own.reduce((whole, { range, excerpt, text: put }) => {
        expect(whole.slice(range.start, range.end)).toBe(excerpt);
        return whole.slice(0, range.start) + put + whole.slice(range.end);
      }, paragraph.text);
      return { ...paragraph, text };
    }),
  };
}

/** A report of our own controls among masks: each control holds a mask or a number. */
const controlled = fc
  .array(fc.record({ label: fc.constantFrom("集中学习", "党课", "走访"), value: fc.constantFrom("**", "*", "12", "1,200", ""), mask: fc.boolean() }), { minLength: 1, maxLength: 10 })
  .map((rows) =>
    snapshotOfParagraphs(
      rows.map(({ label, value, mask }, id) => {
        const start = label.length + 2;
        const text = `全年${label}${value}次${mask ? "，发放资料*份" : ""}。`;
        return { text, controls: [{ id, tag: `cw.t.${label}.次`, title: "", start, end: start + value.length, placeholder: "" }] };
      }),
    ),
  );

describe("laws of the tallies in controls", () => {
  it("every control and every mask outside one is one place, and no mask in a control is reported twice", () => {
    fc.assert(
      fc.property(controlled, (snapshot) => {
        const places = findTallies(snapshot).flatMap((tally) => tally.places);
        const masks = snapshot.paragraphs.filter(({ text }) => text.includes("*份")).length;
        expect(places.filter(({ controlId }) => controlId !== undefined)).toHaveLength(snapshot.paragraphs.length);
        expect(places).toHaveLength(snapshot.paragraphs.length + masks);
      }),
    );
  });

  it("one value goes to all places that do not hold it, and to nothing else", () => {
    fc.assert(
      fc.property(controlled, (snapshot) => {
        const tallies = findTallies(snapshot).filter(({ id }) => id.startsWith("tag:"));
        const edits = toEdits(tallies, Object.fromEntries(tallies.map(({ id }) => [id, "12"])));
        const after = written(snapshot, edits);
        expect(new Set(edits.map(({ id }) => id)).size).toBe(edits.length);
        after.paragraphs.forEach(({ text }, index) => {
          const before = snapshot.paragraphs[index];
          const [control] = before?.controls ?? [];
          if (before === undefined || control === undefined) throw new Error("no control");
          expect(text).toBe(`${before.text.slice(0, control.start)}12${before.text.slice(control.end)}`);
        });
      }),
    );
  });
});

describe("laws of the tallies", () => {
  it("every place's excerpt is the text at its range, and no two places overlap", () => {
    fc.assert(
      fc.property(documents, (snapshot) => {
        const places = findTallies(snapshot).flatMap((tally) => tally.places);
        for (const { range, excerpt } of places) {
          expect(snapshot.paragraphs[range.paragraph]?.text.slice(range.start, range.end)).toBe(excerpt);
          expect(excerpt.length).toBeGreaterThan(0);
        }
        const sorted = [...places].sort((a, b) => a.range.paragraph - b.range.paragraph || a.range.start - b.range.start);
        sorted.forEach(({ range }, index) => {
          const next = sorted[index + 1]?.range;
          if (next?.paragraph === range.paragraph) expect(next.start).toBeGreaterThanOrEqual(range.end);
        });
      }),
    );
  });

  it("ids are unique, and reading twice gives the same", () => {
    fc.assert(
      fc.property(documents, (snapshot) => {
        const tallies = findTallies(snapshot);
        expect(new Set(tallies.map(({ id }) => id)).size).toBe(tallies.length);
        expect(findTallies(snapshot)).toEqual(tallies);
      }),
    );
  });

  it("every tally has a name and a unit", () => {
    fc.assert(
      fc.property(documents, (snapshot) => {
        for (const { label, unit } of findTallies(snapshot)) expect([label === "", unit === ""]).toEqual([false, false]);
      }),
    );
  });

  it("filling changes exactly the masks, and reading again finds none of them", () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 0, max: 99 }), (snapshot, number) => {
        const tallies = findTallies(snapshot);
        const places = tallies.flatMap((tally) => tally.places);
        const edits = toEdits(tallies, Object.fromEntries(tallies.map(({ id }) => [id, String(number)])));
        expect(edits.map(({ range }) => range)).toEqual(places.map(({ range }) => range));
        expect(findTallies(written(snapshot, edits))).toEqual([]);
      }),
    );
  });

  it("filling some leaves the others in their number, with their ids", () => {
    fc.assert(
      fc.property(documents, fc.nat(), (snapshot, seed) => {
        const tallies = findTallies(snapshot);
        const chosen = tallies.filter((_, index) => ((seed >> index % 16) & 1) === 1);
        const rest = tallies.filter((tally) => !chosen.includes(tally));
        const edits = toEdits(tallies, Object.fromEntries(chosen.map(({ id }) => [id, "7"])));
        const again = findTallies(written(snapshot, edits));
        expect(again.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
      }),
    );
  });
});
