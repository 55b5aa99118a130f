import type { Profile } from "../../checks/types";
import type { LayoutSettings } from "../../layout/types";
import type { OfficeSettings } from "./office-file";
import { jsonOf } from "./same-json";
import { withAllowed, withConfused, withPart } from "./profile-edits";

/** Whether a file's settings come beside the ones in force, or in their place. */
export type Taking = "merge" | "replace";

/** The settings in force, as far as a file can change them. */
export interface OwnSettings {
  /** As the writer gave it in 骨架; "" when not given. */
  readonly unit: string;
  /** The party organisation, in the same way. */
  readonly party: string;
  readonly profile: Profile;
  /** As it is kept; undefined when never chosen. */
  readonly layout: unknown;
}

export interface TakenSettings {
  readonly unit: string;
  readonly party: string;
  readonly profile: Profile;
  /** undefined leaves the layout as it is. */
  readonly layout: LayoutSettings | undefined;
}

/**
 * The settings after a file was taken. The one place of unit and party organisation are the writer's own fields, so they leave
 * the profile; the year is always the writer's. A file without a layout leaves the office's own.
 */
export function takeOffice(own: OwnSettings, file: OfficeSettings, taking: Taking): TakenSettings {
  const named = (mine: string, theirs = ""): string => (theirs !== "" && (taking === "replace" || mine.trim() === "") ? theirs : mine);
  const profile = taking === "replace" ? file.profile : merged(own.profile, file.profile);
  return {
    unit: named(own.unit, file.profile.unit),
    party: named(own.party, file.profile.party),
    profile: withPart(withPart(profile, "unit", undefined), "party", undefined),
    layout: file.layout,
  };
}

/** What the office hands on: its profile with unit and party organisation from the writer's fields. */
export function handedOn({ unit, party, profile }: Pick<OwnSettings, "unit" | "party" | "profile">): Profile {
  return { ...profile, ...(unit.trim() !== "" && { unit: unit.trim() }), ...(party.trim() !== "" && { party: party.trim() }) };
}

/** Lists grow, single choices are the file's where it has one. */
function merged(own: Profile, file: Profile): Profile {
  const wrongOfFile = new Set(file.words?.confused?.map(({ wrong }) => wrong));
  const confused = [...(own.words?.confused ?? []).filter(({ wrong }) => !wrongOfFile.has(wrong)), ...(file.words?.confused ?? [])];
  const whole: Profile = {
    ...own,
    ...file,
    ...((own.rules ?? file.rules) && { rules: { ...own.rules, ...file.rules } }),
    ...((own.phrases ?? file.phrases) && { phrases: { ...own.phrases, ...file.phrases } }),
    ...((own.places ?? file.places) && { places: [...new Set([...(own.places ?? []), ...(file.places ?? [])])] }),
    ...((own.ignored ?? file.ignored) && { ignored: distinct([...(own.ignored ?? []), ...(file.ignored ?? [])]) }),
  };
  return withConfused(withAllowed(whole, [...new Set([...(own.words?.allow ?? []), ...(file.words?.allow ?? [])])]), confused);
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [jsonOf(item), item])).values()];
}
