import { fixedText, foundIn } from "../found-in";

describe("document-number-bracket", () => {
  it.each<[string, string]>([
    ["根据国办发[2012]14号文件", "[2012]14号"],
    ["根据国办发（2012）14号文件", "（2012）14号"],
    ["根据国办发(2012)14号文件", "(2012)14号"],
    ["根据教党【2024】3号文件", "【2024】3号"],
    ["根据省政办〔2024〕第6号文件", "〔2024〕第6号"],
    ["根据省政办〔2024〕006号文件", "〔2024〕006号"],
  ])("finds %s, and nothing else there", (text, excerpt) => {
    expect(foundIn(text)).toEqual([`document-number-bracket:form 0 ${excerpt}`]);
  });

  it.each(["根据国办发〔2012〕14号文件", "项目（2024）3号楼", "（2024）京01民初1号", "统计局（2024）"])("leaves alone %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("writes the form of the standard", () => {
    expect(fixedText("国办发(2012)第014号")).toBe("国办发〔2012〕14号");
  });
});
