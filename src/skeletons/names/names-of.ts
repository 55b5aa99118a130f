import type { WriterInfo } from "../types";
import { partyName, splitUnit } from "./party-name";

/** The two names of a writer. "" is a name that is not given. */
export interface WriterNames {
  /** 清河县水务局. */
  readonly unit: string;
  /** The full name of the party organisation: 清河县水务局党组. */
  readonly party: string;
}

/**
 * The unit and its party organisation by their full names. Where only one name is given and it is a party organisation's
 * (earlier versions had one field), both are read from it.
 */
export function namesOf({ unit, party = "" }: Pick<WriterInfo, "unit" | "party">): WriterNames {
  if (party.trim() === "") return splitUnit(unit);
  const { unit: own } = splitUnit(unit);
  return { unit: own, party: partyName(own, party) };
}
