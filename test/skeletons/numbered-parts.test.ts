import { numberedParts } from "../../src/skeletons/numbered-parts";
import type { NumberForm, Skeleton, SkeletonPart } from "../../src/skeletons/types";
import { sampleSkeleton } from "./sample-skeleton";

const point = (id: string): SkeletonPart => ({ id, heading: id, level: 3, form: "runIn", text: [] });
const parent = (numbers?: NumberForm | ""): SkeletonPart => ({
  id: "plan",
  heading: "打算",
  level: 1,
  form: "standalone",
  text: [],
  ...(numbers === undefined ? {} : { numbers }),
  parts: [{ id: "words", heading: "引言", level: 0, form: "plain", text: [] }, point("a"), point("b"), point("c")],
});
const skeleton: Skeleton = { ...sampleSkeleton, scheme: ["一、", "（一）", "1."] };

describe("the numbers of parts side by side", () => {
  it.each<[string, NumberForm | "" | undefined, readonly string[] | undefined, readonly string[]]>([
    ["are those of the scheme for their level", undefined, undefined, ["", "1.", "2.", "3."]],
    ["are those that the part above asks for", "一是", undefined, ["", "一是", "二是", "三是"]],
    ["are none where the part above wants none", "", undefined, ["", "", "", ""]],
    ["close up over a part that is left out", "（1）", ["words", "a", "c"], ["", "（1）", "", "（2）"]],
    ["stay on a part that comes in alone", undefined, ["b"], ["", "", "1.", ""]],
    ["leave out 一是 before a part that comes in alone, words before it or not", "一是", ["words", "b"], ["", "", "", ""]],
  ])("%s", (_law, numbers, chosen, expected) => {
    const found = numberedParts(skeleton, parent(numbers), chosen && new Set(chosen));
    expect(found.map(({ number }) => number)).toEqual(expected);
    expect(found.map(({ part, isIn }) => [part.id, isIn])).toEqual(
      ["words", "a", "b", "c"].map((id) => [id, chosen === undefined || chosen.includes(id)]),
    );
  });

  it("begin at the skeleton itself where no part is named", () => {
    const found = numberedParts(skeleton, undefined, undefined);
    expect(found.map(({ part, number }) => [part.id, number])).toEqual([["lead-in", ""], ["work", "一、"], ["plan", "二、"]]);
  });
});
