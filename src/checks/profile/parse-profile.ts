import { allRules } from "../rules/index";
import type { Message, Profile } from "../types";
import { checkShape } from "./check-shape";
import { profileSchema } from "./profile-schema";
import { readJson } from "./read-json";

export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly line: number; readonly reason: Message };

/**
 * Reads an office profile. One that cannot be used is refused whole, so that nobody believes in settings that are not in
 * force.
 * @param json the text of the file, see docs/profile.md
 * @param ruleIds the rules that may be named; all rules of the product when left out
 * @returns the profile, or the line (from 1) of the first fault and its reason without a full stop
 */
export function parseProfile(json: string, ruleIds: readonly string[] = allRules.map((rule) => rule.id)): ParsedProfile {
  if (json.trim() === "") return { ok: false, line: 1, reason: { zh: "文件是空的", en: "the file is empty" } };
  const read = readJson(json);
  if (!read.ok) return { ok: false, ...read.fault };
  const checked = checkShape(read.root, profileSchema, "本单位设置", ruleIds);
  if (!checked.ok) return { ok: false, ...checked.fault };
  // The schema has just been held against every value; a test keeps schema and type together.
  return { ok: true, profile: checked.value as unknown as Profile };
}
