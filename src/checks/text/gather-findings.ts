import { findingAt } from "../finding-at";
import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import type { Edit, Finding } from "../types";

/** One place of a fault that may run through the whole document. */
export interface FaultPlace {
  readonly range: TextRange;
  readonly data: Readonly<Record<string, string | number>>;
  readonly edits: readonly Edit[];
}

/**
 * One finding a place; or, when the fault runs through the whole document, one finding at its first place, with the count
 * and one fix for all.
 * @param messages ids of the messages for one place and for all of them; the latter gets `count`
 */
export function gatherFindings(
  snapshot: DocumentSnapshot,
  ruleId: string,
  messages: { readonly one: string; readonly all: string },
  places: readonly FaultPlace[],
  throughout: boolean,
): readonly Finding[] {
  const first = places[0];
  if (first === undefined) return [];
  if (!throughout) {
    return places.map(({ range, data, edits }) =>
      findingAt(snapshot, range, { ruleId, messageId: messages.one, data, fix: edits.length === 0 ? undefined : { edits } }),
    );
  }
  const edits = places.flatMap((place) => place.edits);
  return [
    findingAt(snapshot, first.range, {
      ruleId,
      messageId: messages.all,
      data: { ...first.data, count: places.length },
      fix: edits.length === 0 ? undefined : { edits },
      related: places.slice(1).map((place) => place.range),
    }),
  ];
}
