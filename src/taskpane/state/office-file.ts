import { parseProfile, type ParsedProfile } from "../../checks/profile/parse-profile";
import { allRules } from "../../checks/rules/index";
import type { Message, Profile } from "../../checks/types";
import { readJson } from "../../json-file/read-json";
import type { JsonNode } from "../../json-file/types";
import { readSettings } from "../../layout/read-settings";
import type { LayoutSettings } from "../../layout/types";
import { layoutFaultText } from "./layout-fault-text";

/** What one office hands on to its people: one file. */
export interface OfficeSettings {
  readonly profile: Profile;
  /** How it lays out its reports; absent when that was never chosen. */
  readonly layout?: LayoutSettings;
}

export type ReadOffice =
  | { readonly ok: true; readonly settings: OfficeSettings }
  /** The line counts from 1; the reason has no full stop. */
  | { readonly ok: false; readonly line: number; readonly reason: Message };

/**
 * Reads the settings file of an office (docs/profile.md). One that cannot be used is refused whole, with its first fault.
 * @param text the file's text
 */
export function readOfficeFile(text: string): ReadOffice {
  const parsed = parseProfile(text);
  if (!parsed.ok) return parsed;
  const read = readJson(text);
  const node = read.ok ? memberOf(read.root, "layout") : null;
  if (!node) return { ok: true, settings: { profile: parsed.profile } };
  const { settings, faults } = readSettings(valueOf(node));
  const fault = faults[0];
  if (fault) return { ok: false, line: lineOf(node, fault.setting.split(".")), reason: layoutFaultText(fault) };
  return { ok: true, settings: { profile: parsed.profile, layout: settings } };
}

/** The file's text: what `readOfficeFile` reads back as the same settings. */
export function writeOfficeFile({ profile, layout }: OfficeSettings): string {
  const { unit, party, places, reportYear, kind, scheme, rules, words, phrases, ignored, lastYear } = profile;
  // The order of docs/profile.md; JSON leaves out what is undefined.
  const ordered = { unit, party, places, reportYear, kind, scheme, rules, words, phrases, lastYear, ignored, layout };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/**
 * Reads a profile that this computer keeps. Rules that this version no longer has are left out of it: an update of the add-in
 * must not cost an office its settings.
 */
export function readKeptProfile(text: string): ParsedProfile {
  const parsed = parseProfile(text);
  if (parsed.ok) return parsed;
  const again = parseProfile(text, [...allRules.map(({ id }) => id), ...namedRules(text)]);
  if (!again.ok) return parsed;
  const isKnown = (id: string): boolean => allRules.some((rule) => rule.id === id);
  const { rules, ignored, ...rest } = again.profile;
  return {
    ok: true,
    profile: {
      ...rest,
      ...(rules && { rules: Object.fromEntries(Object.entries(rules).filter(([id]) => isKnown(id))) }),
      ...(ignored && { ignored: ignored.filter(({ rule }) => isKnown(rule)) }),
    },
  };
}

function namedRules(text: string): readonly string[] {
  const read = readJson(text);
  if (!read.ok) return [];
  const rules = memberOf(read.root, "rules");
  const ignored = memberOf(read.root, "ignored");
  return [
    ...(rules?.kind === "object" ? rules.members.map(({ key }) => key) : []),
    ...(ignored?.kind === "array" ? ignored.items.flatMap((item) => memberOf(item, "rule") ?? []) : []).flatMap((node) => (node.kind === "string" ? [node.value] : [])),
  ];
}

function memberOf(node: JsonNode, key: string): JsonNode | null {
  return node.kind === "object" ? (node.members.find((member) => member.key === key)?.node ?? null) : null;
}

/** The line of a setting inside a node, or of the nearest thing around it that is there. */
function lineOf(node: JsonNode, path: readonly string[]): number {
  const [first, ...rest] = path;
  const inner = first === undefined ? null : memberOf(node, first);
  return inner ? lineOf(inner, rest) : node.line;
}

function valueOf(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.members.map(({ key, node: inner }) => [key, valueOf(inner)]));
    case "array":
      return node.items.map(valueOf);
    case "word":
      return node.value === "null" ? null : node.value === "true";
    default:
      return node.value;
  }
}
