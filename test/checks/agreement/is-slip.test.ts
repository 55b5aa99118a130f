import { isSlip } from "../../../src/checks/agreement/is-slip";

describe("one number mistyped", () => {
  it.each([
    ["243", "253"],
    ["312", "321"],
    ["86", "68"],
    ["1,260", "1206"],
    ["98.6", "98.5"],
  ])("%s and %s", (one, other) => {
    expect(isSlip(one, other)).toBe(true);
  });

  it.each([["243", "243"], ["243", "2430"], ["12", "13"], ["312", "486"], ["312", "213"], ["1234", "2143"]])("is not %s and %s", (one, other) => {
    expect(isSlip(one, other)).toBe(false);
  });
});
