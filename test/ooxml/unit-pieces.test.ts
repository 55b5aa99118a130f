import fc from "fast-check";
import { unitPieces } from "../../src/ooxml/unit-pieces";

describe("the pieces of a unit's name", () => {
  it.each([
    ["经济开发区党支部", "经济开发区|党支部"],
    ["中共临江省平川市东湖区委员会", "中共临江省|平川市|东湖区委员会"],
    ["平川市区党委", "平川市区党委"],
    ["河湾镇", "河湾镇"],
    ["", ""],
  ])("of %j are %j", (unit, pieces) => {
    expect(unitPieces(unit).join("|")).toBe(pieces);
  });

  it("joined again are the name, and none is shorter than three characters unless the name is", () => {
    const name = fc
      .array(fc.constantFrom("临", "江", "省", "市", "区", "街道", "局", "委员会", "公司", "党支部"))
      .map((words) => words.join(""));
    fc.assert(
      fc.property(name, (unit) => {
        const pieces = unitPieces(unit);
        expect(pieces.join("")).toBe(unit);
        if (pieces.length > 1) for (const piece of pieces) expect(piece.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
