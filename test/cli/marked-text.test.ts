import type { Level, ReportedFinding } from "../../src/checks/types";
import { escapeHtml } from "../../src/html/escape-html";
import { markedText } from "../../src/cli/html/marked-text";
import { oneLine } from "../../src/cli/one-line";

const finding = (start: number, end: number, level: Level): ReportedFinding => ({
  id: "", ruleId: "r", family: "text", messageId: "m", data: {}, excerpt: "", level, range: { paragraph: 0, start, end },
});
const marked = (text: string, ...findings: ReportedFinding[]): string =>
  markedText(text, findings.map((one, index) => ({ finding: one, number: index + 1, anchor: `f${index + 1}` }))).replace(/<a [^>]*>(.*?)<\/a>/g, "[$1]");

it.each<[string, string, ReportedFinding[], string]>([
  ["nothing", "甲<乙", [], "甲&lt;乙"],
  ["two places", "甲乙丙丁", [finding(0, 1, "must"), finding(2, 4, "should")], '[必1]<mark class="must">甲</mark>乙[建2]<mark class="should">丙丁</mark>'],
  ["overlapping places by the stronger", "甲乙丙丁", [finding(0, 3, "hint"), finding(1, 2, "must")], '[参1]<mark class="hint">甲</mark>[必2]<mark class="must">乙</mark><mark class="hint">丙</mark>丁'],
  ["a place without characters", "甲乙", [finding(1, 1, "must")], "甲[必1]乙"],
  ["the end of an empty paragraph", "", [finding(0, 0, "should")], "[建1]"],
])("marks %s", (_, text, findings, html) => {
  expect(marked(text, ...findings)).toBe(html);
});

it("turns breaks into breaks and drops what a page cannot show", () => {
  expect(escapeHtml("甲\v乙\f丙\t丁\u0001\u0002戊\u001e己")).toBe("甲<br>乙<br>丙\t丁戊\u2011己");
});

it("keeps control characters from the terminal", () => {
  expect(oneLine("甲\v乙\u001b[31m丙\r\n丁")).toBe("甲 乙 [31m丙 丁");
});
