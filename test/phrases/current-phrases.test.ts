import { CONGRESSES, monthCount } from "../../src/phrases/chronology";
import { currentPhrases, type Month } from "../../src/phrases/current-phrases";

const countOf = (month: Month): number => {
  const [year = "", of = ""] = month.split("-");
  return monthCount(Number(year), Number(of));
};

describe("the current phrases", () => {
  it.each(["thought", "spirit", "pledge"] as const)("of the role %s follow each other without a gap, and one is still used", (role) => {
    const own = currentPhrases.filter((phrase) => phrase.role === role);
    own.forEach(({ until }, at) => {
      const next = own[at + 1];
      if (next === undefined) expect(until).toBeUndefined();
      else expect(until && countOf(until) + 1).toBe(countOf(next.since));
    });
  });

  it("name no congress or session before it was held", () => {
    for (const { text, since } of currentPhrases) {
      for (const { ordinal, held, plenums } of CONGRESSES) {
        if (text.includes(`党的${ordinal}大`)) expect([text, countOf(since) >= held]).toEqual([text, true]);
        for (const number of new RegExp(`${ordinal}届([一二三四五六七、中]+)全会`).exec(text)?.[1]?.match(/[一二三四五六七]/g) ?? []) {
          expect([text, number, countOf(since) >= (plenums[number] ?? Infinity)]).toEqual([text, number, true]);
        }
      }
    }
  });

  it("replace nothing that is a current phrase itself", () => {
    const current = new Set(currentPhrases.filter(({ until }) => until === undefined).map(({ text }) => text));
    for (const { replaces = [] } of currentPhrases) for (const old of replaces) expect([old, current.has(old)]).toEqual([old, false]);
  });

  it("have their months in one form and their source", () => {
    for (const { since, until, source } of currentPhrases) {
      for (const month of [since, until]) if (month !== undefined) expect(month).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      expect(source).not.toBe("");
    }
  });
});
