import type { DocumentSnapshot } from "../../snapshot/types";
import type { Finding, Profile } from "../types";
import { ignoredPlaces } from "./ignored-place";
import type { Ignored, IgnoredPlace } from "./types";

/**
 * Takes out the findings that the writer has chosen not to see.
 * @param findings all findings of one check of the snapshot, in document order
 * @param ignored what was set aside: in this place, in this document, in this office
 * @returns both parts in the order given
 */
export function applyIgnored<T extends Finding>(
  snapshot: DocumentSnapshot,
  findings: readonly T[],
  ignored: readonly Ignored[],
): { readonly shown: readonly T[]; readonly ignored: readonly T[] } {
  if (ignored.length === 0) return { shown: findings, ignored: [] };
  const keys = new Set(ignored.map(keyOf));
  const places = ignoredPlaces(snapshot, findings);
  const isIgnored = findings.map((_, at) => {
    const place = places[at];
    return place !== undefined && keysOf(place).some((key) => keys.has(key));
  });
  return { shown: findings.filter((_, at) => !isIgnored[at]), ignored: findings.filter((_, at) => isIgnored[at]) };
}

/** What the office profile sets aside, in the form that applyIgnored takes. */
export function ignoredInOffice({ ignored = [] }: Profile): readonly Ignored[] {
  return ignored.map(({ rule, excerpt }) => ({ scope: "office", ruleId: rule, ...(excerpt === undefined ? {} : { excerpt }) }));
}

/** Equal for what sets the same aside, in whatever order its keys stand. */
export function keyOf(one: Ignored): string {
  if (one.scope === "place") return JSON.stringify(["place", one.ruleId, one.excerpt, one.before, one.after, one.nth]);
  return JSON.stringify([one.scope, one.ruleId, one.excerpt ?? null]);
}

/** Every key under which a place can have been set aside. */
function keysOf(place: IgnoredPlace): readonly string[] {
  const { ruleId, excerpt } = place;
  return [place, { scope: "document", ruleId, excerpt } as const, { scope: "office", ruleId, excerpt } as const, { scope: "office", ruleId } as const].map(keyOf);
}
