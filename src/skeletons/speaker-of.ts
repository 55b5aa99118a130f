import { kindOfName } from "./names/party-name";
import { namesOf } from "./names/names-of";
import { partySuperiors } from "./names/superiors";
import { isPartyKind } from "./organisation-words";
import type { PartyKind, Skeleton, Voice, WriterInfo } from "./types";

/** The writer as the text of one report names it: `speakerOf` puts full names and the kind of organisation in. */
export interface Speaker extends WriterInfo {
  /** Absent: the unit's. */
  readonly voice?: Voice;
}

type Speaking = Pick<Skeleton, "organisation" | "group" | "signature">;

/** Whose report it is: a party organisation's where it is said so, or where it stands among the party's reports. */
export function voiceOf({ organisation, group, signature }: Speaking): Voice {
  return organisation !== undefined || group === "party" || signature === "party" ? "party" : "unit";
}

/**
 * The kind of party organisation in a report: the writer's choice, else what the party organisation's name says, else the
 * skeleton's own, else a branch. 行政 is no kind: a party organisation's report stays one.
 */
export function organisationOf({ organisation }: Pick<Skeleton, "organisation">, writer: WriterInfo): PartyKind {
  if (isPartyKind(writer.organisation)) return writer.organisation;
  return kindOfName(namesOf(writer).party) ?? organisation ?? "branch";
}

/**
 * The writer as a report names it: full names, and in a party organisation's report only superiors that are party organisations.
 */
export function speakerOf(skeleton: Skeleton, given: WriterInfo): Speaker {
  const voice = voiceOf(skeleton);
  const names = namesOf(given);
  return {
    ...given,
    party: names.party,
    unit: voice === "party" && !saysParty(skeleton) ? soleName(skeleton, given) : names.unit,
    superiors: voice === "party" ? partySuperiors(given.superiors) : given.superiors.trim(),
    organisation: organisationOf(skeleton, given),
    voice,
  };
}

/**
 * What {unit} says in an office's own party skeleton that never says {party}: skeletons had one name for both. Where a party
 * organisation speaks in it, it is that; else the one name as it was given, or the unit of two.
 */
function soleName({ organisation }: Skeleton, given: WriterInfo): string {
  const { unit, party } = namesOf(given);
  if (organisation !== undefined) return party === "" ? unit : party;
  return (given.party ?? "").trim() === "" ? given.unit.trim() : unit;
}

function saysParty(skeleton: Skeleton): boolean {
  return skeleton.signature === "party" || JSON.stringify([skeleton.title, skeleton.parts]).includes("{party}");
}
