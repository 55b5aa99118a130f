import type { Profile } from "../../checks/types";
import { isSameJson, jsonOf } from "./same-json";
import type { OwnSettings, TakenSettings } from "./take-office";

/** What a list gains and loses. */
export interface ListChange {
  readonly added: number;
  readonly removed: number;
}

/** What will be different once a file is taken. */
export interface OfficeChanges {
  /** The new unit; null when it stays. */
  readonly unit: string | null;
  /** The new party organisation; null when it stays. */
  readonly party: string | null;
  /** How many rules get another level. */
  readonly rules: number;
  readonly places: ListChange;
  readonly allowed: ListChange;
  readonly confused: ListChange;
  readonly ignored: ListChange;
  readonly scheme: boolean;
  readonly kind: boolean;
  readonly phrases: boolean;
  readonly lastYear: boolean;
  readonly layout: boolean;
}

/** Compares the settings in force with those after a file was taken. */
export function officeChanges(own: OwnSettings, taken: TakenSettings): OfficeChanges {
  const before = own.profile;
  const after = taken.profile;
  return {
    unit: taken.unit === own.unit ? null : taken.unit,
    party: taken.party === own.party ? null : taken.party,
    rules: ruleChanges(before.rules ?? {}, after.rules ?? {}),
    places: listChange(before.places, after.places),
    allowed: listChange(before.words?.allow, after.words?.allow),
    confused: listChange(before.words?.confused, after.words?.confused),
    ignored: listChange(before.ignored, after.ignored),
    scheme: !isSameJson(before.scheme, after.scheme),
    kind: before.kind !== after.kind,
    phrases: !isSameJson(before.phrases, after.phrases),
    lastYear: !isSameJson(before.lastYear, after.lastYear),
    layout: taken.layout !== undefined && !isSameJson(own.layout, taken.layout),
  };
}

/** True when taking the file would change nothing. */
export function isNoChange(changes: OfficeChanges): boolean {
  const { unit, party, rules, places, allowed, confused, ignored, scheme, kind, phrases, lastYear, layout } = changes;
  const isStill = [places, allowed, confused, ignored].every(({ added, removed }) => added + removed === 0);
  return unit === null && party === null && rules === 0 && isStill && ![scheme, kind, phrases, lastYear, layout].includes(true);
}

function ruleChanges(before: NonNullable<Profile["rules"]>, after: NonNullable<Profile["rules"]>): number {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].filter((id) => before[id] !== after[id]).length;
}

function listChange(before: readonly unknown[] = [], after: readonly unknown[] = []): ListChange {
  const old = new Set(before.map((item) => jsonOf(item)));
  const now = new Set(after.map((item) => jsonOf(item)));
  return { added: [...now].filter((item) => !old.has(item)).length, removed: [...old].filter((item) => !now.has(item)).length };
}
