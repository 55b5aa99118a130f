import fc from "fast-check";
import { allParts, readOrganisation, readPartsChoice, readReportChoice, type ReportChoice } from "../../src/skeletons/report-choice";

const whole: ReportChoice = {
  skeletonId: "branch-annual",
  writer: { unit: "河湾镇党支部", superiors: "镇党委", year: 2026, date: "2026年12月3日", organisation: "generalBranch" },
  chosen: ["study", "plan"],
  order: { work: ["service", "study"] },
};

describe("a stored choice for a report", () => {
  it("comes back as it was", () => {
    expect(readReportChoice(JSON.parse(JSON.stringify(whole)), 2030)).toEqual(whole);
    const named = { ...whole, writer: { ...whole.writer, unit: "清河县水务局", party: "局党组" } };
    expect(readReportChoice(JSON.parse(JSON.stringify(named)), 2030)).toEqual(named);
    const plain = { ...whole, writer: { unit: "", superiors: "", year: 2025, date: "" }, chosen: null, order: {} };
    expect(readReportChoice(JSON.parse(JSON.stringify(plain)), 2030)).toEqual(plain);
  });

  it.each([undefined, null, 3, "x", [], {}, { skeletonId: 3 }, { writer: whole.writer }])("is none when it does not name the kind: %j", (stored) => {
    expect(readReportChoice(stored, 2030)).toBeNull();
  });

  it("keeps what is sound and takes the rest as never chosen", () => {
    const stored = { skeletonId: "x", writer: { unit: 3, party: 4, superiors: "县委", year: "2026", date: null, organisation: "club" }, chosen: ["a", 1], order: { work: ["b"], plan: "c", "": [1] } };
    expect(readReportChoice(stored, 2030)).toEqual({
      skeletonId: "x",
      writer: { unit: "", superiors: "县委", year: 2030, date: "" },
      chosen: null,
      order: { work: ["b"] },
    });
    expect(readReportChoice({ skeletonId: "x", writer: 3 }, 2030)?.writer).toEqual({ unit: "", superiors: "", year: 2030, date: "" });
  });

  it.each([1899, 3000, 2026.5, NaN])("takes no year like %d", (year) => {
    expect(readReportChoice({ ...whole, writer: { ...whole.writer, year } }, 2030)?.writer.year).toBe(2030);
  });

  it("never throws, whatever was stored", () => {
    fc.assert(fc.property(fc.jsonValue(), (stored) => {
      expect(readPartsChoice(stored).chosen === null || Array.isArray(readPartsChoice(stored).chosen)).toBe(true);
      expect(readReportChoice({ skeletonId: "x", writer: stored, order: stored, chosen: stored }, 2030)?.skeletonId).toBe("x");
    }));
  });
});

it("a stored choice of parts is all parts where it is damaged", () => {
  expect(readPartsChoice("x")).toEqual(allParts);
  expect(readPartsChoice({ chosen: [], order: [] })).toEqual({ chosen: [], order: {} });
});

it.each([["branch", "branch"], ["partyGroup", "partyGroup"], ["partyCommittee", "partyCommittee"], ["administration", "administration"], ["", null], [null, null], [3, null]])("the organisation %j is %j", (stored, expected) => {
  expect(readOrganisation(stored)).toBe(expected);
});
