import { formats } from "./formats";
import { randomOf } from "./random";

/** Mutants of each format in every run of the tests; `npm run fuzz` makes as many as there is time for. */
const MUTANTS = 150;

describe.each(formats)("what somebody may send as a $name", ({ name, mutant }) => {
  it("is read or refused, and never breaks anything", async () => {
    const outcomes = new Map<string, number>();
    for (let seed = 0; seed < MUTANTS; seed += 1) {
      try {
        const outcome = await mutant(randomOf(seed))();
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      } catch (error) {
        throw new Error(`${name}, seed ${seed}`, { cause: error });
      }
    }
    // A fuzz that refuses everything, or nothing, would look at one half only.
    expect(outcomes.get("read") ?? 0).toBeGreaterThan(0);
    expect(outcomes.size).toBeGreaterThan(name === "local storage" ? 0 : 1);
  });
});
