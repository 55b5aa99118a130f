import type { Level, Profile } from "../../checks/types";

/** Levels that differ from the rules' own, by rule id. */
export type RuleLevels = NonNullable<Profile["rules"]>;

export type ConfusedPair = NonNullable<NonNullable<Profile["words"]>["confused"]>[number];

export type OfficeIgnored = NonNullable<Profile["ignored"]>[number];

type Part = Exclude<keyof Profile, "words" | "phrases">;

/** The phrases that lead a report and that an office may word in its own way. */
export type OwnPhrase = keyof NonNullable<Profile["phrases"]>;

/** The profile with one part set anew; an empty part goes away altogether, so that profiles that say the same are the same. */
export function withPart<Key extends Part>(profile: Profile, key: Key, value: Profile[Key]): Profile {
  return isNothing(value) ? without(profile, key) : { ...profile, [key]: value };
}

/** @param level null for the rule's own */
export function withRuleLevel(profile: Profile, id: string, level: Level | "off" | null): Profile {
  const others = Object.entries(profile.rules ?? {}).filter(([known]) => known !== id);
  return withPart(profile, "rules", Object.fromEntries(level === null ? others : [...others, [id, level]]));
}

export function withAllowed(profile: Profile, allow: readonly string[]): Profile {
  return withWords(profile, { ...profile.words, allow });
}

export function withConfused(profile: Profile, confused: readonly ConfusedPair[]): Profile {
  return withWords(profile, { ...profile.words, confused });
}

/** @param wording "" for the phrase that is current */
export function withPhrase(profile: Profile, role: OwnPhrase, wording: string): Profile {
  const others = Object.entries(profile.phrases ?? {}).filter(([known]) => known !== role);
  const phrases: Profile["phrases"] = Object.fromEntries(wording === "" ? others : [...others, [role, wording]]);
  return isNothing(phrases) ? without(profile, "phrases") : { ...profile, phrases };
}

/** Without one of the things that the office sets aside. */
export function withoutIgnored(profile: Profile, gone: OfficeIgnored): Profile {
  return withPart(profile, "ignored", (profile.ignored ?? []).filter(({ rule, excerpt }) => rule !== gone.rule || excerpt !== gone.excerpt));
}

function withWords(profile: Profile, { allow = [], confused = [] }: NonNullable<Profile["words"]>): Profile {
  const words = { ...(allow.length > 0 && { allow }), ...(confused.length > 0 && { confused }) };
  return isNothing(words) ? without(profile, "words") : { ...profile, words };
}

function without(profile: Profile, key: keyof Profile): Profile {
  const rest = { ...profile };
  Reflect.deleteProperty(rest, key);
  return rest;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}
