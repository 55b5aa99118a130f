import { runChecks } from "../../../src/checks/run-checks";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

const lost = (text: string): readonly string[] =>
  runChecks(snapshotOfText(text), {}).filter(({ ruleId }) => ruleId === "character-lost").map(({ range, level }) => `${level} ${range.paragraph}:${range.start}-${range.end}`);

it.each<[string, readonly string[]]>([
  ["全年召开\ufffd议12次。", ["must 0:4-5"]],
  ["坚持\ufffd\ufffd\ufffd中求进。\n走访\ufffd众\ufffd", ["must 0:2-5", "must 1:2-3", "must 1:4-5"]],
  ["\ufffd", ["must 0:0-1"]],
  // Signs that only look like it are somebody's own.
  ["办结事项3件（见附件◇），□是□否，？", []],
  ["全年召开会议12次\ufffc。", []],
])("row 10: finds what was lost in %j", (text, expected) => {
  expect(lost(text)).toEqual(expected);
});
