import fc from "fast-check";
import { readExample } from "../../../src/checks/read-example";
import { runChecks } from "../../../src/checks/run-checks";
import { partsSum } from "../../../src/checks/rules/parts-sum";
import { foundBy } from "../found-by";

describe("parts-sum", () => {
  it.each<[string, string]>([
    ["支部有党员30名，其中正式党员28名，预备党员3名。", "partition 0:5-8 30名"],
    ["职工58人（男36人、女23人）。", "partition 0:2-5 58人"],
    ["现有党员30名：25名正式党员、4名预备党员。", "partition 0:4-7 30名"],
    ["男生600人、女生550人，其中住校生700人。", "part 0:19-23 700人"],
    ["投资1.5亿元，其中水利2亿元。", "part 0:12-15 2亿元"],
    ["培训8期，其中理论4期、业务5期。", "parts 0:2-4 8期"],
    ["书记讲党课2次、委员讲党课4次，共计7次。", "list 0:18-20 7次"],
  ])("finds %s", (text, found) => {
    expect(foundBy(partsSum, text)).toEqual([found]);
  });

  it.each([
    "现有党员30名，其中预备党员3名。",
    "现有党员30名，其中预备党员3名、入党积极分子5名。",
    "党员大会应到30人，正式党员实到25名、预备党员3名。",
    "现有在职党员15名、退休党员10名、流动党员2名，共有党员27名。",
    "共有党员27名，其中在职党员15名、退休党员10名、流动党员2名。",
    "男35人、女25人，共60人。",
    "约60人，其中男36人、女25人。",
    "村干部60人，其中女干部20人，35岁以下30人、大专以上40人。",
    "人均收入1.2万元，其中工资性收入1.3万元。",
    "同比增长12次，其中学习24次。",
    "完成12项，其中每项投入30项。",
    "甲3次、乙4次，累计12次。",
    "甲3次、乙4次、丙5次，共3次。",
    "开展活动12次，甲组3次、乙组4次，共7次。",
    "发现问题12个，其中安全问题5个、质量问题7个。",
    "完成投资1.25万元、2.36万元，共3.61万元。",
    "现有党员28名。发展正式党员20名。",
    "上半年3次、下半年4次，共开展活动9次。",
  ])("leaves alone %s", (text) => {
    expect(foundBy(partsSum, text)).toEqual([]);
  });

  it("says which parts make what", () => {
    const { snapshot } = readExample("现有党员28名，其中正式党员25名、预备党员2名。");
    const [finding] = runChecks(snapshot, {}, [partsSum]);
    expect(finding?.data).toEqual({ first: "正式党员25名", second: "预备党员2名", sum: "27名", whole: "28名" });
    expect(finding?.related).toEqual([
      { paragraph: 0, start: 14, end: 17 },
      { paragraph: 0, start: 22, end: 24 },
    ]);
  });

  const count = fc.integer({ min: 1, max: 9999 });

  it("is silent on a partition that adds up, and finds one that does not", () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: -50, max: 50 }), (first, second, off) => {
        fc.pre(first + second + off > 0);
        const text = `现有党员${first + second + off}名，其中正式党员${first}名、预备党员${second}名。`;
        const found = foundBy(partsSum, text);
        if (off === 0) expect(found).toEqual([]);
        else expect(found.length).toBeGreaterThan(0);
      }),
    );
  });

  it("is silent on a list that adds up to its own total, and finds one that does not", () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 6 }), fc.integer({ min: 1, max: 50 }), (parts, off) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const list = parts.map((part, at) => `${"甲乙丙丁戊己".charAt(at)}组${part}场`).join("、");
        expect(foundBy(partsSum, `${list}，共${sum}场。`)).toEqual([]);
        expect(foundBy(partsSum, `${list}，共${sum + off}场。`)).toHaveLength(1);
      }),
    );
  });
});
