import { inlineText } from "../../src/ooxml/inline-text";
import { readSkeletonFile } from "../../src/own-skeletons/file/read-skeleton-file";
import { writeSkeletonFile } from "../../src/own-skeletons/file/write-skeleton-file";
import { buildReport } from "../../src/skeletons/build-report";
import { hasPartyParts, skeletonFor } from "../../src/skeletons/skeleton-for";
import { speakerOf, voiceOf } from "../../src/skeletons/speaker-of";
import type { Skeleton, SkeletonPart, WriterInfo } from "../../src/skeletons/types";

const part = (id: string, text: string, more: Partial<SkeletonPart> = {}): SkeletonPart => ({ id, heading: "导语", level: 0, form: "plain", text: [text], ...more });
/** A skeleton as an office made it when there was one name. */
const old: Skeleton = {
  id: "old",
  group: "summary",
  name: { zh: "旧", en: "Old" },
  title: "{unit}|{year}年总结",
  scheme: ["一、", "（一）"],
  signature: "unit",
  parts: [part("lead-in", "{unit}在{superiors}的领导下。")],
};
const one: WriterInfo = { unit: "河湾镇党支部", superiors: "镇党委、镇政府", year: 2026, date: "2026年12月3日" };
const two: WriterInfo = { ...one, unit: "清河县水务局", party: "局党组" };

const textOf = (skeleton: Skeleton, writer: WriterInfo): string =>
  buildReport(skeleton, writer).map(({ inlines }) => inlines.map(inlineText).join("")).join("/");

describe("a skeleton of an office that knows one name", () => {
  it.each<readonly [string, Partial<Skeleton>, WriterInfo, string]>([
    ["of the party says the one name that is given", { group: "party" }, one, "河湾镇党支部"],
    ["of the party says the unit of two", { group: "party" }, two, "清河县水务局"],
    ["in which a party organisation speaks says the party organisation", { organisation: "branch" }, one, "河湾镇党支部"],
    ["in which a party organisation speaks says the party organisation of two", { organisation: "branch" }, two, "清河县水务局党组"],
    ["in which a party organisation speaks says the unit where it is all that is given", { organisation: "branch" }, { ...two, party: "" }, "清河县水务局"],
    ["of the whole work says the unit", {}, two, "清河县水务局"],
    ["of the whole work says the unit of a party organisation's name", {}, one, "河湾镇"],
  ])("%s", (_what, change, writer, name) => {
    const skeleton = { ...old, ...change };
    expect(textOf(skeleton, writer)).toBe(`${name}2026年总结/${name}在镇党委、镇政府的领导下。/${name}/2026年12月3日`);
  });

  it("keeps its unit once it says {party} anywhere", () => {
    const skeleton: Skeleton = { ...old, group: "party", parts: [part("lead-in", "{unit}、{party}在{partySuperiors}的领导下。")] };
    expect(textOf(skeleton, one)).toBe("河湾镇2026年总结/河湾镇、河湾镇党支部在镇党委的领导下。/河湾镇/2026年12月3日");
  });
});

it("a report is the party organisation's where it speaks, signs, or the report stands among the party's", () => {
  expect(voiceOf(old)).toBe("unit");
  for (const change of [{ organisation: "branch" }, { group: "party" }, { signature: "party" }] as const) expect(voiceOf({ ...old, ...change })).toBe("party");
});

it("the speaker keeps what else the writer said", () => {
  expect(speakerOf(old, { ...two, phrases: { pledge: "甲" } })).toEqual({
    ...two,
    party: "清河县水务局党组",
    organisation: "partyGroup",
    form: "year",
    phrases: { pledge: "甲" },
  });
});

describe("parts that need a party organisation", () => {
  const skeleton: Skeleton = {
    ...old,
    parts: [
      { ...part("work", ""), level: 1, form: "standalone", heading: "工作", text: [], parts: [part("a", "甲", { level: 2, form: "runIn" }), part("b", "乙", { level: 2, form: "runIn", needs: "party" })] },
      part("c", "丙", { needs: "party" }),
    ],
  };

  it("stay out under 行政 and only then", () => {
    expect(skeletonFor(skeleton, {})).toBe(skeleton);
    expect(skeletonFor(skeleton, { organisation: "partyGroup" })).toBe(skeleton);
    expect(skeletonFor(old, { organisation: "administration" })).toBe(old);
    const without = skeletonFor(skeleton, { organisation: "administration" });
    expect(without.parts.map(({ id, parts }) => [id, parts?.map((sub) => sub.id)])).toEqual([["work", ["a"]]]);
    expect([hasPartyParts(skeleton), hasPartyParts(without)]).toEqual([true, false]);
  });

  it("go into a skeleton file and come back", () => {
    const file = { ...skeleton, signature: "party" as const, organisation: "partyCommittee" as const };
    expect(readSkeletonFile(writeSkeletonFile(file))).toEqual({ ok: true, skeleton: file });
  });
});
