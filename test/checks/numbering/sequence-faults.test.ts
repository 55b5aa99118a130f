import fc from "fast-check";
import { sequenceFaults } from "../../../src/checks/numbering/sequence-faults";

const brief = (values: number[], endedBefore = 0) => sequenceFaults(values, endedBefore).map(({ kind, at, expected }) => `${kind}@${at}→${expected}`);

describe("sequenceFaults blames one slip once", () => {
  it.each<[string, number[], string[]]>([
    ["nothing in 1 2 3", [1, 2, 3], []],
    ["nothing in an empty sequence", [], []],
    ["a repeat that shifts the rest", [1, 2, 2, 3, 4], ["duplicate@2→3"]],
    ["a repeat that does not", [1, 2, 2, 4], ["duplicate@2→3"]],
    ["a repeat of the number behind", [1, 3, 3, 4], ["duplicate@1→2"]],
    ["a repeat of the first", [1, 1, 3], ["duplicate@1→2"]],
    ["two as the first of two", [2, 2, 3], ["duplicate@0→1"]],
    ["a gap", [1, 2, 4, 5], ["gap@2→3"]],
    ["a gap of several", [1, 2, 6, 7], ["gap@2→3"]],
    ["a swap at both places", [1, 3, 2, 4], ["order@1→2", "order@2→3"]],
    ["a swap at the end", [1, 2, 4, 3], ["order@2→3", "order@3→4"]],
    ["a swap at the beginning", [2, 1, 3], ["order@0→1", "order@1→2"]],
    ["one number out of step", [1, 2, 8, 4, 5], ["order@2→3"]],
    ["a step back at the end", [1, 2, 3, 2], ["order@3→4"]],
    ["a late beginning", [2, 3, 4], ["start@0→1"]],
    ["a slip in the first number", [5, 2, 3], ["order@0→1"]],
    ["two slips as two", [1, 1, 2, 4], ["duplicate@1→2", "gap@3→3"]],
  ])("%s", (_, values, expected) => {
    expect(brief(values)).toEqual(expected);
  });

  it("calls it a restart when the numbers go on from the group before", () => {
    expect(brief([3, 4], 2)).toEqual(["restart@0→1"]);
    expect(brief([3, 4], 5)).toEqual(["start@0→1"]);
  });

  it("is silent about a sequence exactly when it runs from one without a slip", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }), (values) => {
        const inStep = values.every((value, at) => value === at + 1);
        return (sequenceFaults(values).length === 0) === inStep;
      }),
    );
  });
});
