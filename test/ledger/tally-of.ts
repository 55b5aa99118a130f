import type { Tally } from "../../src/tallies/types";

/** A tally for tests of tables; its places do not matter there. */
export function tallyOf(label: string, unit: string, section = "", sentence = `${label}**${unit}。`): Tally {
  return { id: `text:${section}|${label}|${unit}`, label, unit, section, sentence, value: null, places: [] };
}
