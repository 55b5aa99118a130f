import { fixedText, foundIn } from "../found-in";

const gaps = (text: string): readonly string[] => foundIn(text).filter((finding) => /^number-(gap|start)/.test(finding));

describe("where a neighbour may be an unread point, a gap is told of and left to the writer", () => {
  it.each<[string, string, string]>([
    ["its mark is lost", "1.成立专班。\n2.摸底排查。\n3督促上报。\n4.总结通报。", "number-gap:gap 3 4."],
    ["a blank stands for its mark", "一、主要工作\n二 存在问题\n三、下步打算", "number-gap:gap 2 三、"],
    ["it has run into the paragraph above", "一、主要工作\n二、存在问题\n创新不够。三．下步打算\n四、有关建议", "number-gap:gap 3 四、"],
    ["its number is lost, in a list of points with text", "（一）抓学习。按月开展。\n抓队伍。按季考核。\n（三）抓作风。按年评议。", "number-gap:gap 2 （三）"],
    ["its number is lost, in a list of clauses", "（一）按时报送；\n妥善保管；\n（三）主动公开。", "number-gap:gap 2 （三）"],
    ["its number is lost, in a row of headings", "一、主要工作\n存在问题\n三、下步打算", "number-gap:gap 2 三、"],
    ["decimals show that it is lost", "1.招标条件\n项目已经批准。\n2.1建设地点：城区。\n3.资格要求\n3.1须具备资质。", "number-gap:gap 3 3."],
    ["it is the first", "一、主要工作\n1抓学习。\n2.抓队伍。\n3.抓作风。", "number-start:start 2 2."],
  ])("%s", (_, text, finding) => {
    expect(gaps(text)).toEqual([finding]);
    expect(fixedText(text)).toBe(text);
  });

  it.each<[string, string]>([
    ["1.成立专班。\n2.摸底排查。\n4.总结通报。", "1.成立专班。\n2.摸底排查。\n3.总结通报。"],
    ["1.成立专班。\n2.摸底30户。\n4.总结通报。", "1.成立专班。\n2.摸底30户。\n3.总结通报。"],
    ["一、主要工作\n三是抓作风。\n三、存在问题", "一、主要工作\n三是抓作风。\n二、存在问题"],
  ])("without one it is closed: %j", (text, fixed) => {
    expect(fixedText(text).split("\n").at(-1)).toBe(fixed.split("\n").at(-1));
  });
});
