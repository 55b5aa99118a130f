import { factKey } from "../../../src/checks/agreement/fact-key";

describe("what a number counts", () => {
  it.each<[string, string]>([
    ["今年以来共召开支部党员大会", "党员大会"],
    ["召开支部委员会会议", "支委会"],
    ["开展主题党日活动", "主题党日"],
    ["组织集中学习", "集中学习"],
    ["支部现有党员", "现有党员"],
    ["新发展党员", "发展党员"],
    ["召开组织生活会", "组织生活会"],
    ["先后化解矛盾纠纷", "化解矛盾纠纷"],
    ["更换老旧水表共", "更换老旧水表"],
  ])("%s is %s", (words, key) => {
    expect(factKey(words)).toBe(key);
  });

  it.each(["开展活动", "解决问题", "机关党支部发展党员", "上半年发展党员", "2025年发展党员", "组织党员", "其中正式", "党员", "", "慰问困难党员", "完成投资"])("%s is nothing certain", (words) => {
    expect(factKey(words)).toBeNull();
  });
});
