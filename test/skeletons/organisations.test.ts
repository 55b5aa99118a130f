import { runChecks } from "../../src/checks/run-checks";
import { inlineText } from "../../src/ooxml/inline-text";
import { buildReport } from "../../src/skeletons/build-report";
import { fillOrganisation, organisationOf, organisations, organisationWords } from "../../src/skeletons/organisation-words";
import { skeletonById, skeletons } from "../../src/skeletons/index";
import { outlineOf } from "../../src/skeletons/outline-of";
import type { Organisation, OutlineItem, ReportBlock, Skeleton } from "../../src/skeletons/types";
import { findTallies } from "../../src/tallies/find-tallies";
import { fieldsOf, fillAlike, fillApart, snapshotOfReport } from "./snapshot-of-report";

/** A writer whose words name no organisation, so that whatever names one comes from the skeleton. */
const writer = { unit: "河湾开发区", superiors: "县委", year: 2026, date: "2026年12月3日" };
const nothing = { unit: "", superiors: "", year: 2026, date: "" };

/** The kinds in which a party organisation speaks, with their own organisation. */
const speakers: readonly (readonly [string, Organisation])[] = [
  ["branch-annual", "branch"],
  ["general-branch", "generalBranch"],
  ["park-committee", "workCommittee"],
  ["bureau-annual", "partyGroup"],
  ["secretary-duty", "workCommittee"],
];

/** What names an organisation of another kind wherever it stands. 党组织 and 理论学习中心组 name none. */
const names: Readonly<Record<Organisation, RegExp>> = {
  branch: /支部|支委会/g,
  generalBranch: /总支/g,
  workCommittee: /党工委/g,
  organCommittee: /机关党委/g,
  partyGroup: /党组(?!织)/g,
};

/** Where a report of that kind may name another: 党支部 are what stands below it. */
const allowed: Readonly<Record<Organisation, readonly string[]>> = {
  branch: [],
  generalBranch: ["党支部"],
  workCommittee: [],
  organCommittee: ["党支部"],
  partyGroup: ["党支部"],
};

const textOf = (blocks: readonly ReportBlock[]) => blocks.map(({ inlines }) => inlines.map(inlineText).join("")).join("\n");

function labels(items: readonly OutlineItem[]): string[] {
  return items.flatMap(({ label, parts }) => [label, ...labels(parts)]);
}

it("a party organisation speaks in five kinds of report, each with its own", () => {
  const found = skeletons.filter((skeleton) => JSON.stringify(skeleton.parts).includes("{org}"));
  expect(found.map(({ id, organisation }) => [id, organisation])).toEqual(speakers);
});

it("no skeleton spells out what the writer may choose", () => {
  for (const { id, title, parts } of skeletons) {
    const text = JSON.stringify([title, parts]).replaceAll(/[“”]/g, "");
    const spelt = Object.values(names).flatMap((name) => text.match(name) ?? []);
    // The year's key points of a whole unit speak of its branches.
    expect([id, spelt]).toEqual([id, id === "key-points" ? ["支部", "支部", "支部"] : []]);
  }
});

describe.each(speakers)("skeleton %s", (id) => {
  const skeleton = skeletonById(id);
  if (skeleton === undefined) throw new Error(id);

  it.each(organisations)("of a %s has that organisation's words and no other's", (organisation) => {
    const who = { ...writer, organisation };
    const text = [textOf(buildReport(skeleton, who)), ...labels(outlineOf(skeleton, who))].join("\n");
    expect(text.split(organisationWords[organisation].org).length).toBeGreaterThan(2);
    const rest = allowed[organisation].reduce((left, word) => left.replaceAll(word, ""), text);
    for (const other of organisations) {
      if (other !== organisation) expect([other, rest.match(names[other])]).toEqual([other, null]);
    }
    expect(text).not.toMatch(/\{|\}|(党支部|党总支|党工委|党小组|党组织)\1|局局/);
  });

  it.each(organisations)("of a %s brings only its fields to fill in", (organisation) => {
    for (const info of [writer, nothing]) {
      const blocks = buildReport(skeleton, { ...info, organisation });
      const findings = runChecks(snapshotOfReport(blocks), { unit: info.unit, reportYear: 2026 });
      expect(findings.filter(({ ruleId }) => ruleId !== "placeholder-control")).toEqual([]);
      expect(findings.map(({ excerpt }) => excerpt)).toEqual(fieldsOf(blocks).map(inlineText));
    }
  });

  it.each(organisations)("of a %s has nothing to correct once it is filled in", (organisation) => {
    const blocks = buildReport(skeleton, { ...writer, organisation });
    for (const fill of [fillAlike, fillApart()]) expect(runChecks(snapshotOfReport(blocks, fill), { reportYear: 2026 })).toEqual([]);
  });

  it.each(organisations)("of a %s offers each of its facts once to the form", (organisation) => {
    const blocks = buildReport(skeleton, { ...writer, organisation });
    const facts = fieldsOf(blocks).flatMap((field) => (field.kind === "tally" ? [`${field.label} ${field.unit}`] : []));
    expect(findTallies(snapshotOfReport(blocks)).map(({ label, unit }) => `${label} ${unit}`)).toEqual([...new Set(facts)]);
  });
});

describe("the words of an organisation", () => {
  const bare: Skeleton = { id: "bare", group: "other", name: { zh: "", en: "" }, title: "", scheme: [], parts: [], signature: "none" };

  it("are the writer's choice, else the skeleton's own, else a branch's", () => {
    expect(organisationOf({ ...bare, organisation: "generalBranch" }, { ...writer, organisation: "workCommittee" })).toBe("workCommittee");
    expect(organisationOf({ ...bare, organisation: "generalBranch" }, writer)).toBe("generalBranch");
    expect(organisationOf(bare, writer)).toBe("branch");
  });

  it("fill their own places only", () => {
    expect(fillOrganisation("{org}{orgMeeting}{year}{orgX}", "generalBranch")).toBe("党总支总支委员会会议{year}{orgX}");
  });
});
