import { readFileSync } from "node:fs";

const folder = new URL("../test/fixtures/reports/", import.meta.url);

/** Clean reports of one numbering scheme, 一、（一）: other schemes in the same document would be a fault. */
const reports = ["bureau-half-year-clean.txt", "library-clean.txt"].map((file) => readFileSync(new URL(file, folder), "utf8").trimEnd());

/**
 * Clean text of a length: whole reports, each an attachment of its own, so that its numbers begin anew.
 * @param length UTF-16 units, at least; the last report is left whole
 */
export function cleanText(length) {
  return cleanReports(length).join("\n");
}

/** The same text report by report. */
export function cleanReports(length) {
  const parts = [];
  for (let at = 0, size = 0; size < length; at += 1) {
    const part = `附件${(at % 99) + 1}\n${reports[at % reports.length]}`;
    parts.push(part);
    size += part.length + 1;
  }
  return parts;
}

/** Text with a fault in every few lines: digits masked here and there. */
export function draftText(length) {
  return draftReports(length).join("\n");
}

/** The same text report by report. */
export function draftReports(length) {
  let count = 0;
  return cleanReports(length).map((report) => withMasks(report, () => (count += 1)));
}

function withMasks(text, next) {
  return text.replace(/[0-9]+(?=[次名个件])/g, (digits) => (next() % 4 === 0 ? "**" : digits));
}

/** Signs that patterns are slow on when they grow worse than linearly. */
export const hardUnits = ["*", " *", "（", "【", "“", "一", "一是", "第一，", "。二是，二要，第二，", "x", "1.", "、", ",", " ", "《", "的的", "某", "20"];
