import { OfficeError } from "../office-error";
import type { Member, WordObject } from "./word-object";

/** What the host declares, and what was asked of it that it does not have. */
export type MemberRules = {
  readonly requirements: Readonly<Record<string, string>>;
  /** "Class.member" for everything unknown that was asked for, in order. */
  readonly unknown: string[];
  /** Null when the document may be written to, else why not. */
  readonly denied: () => OfficeError | null;
};

/** The member of that API name; unknown ones and those above the declared set fail loudly. */
export function memberOf(object: WordObject, name: string, rules: MemberRules): Member<unknown> {
  const member = Object.hasOwn(object.table.members, name) ? object.table.members[name] : undefined;
  const label = `${object.table.name}.${name}`;
  if (member === undefined) {
    rules.unknown.push(label);
    throw new OfficeError("ApiNotFound", `The Word stand-in has no ${label}.`, 400);
  }
  const declared = rules.requirements["WordApi"] ?? "0";
  if (!covers(declared, member.since)) {
    rules.unknown.push(label);
    throw new OfficeError("ApiNotFound", `${label} needs WordApi ${member.since}; the host declares ${declared}.`, 400);
  }
  return member;
}

/** Compares requirement set versions: "1.10" is above "1.9". */
export function covers(declared: string, wanted: string): boolean {
  const [major = 0, minor = 0] = declared.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
