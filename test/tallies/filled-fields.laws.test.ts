import fc from "fast-check";
import { snapshotOfParagraphs } from "../../src/snapshot/snapshot-of-text";
import { fieldsOf } from "../../src/tallies/fields-of";
import { findTallies } from "../../src/tallies/find-tallies";
import { toEdits } from "../../src/tallies/to-edits";
import type { FilledField, Tally } from "../../src/tallies/types";
import { written } from "./written";

const words = fc.constantFrom(
  "集中学习", "开展", "党员", "等活动", "其中", "参加", "总投资", "完成", "“主题党日”", "（见附件）", "、", "，", "。", "；", "约", "近", "大约", "一、", "（一）", "第", "届", "今年以来", "2023年",
  "三个方面", "两次会议", "统一", "100%", "12项", "1,200人次", "**县", "*村", "\n",
);
const mask = fc.constantFrom("*", "**", "×", "x", "□", "__", " ", "2xx", "**.*");
const unit = fc.constantFrom("次", "人次", "余次", "名", "亿元", "万元", "万余元", "元", "%", "个百分点", "个", "项目", "部", "次以上");
const hole = fc.tuple(fc.constantFrom("学习", "走访困难户", "投资", "", "共"), mask, unit).map((parts) => parts.join(""));
const line = fc.array(fc.oneof({ weight: 2, arbitrary: words }, { weight: 1, arbitrary: hole }), { maxLength: 16 }).map((pieces) => pieces.join(""));
const documents = fc
  .array(fc.record({ text: line, inTable: fc.boolean(), header: fc.boolean(), heading: fc.boolean() }), { minLength: 1, maxLength: 8 })
  .map((drafts) =>
    snapshotOfParagraphs(
      drafts.map(({ text, inTable, header, heading }) => ({ text, inTable, style: heading ? "heading 2" : "", story: { kind: header ? "header" : "body" } as const })),
    ),
  );
const typed = fc.oneof(fc.nat({ max: 20_000 }).map(String), fc.constantFrom("12", "20余", "约30", "1.2", "1.2万", "近5", "1,200", "二十", "-3.2", "３"));

/** What must be the same whether a tally is filled or not. */
const facts = ({ id, label, unit: measure, section, approx, places }: Tally) => ({ id, label, unit: measure, approx, places: places.length, section: section.replace(/[\d.,万余约近超二十*×x□_ -]+/gu, "") });

describe("laws of filled fields", () => {
  it("after filling, the fields give the same tallies with their values, and filling again changes exactly those", () => {
    fc.assert(
      fc.property(documents, fc.infiniteStream(typed), (snapshot, stream) => {
        const tallies = findTallies(snapshot);
        const values = Object.fromEntries(tallies.map(({ id }) => [id, String(stream.next().value)]));
        const edits = toEdits(tallies, values);
        const ids = new Set(edits.map(({ id }) => id.replace(/#\d+$/u, "")));
        const places = tallies.filter(({ id }) => ids.has(id)).flatMap((tally) => tally.places.map((place) => ({ id: tally.id, place })));
        const fields = fieldsOf(snapshot, places);
        const after = written(snapshot, edits);
        const again = findTallies(after, fields);
        expect(again.map(facts)).toEqual(tallies.map(facts));
        expect(again.flatMap((tally) => tally.places).map(({ value }) => value)).toEqual(
          tallies.flatMap((tally) => tally.places.map((_, index) => edits.find(({ id }) => id === `${tally.id}#${index}`)?.text ?? null)),
        );
        const back = again.flatMap((tally) => tally.places.filter(({ value }) => value !== null).map((place) => ({ id: tally.id, place })));
        const sorted = (list: readonly FilledField[]) => [...list].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
        expect(sorted(fieldsOf(after, back))).toEqual(sorted(fields));
      }),
      { numRuns: 500 },
    );
  });
});
