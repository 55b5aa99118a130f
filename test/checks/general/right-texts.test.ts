import { runChecks } from "../../../src/checks/run-checks";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { rightTexts } from "../../fixtures/right-texts";

/** A text of a few lines is no whole report, and an order of numbers that is kept throughout may be named once. */
const MAY_SPEAK = ["section-missing", "number-skip", "number-dot"];

describe("short right texts that are easily misread", () => {
  it("are at least 150, no two with one name", () => {
    expect(rightTexts.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rightTexts.map(({ name }) => name)).size).toBe(rightTexts.length);
  });

  it.each(rightTexts)("$name", ({ text }) => {
    const said = runChecks(snapshotOfText(text), {}).filter(
      ({ level, ruleId }) => level !== "hint" && !MAY_SPEAK.includes(ruleId),
    );
    expect(said.map(({ ruleId, level, range, excerpt }) => `${level} ${ruleId} ${range.paragraph} ${excerpt}`)).toEqual(
      [],
    );
  });
});
