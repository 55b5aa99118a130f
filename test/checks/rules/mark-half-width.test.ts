import { runChecks } from "../../../src/checks/run-checks";
import { markHalfWidth } from "../../../src/checks/rules/mark-half-width";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { fixedText } from "../found-in";

const found = (text: string) => runChecks(snapshotOfText(text), {}, [markHalfWidth]).map(({ range, excerpt }) => `${range.paragraph}:${range.start} ${excerpt}`);

describe("mark-half-width finds the marks beside Chinese", () => {
  it.each<[string, string[]]>([
    ["抓学习,抓队伍", ["0:3 ,"]],
    ["增强“四个意识”,坚定“四个自信”", ["0:8 ,"]],
    ["要求如下:一是学习", ["0:4 :"]],
    ["安装Office, 并组织培训", ["0:8 ,"]],
    ["学习;实践!为什么?", ["0:2 ;", "0:5 !", "0:9 ?"]],
    ["各村(社区)上报", ["0:2 (", "0:5 )"]],
    ["各村（社区)上报", ["0:5 )"]],
    ["取得成效.", ["0:4 ."]],
    ["他说：“取得成效.”", ["0:8 ."]],
    ["附件1:名单", ["0:3 :"]],
    ["一、工作\n(1)抓学习;(2)抓队伍", ["1:6 ;", "1:7 (", "1:9 )"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("mark-half-width names a ? that stands for a lost character and does not mend it", () => {
  it.each<[string, string[]]>([
    ["完成堤防加固、?水灌区续建", ["lost 7"]],
    ["推动?河治理，加固洧?水库", ["lost 2", "lost 10"]],
    ["谁来抓?怎么抓?", ["one 3", "one 7"]],
    ["发展了没有?好的。", ["one 5"]],
  ])("%s", (text, expected) => {
    const findings = runChecks(snapshotOfText(text), {}, [markHalfWidth]);
    expect(findings.map(({ messageId, range }) => `${messageId} ${range.start}`)).toEqual(expected);
    expect(findings.filter(({ messageId, fix }) => messageId === "lost" && fix !== undefined)).toEqual([]);
  });
});

describe("mark-half-width leaves alone", () => {
  it.each([
    "服务1,200人次，增长2.5%",
    "12:30开馆，比例1:3",
    "网址http://www.example.cn:8080/a,b?c=1",
    "邮箱lib@example.cn，文件report.docx",
    "1.抓学习",
    "1)抓学习",
    "计算f(x)的值",
    "安装Word 2016 (64-bit)。",
    "国办发(2012)14号",
    "Nature, Science and Cell",
    "党的.精神",
    "抓学习,,抓队伍",
    "抓学习...抓队伍",
    "（新文秘网https://www.wm114.cn省略854字,正式会员可完整阅读）",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("mark-half-width", () => {
  it("writes the full-width marks and moves nothing else", () => {
    expect(fixedText("抓学习(每周一次),见实效!")).toBe("抓学习（每周一次），见实效！");
  });

  it("says once what the whole document does, and mends all of it", () => {
    const text = Array.from({ length: 21 }, () => "抓学习,抓队伍。").join("\n");
    const findings = runChecks(snapshotOfText(text), {}, [markHalfWidth]);
    expect(findings.map(({ messageId, data }) => [messageId, data.count])).toEqual([["all", 21]]);
    expect(findings[0]?.related).toHaveLength(20);
    expect(fixedText(text)).toBe(text.replaceAll(",", "，"));
  });

  it("names each place when most commas are full-width", () => {
    const text = Array.from({ length: 21 }, () => "抓学习,抓队伍，抓作风，抓落实。").join("\n");
    expect(found(text)).toHaveLength(21);
  });
});
