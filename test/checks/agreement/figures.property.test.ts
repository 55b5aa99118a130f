import fc from "fast-check";
import { partsSum } from "../../../src/checks/rules/parts-sum";
import { shareWrong } from "../../../src/checks/rules/share-wrong";
import { foundBy } from "../found-by";

const count = fc.integer({ min: 50, max: 99_999 });
const places = fc.integer({ min: 0, max: 2 });
/** Rounded as people round: half up, or cut off. */
const rounding = fc.constantFrom<(value: number) => number>(Math.round, Math.floor);

function shown(value: number, decimals: number, round: (value: number) => number): string {
  const scale = 10 ** decimals;
  return (round(value * scale + 1e-9) / scale).toFixed(decimals);
}

describe("a growth", () => {
  it("by a difference is accepted however it is rounded, and found when it is ten points off", () => {
    fc.assert(
      fc.property(count, count, places, rounding, (base, difference, decimals, round) => {
        const percent = (difference / base) * 100;
        const text = (value: number) =>
          `床位${base + difference}张，比上年增加${difference}张，增长${shown(value, decimals, round)}%。`;
        expect(foundBy(shareWrong, text(percent))).toEqual([]);
        expect(foundBy(shareWrong, text(percent + 10))).toHaveLength(1);
      }),
    );
  });

  it("of numbers that were rounded themselves to 万 or 亿 is accepted", () => {
    fc.assert(
      fc.property(count, count, places, (base, difference, decimals) => {
        const inMillions = (value: number) => (value / 10_000).toFixed(decimals);
        fc.pre(Number(inMillions(base)) > 0 && Number(inMillions(difference)) > 0);
        const percent = ((difference / base) * 100).toFixed(1);
        expect(
          foundBy(
            shareWrong,
            `收入${inMillions(base + difference)}亿元，比上年增加${inMillions(difference)}亿元，增长${percent}%。`,
          ),
        ).toEqual([]);
      }),
    );
  });

  it("from one level to another is accepted in both directions, and found when it is told the wrong way round", () => {
    fc.assert(
      fc.property(count, count, places, rounding, (from, to, decimals, round) => {
        fc.pre(Math.abs(from - to) / from > 0.05);
        const [rises, falls] = ["增加到", "减少到"];
        const [verb, change] = to > from ? [rises, "增长"] : [falls, "下降"];
        const percent = shown((Math.abs(to - from) / from) * 100, decimals, round);
        expect(foundBy(shareWrong, `会员由${from}人${verb}${to}人，${change}${percent}%。`)).toEqual([]);
        expect(foundBy(shareWrong, `会员由${from}人${to > from ? falls : rises}${to}人。`)).toHaveLength(1);
      }),
    );
  });

  it("and its difference are told apart: the difference is found when it is not that of the two levels", () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 40 }), (from, difference, off) => {
        const text = (by: number) => `会员由${from}人增加到${from + difference}人，增加${by}人。`;
        expect(foundBy(shareWrong, text(difference))).toEqual([]);
        expect(foundBy(shareWrong, text(difference + off))).toHaveLength(1);
      }),
    );
  });
});

describe("parts of a whole", () => {
  const parts = fc.array(count, { minLength: 3, maxLength: 6 });

  it("behind a colon are silent where they add up, and found where they do not", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: -40, max: 40 }), (numbers, off) => {
        const sum = numbers.reduce((total, one) => total + one, 0) + off;
        const list = numbers.map((one, at) => `${"甲乙丙丁戊己".charAt(at)}类${one}件`).join("、");
        expect(foundBy(partsSum, `受理${sum}件：${list}。`)).toHaveLength(off === 0 ? 0 : 1);
        expect(foundBy(partsSum, `受理${sum}件（${list}）。`)).toHaveLength(off === 0 ? 0 : 1);
      }),
    );
  });

  it("of the year are silent where they add up, and found where they do not", () => {
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), fc.integer({ min: -40, max: 40 }), ([a, b, c, d], off) => {
        const list = `一季度受理${a}件、二季度受理${b}件、三季度受理${c}件、四季度受理${d}件`;
        expect(foundBy(partsSum, `${list}，全年受理${a + b + c + d + off}件。`)).toHaveLength(off === 0 ? 0 : 1);
        expect(
          foundBy(partsSum, `前三个季度受理${a + b + c + off}件，其中一季度${a}件、二季度${b}件、三季度${c}件。`),
        ).toHaveLength(off === 0 ? 0 : 1);
      }),
    );
  });
});
