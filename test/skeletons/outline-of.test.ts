import { outlineOf } from "../../src/skeletons/outline-of";
import type { OutlineItem, Skeleton } from "../../src/skeletons/types";
import { sampleSkeleton, writer } from "./sample-skeleton";

function lines(items: readonly OutlineItem[]): string[] {
  return items.flatMap(({ id, label, level, parts }) => [`${level} ${id} ${label}`, ...lines(parts)]);
}

describe("the outline of a skeleton", () => {
  it("shows headings as they will stand in the document, and plain parts by name", () => {
    expect(lines(outlineOf(sampleSkeleton, writer))).toEqual([
      "0 lead-in 导语",
      "1 work 一、2026年工作情况",
      "2 study （一）学习",
      "2 service （二）服务",
      "2 integrity （三）作风",
      "3 rules 1.制度",
      "1 plan 二、2027年打算",
    ]);
  });

  it.each([
    [writer, "一、党总支的工作"],
    [{ ...writer, organisation: "workCommittee" } as const, "一、党工委的工作"],
  ])("names the skeleton's own organisation unless the writer chose one", (who, heading) => {
    const skeleton: Skeleton = {
      ...sampleSkeleton,
      organisation: "generalBranch",
      parts: [{ id: "work", heading: "{org}的工作", level: 1, form: "standalone", text: [] }],
    };
    expect(lines(outlineOf(skeleton, who))).toEqual([`1 work ${heading}`]);
  });

  it("numbers only what is chosen", () => {
    expect(lines(outlineOf(sampleSkeleton, writer, new Set(["service", "plan"])))).toEqual([
      "0 lead-in 导语",
      "1 work 一、2026年工作情况",
      "2 study 学习",
      "2 service （一）服务",
      "2 integrity 作风",
      "3 rules 制度",
      "1 plan 二、2027年打算",
    ]);
  });
});
