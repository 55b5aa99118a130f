import { runChecks } from "../../src/checks/run-checks";
import { inlineText } from "../../src/ooxml/inline-text";
import { buildReport } from "../../src/skeletons/build-report";
import { fillOrganisation, organisations, organisationWords, partyKinds } from "../../src/skeletons/organisation-words";
import { skeletonById, skeletons } from "../../src/skeletons/index";
import { outlineOf } from "../../src/skeletons/outline-of";
import { organisationOf } from "../../src/skeletons/speaker-of";
import type { Organisation, OutlineItem, PartyKind, ReportBlock, Skeleton, WriterInfo } from "../../src/skeletons/types";
import { findTallies } from "../../src/tallies/find-tallies";
import { fieldsOf, fillAlike, fillApart, snapshotOfReport } from "./snapshot-of-report";

/** A writer whose words name no kind of organisation, so that whatever names one comes from the skeleton. */
const writer: WriterInfo = { unit: "河湾开发区", party: "河湾开发区党组织", superiors: "县委", year: 2026, date: "2026年12月3日" };
const nothing: WriterInfo = { unit: "", superiors: "", year: 2026, date: "" };

/** The kinds in which a party organisation speaks, with their own organisation. */
const speakers: readonly (readonly [string, PartyKind])[] = [
  ["branch-annual", "branch"],
  ["general-branch", "generalBranch"],
  ["park-committee", "workCommittee"],
  ["bureau-annual", "partyGroup"],
  ["secretary-duty", "workCommittee"],
];

/** What names an organisation of another kind wherever it stands. 党组织 and 理论学习中心组 name none. */
const names: Readonly<Record<PartyKind, RegExp>> = {
  branch: /支部|支委会/g,
  generalBranch: /总支/g,
  partyCommittee: /(?<!机关)党委/g,
  partyGroup: /党组(?!织)/g,
  workCommittee: /党工委/g,
  organCommittee: /机关党委/g,
};

/** Where a report of that kind may name another: 党支部 are what stands below it. */
const allowed: Readonly<Record<PartyKind, readonly string[]>> = {
  branch: [],
  generalBranch: ["党支部"],
  partyCommittee: ["党支部"],
  partyGroup: ["党支部"],
  workCommittee: [],
  organCommittee: ["党支部"],
};

/** What only a unit with a party organisation has or does. */
const ofParty = /党支部|党总支|党组|党委|党工委|支委会|党小组|主题党日|三会一课|党课|发展党员|党员|党建|管党治党|全面从严治党/;

const textOf = (blocks: readonly ReportBlock[]) => blocks.map(({ inlines }) => inlines.map(inlineText).join("")).join("\n");

function labels(items: readonly OutlineItem[]): string[] {
  return items.flatMap(({ label, parts }) => [label, ...labels(parts)]);
}

const named = (organisation: Organisation): WriterInfo => ({ ...writer, organisation });

it("a party organisation speaks in five kinds of report, each with its own", () => {
  const found = skeletons.filter((skeleton) => JSON.stringify(skeleton.parts).includes("{org"));
  expect(found.map(({ id, organisation }) => [id, organisation])).toEqual(speakers);
  for (const { id, signature } of found) expect([id, signature]).toEqual([id, id === "secretary-duty" ? "person" : "party"]);
});

it("no skeleton spells out what the writer may choose, and none is the party organisation's and the unit's at once", () => {
  for (const { id, title, parts, organisation } of skeletons) {
    const text = JSON.stringify([title, parts]).replaceAll(/[“”]/g, "");
    expect([id, Object.values(names).flatMap((name) => text.match(name) ?? [])]).toEqual([id, []]);
    expect([id, text.includes(organisation === undefined ? "{party}" : "{unit}")]).toEqual([id, false]);
  }
});

describe.each(speakers)("skeleton %s", (id, own) => {
  const skeleton = skeletonById(id);
  if (skeleton === undefined) throw new Error(id);

  it.each(partyKinds)("of a %s has that organisation's words and no other's", (organisation) => {
    const who = named(organisation);
    const text = [textOf(buildReport(skeleton, who)), ...labels(outlineOf(skeleton, who))].join("\n");
    const words = Object.values(organisationWords[organisation]).filter((word) => text.includes(word));
    expect(words.length).toBeGreaterThan(1);
    const rest = allowed[organisation].reduce((left, word) => left.replaceAll(word, ""), text);
    for (const other of partyKinds) {
      if (other !== organisation) expect([other, rest.match(names[other])]).toEqual([other, null]);
    }
  });

  it("stays the report of a party organisation where there is said to be none", () => {
    expect(textOf(buildReport(skeleton, named("administration")))).toBe(textOf(buildReport(skeleton, named(own))));
  });
});

describe.each(skeletons.map((skeleton) => [skeleton.id, skeleton] as const))("skeleton %s", (_id, skeleton) => {
  it.each(organisations)("of a %s brings only its fields to fill in", (organisation) => {
    for (const info of [writer, nothing]) {
      const blocks = buildReport(skeleton, { ...info, organisation });
      const findings = runChecks(snapshotOfReport(blocks), { unit: info.unit, reportYear: 2026 });
      expect(findings.filter(({ ruleId }) => ruleId !== "placeholder-control")).toEqual([]);
      expect(findings.map(({ excerpt }) => excerpt)).toEqual(fieldsOf(blocks).map(inlineText));
    }
  });

  it.each(organisations)("of a %s has nothing to correct once it is filled in", (organisation) => {
    const blocks = buildReport(skeleton, named(organisation));
    for (const fill of [fillAlike, fillApart()]) expect(runChecks(snapshotOfReport(blocks, fill), { reportYear: 2026 })).toEqual([]);
  });

  it.each([2018, 2021, 2022, 2023, 2024, 2025, 2027, 2030])("of the year %d has nothing to correct once it is filled in", (year) => {
    for (const organisation of organisations) {
      const blocks = buildReport(skeleton, { ...named(organisation), year, date: `${year}年12月3日` });
      expect([organisation, runChecks(snapshotOfReport(blocks, fillApart()), { reportYear: year })]).toEqual([organisation, []]);
    }
  });

  it.each(organisations)("of a %s offers each of its facts once to the form", (organisation) => {
    const blocks = buildReport(skeleton, named(organisation));
    const facts = fieldsOf(blocks).flatMap((field) => (field.kind === "tally" ? [`${field.label} ${field.unit}`] : []));
    expect(findTallies(snapshotOfReport(blocks)).map(({ label, unit }) => `${label} ${unit}`)).toEqual([...new Set(facts)]);
  });
});

describe("行政", () => {
  const offices = skeletons.filter(({ organisation, id }) => organisation === undefined && id !== "integrity-report");

  it.each(offices.map((skeleton) => [skeleton.id, skeleton] as const))("has nothing of a party organisation in %s", (_id, skeleton) => {
    const unit: WriterInfo = { unit: "清河县水务局", superiors: "县政府", year: 2026, date: "", organisation: "administration" };
    const text = textOf(buildReport(skeleton, unit)) + labels(outlineOf(skeleton, unit)).join("");
    expect(text.match(ofParty)).toBeNull();
  });

  it("takes out whole parts, and leaves no heading with a single one below it", () => {
    for (const skeleton of offices) {
      const lone = (items: readonly OutlineItem[]): string[] => items.flatMap(({ id, parts }) => [...(parts.length === 1 ? [id] : []), ...lone(parts)]);
      expect([skeleton.id, lone(outlineOf(skeleton, named("administration")))]).toEqual([skeleton.id, []]);
    }
  });
});

describe("the words of an organisation", () => {
  const bare: Skeleton = { id: "bare", group: "other", name: { zh: "", en: "" }, title: "", scheme: [], parts: [], signature: "none" };
  const general = { ...bare, organisation: "generalBranch" } as const;

  it("are the writer's choice, else what the name says, else the skeleton's own, else a branch's", () => {
    expect(organisationOf(general, { ...writer, party: "局党组", organisation: "workCommittee" })).toBe("workCommittee");
    expect(organisationOf(general, { ...writer, party: "局党组" })).toBe("partyGroup");
    expect(organisationOf(general, { ...nothing, unit: "河湾镇党委" })).toBe("partyCommittee");
    expect(organisationOf(general, named("administration"))).toBe("generalBranch");
    expect(organisationOf(general, writer)).toBe("generalBranch");
    expect(organisationOf(bare, writer)).toBe("branch");
  });

  it("fill their own places only", () => {
    expect(fillOrganisation("{org}{orgMeeting}{year}{orgX}", "generalBranch")).toBe("党总支总支委员会会议{year}{orgX}");
  });
});
