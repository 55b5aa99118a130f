import type { Organisation, PartyKind } from "./types";

/** What a text may name of the party organisation that speaks. */
export type OrganisationField = "org" | "orgMeeting" | "orgMembers" | "orgSubs" | "orgStudy";

export const organisationFields: readonly OrganisationField[] = ["org", "orgMeeting", "orgMembers", "orgSubs", "orgStudy"];

/** The kinds of party organisation in the order of the pane. */
export const partyKinds: readonly PartyKind[] = [
  "branch",
  "generalBranch",
  "partyCommittee",
  "partyGroup",
  "workCommittee",
  "organCommittee",
];

/** What the writer may choose, in the order of the pane. */
export const organisations: readonly Organisation[] = [...partyKinds, "administration"];

/**
 * The words for each kind: `org` its short name, `orgMeeting` the meeting of its committee, `orgMembers` that committee's members,
 * `orgSubs` the organisations or groups below it, `orgStudy` how its committee studies.
 * What exists at which kind: 《中国共产党章程》 chapters V and IX, 《中国共产党支部工作条例（试行）》,
 * 《中国共产党党委（党组）理论学习中心组学习规则》; 支委会 and other short names are 惯例.
 */
export const organisationWords: Readonly<Record<PartyKind, Readonly<Record<OrganisationField, string>>>> = {
  branch: { org: "党支部", orgMeeting: "支委会", orgMembers: "支部委员", orgSubs: "党小组", orgStudy: "集中学习" },
  generalBranch: { org: "党总支", orgMeeting: "总支委员会会议", orgMembers: "总支委员", orgSubs: "党支部", orgStudy: "集中学习" },
  partyCommittee: { org: "党委", orgMeeting: "党委会议", orgMembers: "党委委员", orgSubs: "党支部", orgStudy: "理论学习中心组学习" },
  partyGroup: { org: "党组", orgMeeting: "党组会议", orgMembers: "党组成员", orgSubs: "党支部", orgStudy: "理论学习中心组学习" },
  workCommittee: { org: "党工委", orgMeeting: "党工委会议", orgMembers: "党工委委员", orgSubs: "党组织", orgStudy: "理论学习中心组学习" },
  organCommittee: { org: "机关党委", orgMeeting: "机关党委会议", orgMembers: "机关党委委员", orgSubs: "党支部", orgStudy: "集中学习" },
};

/** Whether a choice is a kind of party organisation. */
export function isPartyKind(organisation: Organisation | undefined): organisation is PartyKind {
  return organisation !== undefined && organisation !== "administration";
}

/** Whether a name stands for a word of the organisation. */
export function isOrganisationField(name: string): name is OrganisationField {
  return organisationFields.some((field) => field === name);
}

/** A text with {org} and its like filled in; everything else stays. */
export function fillOrganisation(text: string, organisation: PartyKind): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (isOrganisationField(name) ? organisationWords[organisation][name] : whole));
}
