import { formatMessage } from "../../src/checks/format-message";
import { numberDuplicate } from "../../src/checks/rules/number-duplicate";
import { placeholderMask } from "../../src/checks/rules/placeholder-mask";

describe("formatMessage", () => {
  it("puts the values of a finding into the sentence of its language", () => {
    const finding = { messageId: "number", data: { unit: "次" } };
    expect(formatMessage(placeholderMask, finding, "zh")).toBe("“次”前面的数字还没有填。");
    expect(formatMessage(placeholderMask, finding, "en")).toBe("The number before “次” is still missing.");
  });

  it("shows a value as it stands, even when it looks like a place for another", () => {
    expect(formatMessage(numberDuplicate, { messageId: "duplicate", data: { label: "{expected}", expected: "（三）" } }, "zh")).toBe(
      "“{expected}”重复了，这里应为“（三）”。",
    );
  });

  it("falls back on the title of the rule", () => {
    expect(formatMessage(numberDuplicate, { messageId: "unknown", data: {} }, "zh")).toBe("序号重复");
  });
});
