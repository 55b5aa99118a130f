import { readLedgerText } from "../../src/ledger/read-ledger-text";

describe("pasted text", () => {
  it.each([
    ["cells from a spreadsheet", "项目\t数量\r\n集中学习\t12\r\n主题党日\t1,200\r\n", [["项目", "数量"], ["集中学习", "12"], ["主题党日", "1,200"]]],
    ["a cell with a line break and quotes", '"学习\n""研讨"""\t12', [['学习\n"研讨"', "12"]]],
    ["one name and number", "集中学习：12次", [["集中学习", "12次"]]],
    ["names and numbers between spaces", "集中学习  12\n主题党日　8次", [["集中学习", "12"], ["主题党日", "8次"]]],
    ["a name before its number without a space", "集中学习12次\n发展党员5名", [["集中学习", "12次"], ["发展党员", "5名"]]],
    ["facts in one line", "集中学习12次，主题党日8次；发展党员5名。", [["集中学习", "12次"], ["主题党日", "8次"], ["发展党员", "5名"]]],
    ["a name with a colon in it", "其中：预备党员：3名", [["其中：预备党员", "3名"]]],
    ["thousands in a line", "投入资金：1,200万元", [["投入资金", "1,200万元"]]],
    ["text with commas", "集中学习,12\n主题党日,8", [["集中学习", "12"], ["主题党日", "8"]]],
  ])("%s", (_, text, rows) => {
    expect(readLedgerText(text)).toEqual({ kind: "read", sheets: [{ name: "", rows }] });
  });

  it("is no slower than its length asks for", () => {
    expect(readLedgerText(`${"甲 ".repeat(200_000)}：\n集中学习：12次`)).toMatchObject({ kind: "read", sheets: [{ rows: [["集中学习", "12次"]] }] });
  });

  it.each([
    ["nothing", " \n ", "empty"],
    ["words only", "请各科室尽快报送", "no-numbers"],
    ["very long text", "甲\t1\n".repeat(1_300_000), "too-large"],
  ])("%s is refused", (_, text, reason) => {
    expect(readLedgerText(text)).toEqual({ kind: "refused", reason });
  });
});
