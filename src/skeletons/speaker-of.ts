import { kindOfName } from "./names/party-name";
import { namesOf } from "./names/names-of";
import { formOfTitle } from "./report-forms";
import { isPartyKind } from "./organisation-words";
import type { PartyKind, Skeleton, Voice, WriterInfo } from "./types";

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

/** The writer as a report names it: by full names, with the kind of its party organisation, and as its title speaks. */
export function speakerOf(skeleton: Skeleton, given: WriterInfo): WriterInfo {
  const { unit, party } = namesOf(given);
  const isSole = voiceOf(skeleton) === "party" && !saysParty(skeleton);
  const form = given.form ?? formOfTitle(skeleton.title);
  const names = { unit: isSole ? soleName(skeleton, given) : unit, party };
  return { ...given, ...names, organisation: organisationOf(skeleton, given), ...(form !== null && { form }) };
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
