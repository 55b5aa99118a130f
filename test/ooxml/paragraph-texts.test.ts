import { paragraphTexts } from "../../src/ooxml/paragraph-texts";

describe("paragraphTexts", () => {
  it("gives fields as they show while empty, and line breaks of the title as Word gives them", () => {
    const text = (words: string) => ({ kind: "text" as const, text: words });
    const title = ["甲乙丙丁戊己庚辛壬癸", "甲乙丙丁戊己庚辛壬癸", "工作总结"].flatMap((words) => [text(words), { kind: "mayBreak" as const }]);
    const texts = paragraphTexts([
      { style: "title", inlines: title },
      { style: "body", inlines: [text("学习"), { kind: "tally", key: "cw.t.学习.次", label: "学习", unit: "次" }, text("次")] },
    ]);
    expect(texts[0]?.replaceAll("\v", "")).toBe("甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸工作总结");
    expect(texts[0]).toContain("\v");
    expect(texts[1]).toBe("学习**次");
  });
});
