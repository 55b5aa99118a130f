import { runChecks } from "../../../src/checks/run-checks";
import { snapshotOfParagraphs } from "../../../src/snapshot/snapshot-of-text";
import { matchingFindings } from "../../../src/taskpane/state/shown-findings";
import fc from "../../seeded-fast-check";

const snapshot = snapshotOfParagraphs([
  { text: "全年集中学习**次，取得成效。。" },
  { text: "全年走访12户，布署工作。" },
  { text: "页眉布署", story: { kind: "header", section: 0, variant: "Primary" }, indexInStory: 0 },
]);
const findings = runChecks(snapshot, {});
const found = (query: string | null) => matchingFindings(findings, snapshot, query).map(({ excerpt, range }) => `${String(range.paragraph)} ${excerpt}`);
const all = ["0 **", "0 。。", "1 布署", "2 布署"];

it.each<[string | null, readonly string[]]>([
  [null, all],
  ["  ", all],
  ["布署", ["1 布署", "2 布署"]],
  ["布 署", ["1 布署", "2 布署"]],
  ["标点重复", ["0 。。"]],
  ["more than once", ["0 。。"]],
  ["MORE than ONCE", ["0 。。"]],
  ["第1段", ["0 **", "0 。。"]],
  ["第 1 段", ["0 **", "0 。。"]],
  ["１", ["0 **", "0 。。"]],
  // Only the main text has numbered paragraphs in the pane.
  ["3", []],
  ["**", ["0 **"]],
  ["没有这样的词", []],
])("searching for %j shows %j", (query, expected) => {
  expect(found(query)).toEqual(expected);
});

it("a longer search never shows more, and the order stays", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("布", "署", "。", "标", "点", "1", "第", "段", "*", " ", "a"), { maxLength: 4 }), fc.constantFrom("布", "。", "x"), (letters, more) => {
      const query = letters.join("");
      const shown = matchingFindings(findings, snapshot, query);
      expect(shown).toEqual(findings.filter((finding) => shown.includes(finding)));
      const number = /\d|第|段/;
      if (number.test(query) || number.test(more)) return;
      expect(matchingFindings(findings, snapshot, query + more).every((finding) => shown.includes(finding))).toBe(true);
    }),
  );
});
