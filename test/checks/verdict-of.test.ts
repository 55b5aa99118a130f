import { verdictOf } from "../../src/checks/verdict-of";

describe("verdictOf", () => {
  it("is ready when nothing must be changed", () => {
    expect(verdictOf([])).toEqual({ ready: true, must: 0, should: 0, hint: 0 });
    expect(verdictOf([{ level: "should" }, { level: "hint" }])).toEqual({ ready: true, must: 0, should: 1, hint: 1 });
  });

  it("is not ready as soon as one thing must be changed", () => {
    expect(verdictOf([{ level: "must" }, { level: "must" }, { level: "hint" }])).toEqual({ ready: false, must: 2, should: 0, hint: 1 });
  });
});
