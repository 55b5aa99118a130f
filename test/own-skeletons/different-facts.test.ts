import { skeletonOfReport } from "../../src/own-skeletons/report/skeleton-of-report";
import type { ReportFacts } from "../../src/own-skeletons/report/types";
import type { SkeletonPart } from "../../src/skeletons/types";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { findTallies } from "../../src/tallies/find-tallies";

function textsOf(text: string, facts: Partial<ReportFacts> = {}): readonly string[] {
  const result = skeletonOfReport(snapshotOfText(text), { unit: "", year: 2026, name: "总结", ...facts });
  if (result.kind === "nothing") throw new Error("no skeleton");
  const all = (parts: readonly SkeletonPart[]): readonly string[] => parts.flatMap((part) => [...part.text, ...all(part.parts ?? [])]);
  return all(result.skeleton.parts);
}

describe("存为骨架 gives a field to each fact", () => {
  it.each([
    ["上半年开展培训5次，下半年开展培训7次，全年开展培训12次。", "上半年开展培训{tally:上半年培训:次}，下半年开展培训{tally:下半年培训:次}，全年开展培训{tally:全年培训:次}。"],
    ["第一种形态处理8人次，第二种形态处理3人次。", "第一种形态处理{tally:第一种形态处理:人次}，第二种形态处理{tally:第二种形态处理:人次}。"],
    ["暗访12次，发现问题5个；巡察3轮，发现问题5个。", "暗访{tally:暗访:次}，发现问题{tally:暗访发现问题:个}；巡察{tally:巡察:轮}，发现问题{tally:巡察发现问题:个}。"],
    ["上半年培训5次。下半年培训7次。", "上半年培训{tally:上半年培训:次}。下半年培训{tally:下半年培训:次}。"],
  ])("%s", (text, markup) => {
    expect(textsOf(text)).toEqual([markup]);
  });

  it("and one field to what the writer joined", () => {
    const text = "一、总体情况\n全年开展志愿服务**次。\n二、主要做法\n组织志愿服务**次。";
    const [first, second] = findTallies(snapshotOfText(text)).map(({ id }) => id);
    expect(textsOf(text)).toEqual(["全年开展志愿服务{tally:志愿服务:次}。", "组织志愿服务{tally:主要做法·志愿服务:次}。"]);
    expect(textsOf(text, { sameness: { same: { [second ?? ""]: first ?? "" } } })).toEqual(["全年开展志愿服务{tally:志愿服务:次}。", "组织志愿服务{tally:志愿服务:次}。"]);
  });
});
