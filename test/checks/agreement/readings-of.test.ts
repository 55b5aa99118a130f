import { amountSentencesOf } from "../../../src/checks/agreement/amount-sentences";
import { readingsOf } from "../../../src/checks/agreement/reading/readings-of";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

/** Each number as "986张 level", with ↑ or ↓ where it rose or fell, its basis, and its bracket. */
function read(text: string): readonly string[] {
  return amountSentencesOf(snapshotOfText(text)).flatMap((sentence) =>
    readingsOf(sentence).map(({ amount, role, direction, basis, bracket }) => {
      const arrow = direction === 0 ? "" : direction > 0 ? "↑" : "↓";
      const where = bracket === 0 ? "" : ` in bracket ${bracket}`;
      const from = basis === "" ? "" : ` from ${basis}`;
      return `${text.slice(amount.start, amount.unitEnd)} ${role}${arrow}${from}${where}`;
    }),
  );
}

describe("what each number of a sentence does", () => {
  it.each<[string, string[]]>([
    ["开放床位986张，比上年增加120张，增长13.9%。", ["986张 level", "120张 difference↑ from year", "13.9% growth↑"]],
    ["党员862名，比去年净增14名。", ["862名 level", "14名 difference↑ from year"]],
    ["信访由5135件下降到4632件，同比下降9.8%。", ["5135件 base", "4632件 level↓", "9.8% growth↓ from year"]],
    ["较上年的78件增加12件。", ["78件 base from year", "12件 difference↑"]],
    ["在上年78件的基础上增加12件。", ["78件 base from year", "12件 difference↑"]],
    ["较年初的120个减少36个。", ["120个 base from start", "36个 difference↓"]],
    ["较“十三五”末的20万册增加5万册。", ["20万册 base", "5万册 difference↑"]],
    ["完成6800万元，去年同期6050万元。", ["6800万元 level", "6050万元 base from year"]],
    ["与上年同期相比，减少120起。", ["120起 difference↓ from year"]],
    ["环比增长3%，同比下降2%。", ["3% growth↑ from period", "2% growth↓ from year"]],
    ["比计划增加3项。", ["3项 difference↑ from plan"]],
    ["覆盖率由85%提高到92%，提高7个百分点。", ["85% base", "92% level↑", "7个百分点 points↑"]],
    ["完成1.5亿元，占总投资的32.6%。", ["1.5亿元 level", "32.6% share"]],
    ["到会率达95%。", ["95% share"]],
    ["产值增长1.5倍，是上年的2.5倍。", ["1.5倍 times↑", "2.5倍 times"]],
    ["收入900万元（基本500万元），其中300万元。", ["900万元 level", "500万元 level in bracket 1", "300万元 level"]],
    ["比去年多投入16万元，少支出3万元。", ["16万元 difference↑ from year", "3万元 difference↓"]],
    ["由3名同志组成。", ["3名 level"]],
    ["从28个部门抽调60人。", ["28个 level", "60人 level"]],
    ["增至5名，减少到3名。", ["5名 level↑", "3名 level↓"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("keeps apart what stands on both sides of a semicolon, and what a change is said of", () => {
    const [sentence] = amountSentencesOf(snapshotOfText("收入9万元；支出8万元，投资同比增长5%。"));
    const readings = sentence === undefined ? [] : readingsOf(sentence);
    expect(readings.map(({ scope, name }) => [scope, name])).toEqual([
      [0, "收入"],
      [1, "支出"],
      [1, "投资"],
    ]);
  });

  it("is made once for a sentence", () => {
    const [sentence] = amountSentencesOf(snapshotOfText("党员27名。"));
    if (sentence === undefined) throw new Error("no sentence");
    expect(readingsOf(sentence)).toBe(readingsOf(sentence));
  });
});
