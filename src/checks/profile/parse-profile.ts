import { checkShape } from "../../json-file/check-shape";
import { readJson } from "../../json-file/read-json";
import { allRules } from "../rules/index";
import type { JsonFault, JsonNode } from "../../json-file/types";
import type { Message, Profile } from "../types";
import { profileSchema } from "./profile-schema";

export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly line: number; readonly reason: Message };

/** What else an office keeps in the same file: how it lays out its reports. No rule looks at it. */
const othersKey = "layout";

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
  if (!read.ok) return refused(read.fault);
  const checked = checkShape(withoutOthers(read.root), profileSchema, { name: "本单位设置", lists: { rules: ruleIds } });
  if (!checked.ok) return refused(checked.fault);
  // The schema has just been held against every value; a test keeps schema and type together.
  return { ok: true, profile: checked.value as unknown as Profile };
}

function refused({ line, reason }: JsonFault): ParsedProfile {
  return { ok: false, line, reason };
}

function withoutOthers(root: JsonNode): JsonNode {
  return root.kind === "object" ? { ...root, members: root.members.filter(({ key }) => key !== othersKey) } : root;
}
