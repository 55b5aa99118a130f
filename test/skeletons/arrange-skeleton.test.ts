import fc from "fast-check";
import { runChecks } from "../../src/checks/run-checks";
import { arrangeSkeleton, movePart, placeOfPart, type PartOrder } from "../../src/skeletons/arrange-skeleton";
import { buildReport } from "../../src/skeletons/build-report";
import { skeletons } from "../../src/skeletons/index";
import { outlineOf } from "../../src/skeletons/outline-of";
import type { Skeleton, SkeletonPart } from "../../src/skeletons/types";
import { sampleSkeleton, writer } from "./sample-skeleton";
import { fillAlike, snapshotOfReport } from "./snapshot-of-report";

/** The ids as an outline: work(study,service). */
function shape(parts: readonly SkeletonPart[]): string {
  return parts.map(({ id, parts: subs }) => (subs === undefined ? id : `${id}(${shape(subs)})`)).join(",");
}

function flat(parts: readonly SkeletonPart[]): readonly SkeletonPart[] {
  return parts.flatMap((part) => [part, ...flat(part.parts ?? [])]);
}

const closing: SkeletonPart = { id: "closing", heading: "结语", level: 0, form: "plain", text: ["以上。"] };
const skeleton: Skeleton = { ...sampleSkeleton, parts: [...sampleSkeleton.parts, closing] };
const own = "lead-in,work(study,service,integrity(rules)),plan,closing";

describe("a skeleton in the writer's order", () => {
  it.each<readonly [string, PartOrder, string]>([
    ["nothing asked", {}, own],
    ["top parts turned round, the ends stay", { "": ["plan", "work"] }, "lead-in,plan,work(study,service,integrity(rules)),closing"],
    ["parts under a part", { work: ["integrity", "study", "service"] }, "lead-in,work(integrity(rules),study,service),plan,closing"],
    ["unnamed parts follow", { work: ["service"] }, "lead-in,work(service,study,integrity(rules)),plan,closing"],
    ["unknown ids and parts from elsewhere are ignored", { "": ["gone", "rules", "plan"], nowhere: ["plan"] }, "lead-in,plan,work(study,service,integrity(rules)),closing"],
    ["what has no heading stays", { "": ["closing", "plan", "lead-in"] }, "lead-in,plan,work(study,service,integrity(rules)),closing"],
    ["an id twice counts once", { work: ["service", "service", "study"] }, "lead-in,work(service,study,integrity(rules)),plan,closing"],
    ["a name that every object has is no order", { constructor: ["plan"] }, own],
  ])("%s", (_what, order, expected) => {
    expect(shape(arrangeSkeleton(skeleton, order).parts)).toBe(expected);
  });

  it("is the skeleton itself when nothing changes places", () => {
    expect(arrangeSkeleton(skeleton, { work: ["study", "service"] })).toBe(skeleton);
  });

  it("counts in the numbers of the outline and of the report", () => {
    const arranged = arrangeSkeleton(skeleton, { "": ["plan", "work"], work: ["integrity"] });
    expect(outlineOf(arranged, writer).map(({ label }) => label)).toEqual(["导语", "一、2027年打算", "二、2026年工作情况", "结语"]);
    expect(outlineOf(arranged, writer)[2]?.parts.map(({ label }) => label)).toEqual(["（一）作风", "（二）学习", "（三）服务"]);
    const texts = buildReport(arranged, writer).map(({ inlines }) => inlines.map((inline) => (inline.kind === "text" ? inline.text : "")).join(""));
    expect(texts.slice(2, 6)).toEqual(["一、2027年打算", "打算。", "二、2026年工作情况", "（一）作风"]);
  });
});

describe("moving a part", () => {
  it("changes places with the neighbour, and back leaves no order behind", () => {
    const down = movePart(skeleton, {}, "study", 1);
    expect(down).toEqual({ work: ["service", "study", "integrity"] });
    expect(movePart(skeleton, down, "study", -1)).toEqual({});
  });

  it.each([["study", -1], ["integrity", 1], ["work", -1], ["plan", 1], ["rules", 1], ["lead-in", 1], ["closing", -1], ["gone", 1]] as const)(
    "leaves %s where it is when it cannot go by %i",
    (id, by) => {
      const order: PartOrder = {};
      expect(movePart(skeleton, order, id, by)).toBe(order);
    },
  );

  it("keeps the order under other parts", () => {
    expect(movePart(skeleton, { work: ["service", "study"] }, "plan", -1)).toEqual({ work: ["service", "study"], "": ["plan", "work"] });
  });

  it("says where a part stands among those that can move", () => {
    expect(placeOfPart(skeleton, "plan")).toEqual({ place: 2, count: 2 });
    expect(placeOfPart(arrangeSkeleton(skeleton, { work: ["integrity"] }), "study")).toEqual({ place: 2, count: 3 });
    expect(placeOfPart(skeleton, "lead-in")).toBeNull();
    expect(placeOfPart(skeleton, "gone")).toBeNull();
  });
});

describe.each(skeletons.map((each) => [each.id, each] as const))("any moves in skeleton %s", (_id, each) => {
  const ids = flat(each.parts).map(({ id }) => id);
  const moves = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(-1 as const, 1 as const)), { maxLength: 30 });
  const after = (steps: readonly (readonly [string, -1 | 1])[]) => steps.reduce<PartOrder>((order, [id, by]) => movePart(each, order, id, by), {});

  it("keep every part, and the parts without heading in their places", () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const arranged = arrangeSkeleton(each, after(steps));
        expect(flat(arranged.parts).map(({ id }) => id).sort()).toEqual([...ids].sort());
        each.parts.forEach((part, at) => {
          if (part.level === 0) expect(arranged.parts[at]).toBe(part);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("give a report without a fault in its numbers", () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const blocks = buildReport(arrangeSkeleton(each, after(steps)), writer);
        const findings = runChecks(snapshotOfReport(blocks, fillAlike), { reportYear: 2026 });
        expect(findings.filter(({ family }) => family === "numbering")).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
