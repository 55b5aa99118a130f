import type { PartOrder } from "./arrange-skeleton";
import { organisations } from "./organisation-words";
import type { Organisation, WriterInfo } from "./types";

/** Which parts of one kind of report come in, and in which order. */
export interface PartsChoice {
  /** Ids of the parts that come in; null is all of them. */
  readonly chosen: readonly string[] | null;
  readonly order: PartOrder;
}

/** All that a writer chooses for a whole report. */
export interface ReportChoice extends PartsChoice {
  readonly skeletonId: string;
  readonly writer: WriterInfo;
}

/** All parts in the skeleton's own order. */
export const allParts: PartsChoice = { chosen: null, order: {} };

/**
 * A choice that was stored earlier, perhaps by another version or another hand. What is damaged counts as not chosen.
 * @param usualYear the year for a choice without one
 * @returns null when it does not even say which kind of report it is
 */
export function readReportChoice(stored: unknown, usualYear: number): ReportChoice | null {
  const { skeletonId, writer } = fieldsOf(stored);
  if (typeof skeletonId !== "string") return null;
  const { unit, party, superiors, year, date, organisation } = fieldsOf(writer);
  const known = readOrganisation(organisation);
  return {
    skeletonId,
    writer: {
      unit: textOf(unit),
      ...(textOf(party) !== "" && { party: textOf(party) }),
      superiors: textOf(superiors),
      year: isYear(year) ? year : usualYear,
      date: textOf(date),
      ...(known && { organisation: known }),
    },
    ...readPartsChoice(stored),
  };
}

/** The parts of a stored choice; what is damaged counts as all parts in their own order. */
export function readPartsChoice(stored: unknown): PartsChoice {
  const { chosen, order } = fieldsOf(stored);
  return { chosen: isTexts(chosen) ? chosen : null, order: Object.fromEntries(Object.entries(fieldsOf(order)).filter(isOrder)) };
}

/** A stored kind of organisation, or null. */
export function readOrganisation(stored: unknown): Organisation | null {
  return organisations.find((organisation) => organisation === stored) ?? null;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2999;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

function isOrder(entry: [string, unknown]): entry is [string, readonly string[]] {
  return isTexts(entry[1]);
}
