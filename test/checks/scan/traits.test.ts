import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readExample } from "../../../src/checks/read-example";
import { allRules } from "../../../src/checks/rules/index";
import type * as ScanOf from "../../../src/checks/scan/scan-of";
import type { Finding } from "../../../src/checks/types";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../../src/snapshot/types";

const mockScan = { readsAll: false };

jest.mock("../../../src/checks/scan/scan-of", () => {
  const actual = jest.requireActual<typeof ScanOf>("../../../src/checks/scan/scan-of");
  return {
    ...actual,
    paragraphsShowing: (...given: Parameters<typeof ScanOf.paragraphsShowing>) =>
      mockScan.readsAll ? given[0].paragraphs : actual.paragraphsShowing(...given),
    shows: (...given: Parameters<typeof ScanOf.shows>) => mockScan.readsAll || actual.shows(...given),
  };
});

function findings(snapshot: DocumentSnapshot, readsAll: boolean): readonly Finding[] {
  mockScan.readsAll = readsAll;
  const fresh = { ...snapshot };
  return allRules.flatMap((rule) => rule.check(fresh, {}));
}

function expectNothingPassedOver(snapshot: DocumentSnapshot): void {
  expect(findings(snapshot, false)).toEqual(findings(snapshot, true));
}

// What rules look for, and what stands beside it.
const PIECES = [
  "工作", "的", "某", "某镇", "，", "。", "、", "；", "：", ",", ".", ":", "(", ")", "（", "）", "“", "”", "\"", "'", "《", "》", "【", "】", "[", "]", "…", "—", "-", " ", "　",
  "约", "近", "超过", "30", "30人左右", "余次", "0", "05月", "2021.3.4", "名", "次", "条", "经费", "万元", "国办发", "2012", "号", "一是", "二是", "第二", "首先", "其次",
  "一要", "（一）", "1.", "①", "待补", "此处填写", "单位名称", "TODO", "第2页", "共2页", "认真学习深入学习", "十", "%", "～", "*", "X", "\n",
  "其中", "正式党员", "女党员", "共", "计", "到会率", "120%", "人次", "参加", "（请", "填写", "姓名", "待", "补", "二、下一步打算\n", "开展了", "已完成", "全年，", "今年以来",
  "范文1", "篇1：", "- 3 -", "`", " O2", " W-", " E/ I5 L9", "左右", "以上", "余", "万",
];

describe("the traits of paragraphs", () => {
  it("lead every rule to all that it finds in the examples of all rules", () => {
    for (const { examples } of allRules) {
      for (const example of [...examples.good, ...examples.bad]) expectNothingPassedOver(readExample(example).snapshot);
    }
  });

  it("lead every rule to all that it finds in the fixtures", () => {
    const folder = path.join(__dirname, "../../fixtures/reports");
    for (const file of readdirSync(folder)) expectNothingPassedOver(snapshotOfText(readFileSync(path.join(folder, file), "utf8")));
  });

  it("lead every rule to all that it finds in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...PIECES), minLength: 5, maxLength: 60 }), (text) => { expectNothingPassedOver(snapshotOfText(text)); }),
      { numRuns: 400 },
    );
  });
});
