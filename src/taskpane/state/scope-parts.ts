import { scopeParts, type ScopePart } from "../../checks/scope/types";

/** The parts that a stored value names, in the order of the menu; whatever else it holds is passed over. */
export function readScopeParts(stored: unknown): readonly ScopePart[] {
  return Array.isArray(stored) ? scopeParts.filter((part) => stored.includes(part)) : [];
}
