import { runChecks } from "../../../src/checks/run-checks";
import { residueSite } from "../../../src/checks/rules/residue-site";
import { snapshotOfParagraphs, snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { fixedText } from "../found-in";

const found = (text: string) => runChecks(snapshotOfText(text), {}, [residueSite]).map(({ messageId, excerpt }) => `${messageId} ${excerpt}`);

describe("residue-site finds", () => {
  it.each<[string, string[]]>([
    ["##paidbegin##严格要求", ["tag ##paidbegin##"]],
    ["$$paidbegin$$加强$$paidend$$", ["tag $$paidbegin$$", "tag $$paidend$$"]],
    ["做法(新文秘网https://www.wm114.cn省略854字,正式会员可完整阅读)接着", ["omitted (新文秘网https://www.wm114.cn省略854字,正式会员可完整阅读)"]],
    ["(文鼎文库www.wentop.com此处省略382字。不往下看了,点击下载全文)", ["omitted (文鼎文库www.wentop.com此处省略382字。不往下看了,点击下载全文)"]],
    ["…… 此处隐藏1563字，全部文档请下载后查看", ["omitted 此处隐藏1563字，全部文档请下载后查看"]],
    ["(未完，全文共6831字，当前仅显示2399字，收藏《报告》)", ["omitted (未完，全文共6831字，当前仅显示2399字，收藏《报告》)"]],
    ["正式会员可完整阅读", ["download 正式会员可完整阅读"]],
    ["点击下载全文", ["download 点击下载全文"]],
    ["（想阅读完全部内容，您需要支付10元）", ["download （想阅读完全部内容，您需要支付10元）"]],
    ["公文第一站严禁复制剽窃分队", ["source 公文第一站", "download 严禁复制剽窃"]],
    ["本文来源：https://www.example.com/1.html", ["source 本文来源：https://www.example.com/1.html"]],
    ["详见www.diyifanwen.com首页", ["source www.diyifanwen.com"]],
    ["小编为大家整理的总结，供大家参考。", ["editor 小编为大家整理的总结，供大家参考。"]],
    ["第2页 共2页", ["page 第2页 共2页"]],
    ["扎实推进第3页 共9页各项工作", ["page 第3页 共9页"]],
    ["篇1：党建工作总结", ["part 篇1："]],
    ["【篇二】党建工作总结", ["part 【篇二】"]],
    ["第1篇", ["part 第1篇"]],
    ["开展主题党日。+ O2 W- O: E/ I5 L9 Z", ["noise + O2 W- O: E/ I5 L9 Z"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("residue-site leaves alone", () => {
  it.each([
    "省略号的用法",
    "报告全文共分三部分",
    "群众可点击下载“智慧社区”应用",
    "微信公众号小编由青年党员担任",
    "数据来源：https://www.stats.gov.cn/sj/",
    "（见第2页，共2页）",
    "第一篇章写学习，第一篇文章获奖",
    "篇幅有限",
    "使用Word 2016、Windows 11 Pro A B C",
    "1 + 2 = 3, a + b = c",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("the page number of a footer", () => {
    const snapshot = snapshotOfParagraphs([{ text: "第2页 共2页", story: { kind: "footer", section: 0, variant: "Primary" } }]);
    expect(runChecks(snapshot, {}, [residueSite])).toEqual([]);
  });
});

describe("residue-site", () => {
  it("takes tags, page lines and noise out, and leaves what text may be missing under", () => {
    expect(fixedText("##paidbegin##严格要求\n第2页 共2页\n开展活动。+ O2 W- O: E/ I5 L9 Z\n此处省略382字")).toBe("严格要求\n\n开展活动。\n此处省略382字");
  });
});
