import { invalidArgument } from "../office-error";
import type { SearchOptions } from "../text/find-text";
import { NO_OPTIONS } from "../text/find-text";
import { WordObject } from "../batch/word-object";

/** The text argument; Office turns a missing one into an error. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("a text was expected");
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || Number.isNaN(value)) throw invalidArgument("a number was expected");
  return value;
}

export function flagArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false was expected");
  return value;
}

/** One of the words that a parameter takes. */
export function wordArgument<const T extends string>(value: unknown, allowed: readonly T[], fallback?: T): T {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  const found = allowed.find((entry) => entry === value);
  if (found === undefined) throw invalidArgument(`${String(value)}; allowed: ${allowed.join(", ")}`);
  return found;
}

export function optionsArgument(value: unknown): SearchOptions {
  if (value === undefined || value === null) return NO_OPTIONS;
  if (value instanceof WordObject && value.table.name === "SearchOptions") return value.state as SearchOptions;
  throw invalidArgument("search options were expected");
}
