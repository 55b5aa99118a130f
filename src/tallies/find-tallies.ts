import type { DocumentSnapshot } from "../snapshot/types";
import { amountOf } from "./amount-of";
import { controlSightings } from "./control-sightings";
import { filledSpans } from "./filled-spans";
import { maskSightings } from "./mask-sightings";
import { rowTitleOf } from "./row-title-of";
import { sectionsOf } from "./section-of";
import { sentencesOf } from "./sentences-of";
import type { Sighting } from "./sighting";
import type { FilledField, Tally } from "./types";

/**
 * The numbers that a document still needs and those in its tally controls, in document order of their first places.
 * Controls with the same tag of ours are one tally; a mask or blank before a measure word in plain text is one tally for each
 * section, label and unit, wherever it stands in that section; one that nothing names stays by itself. Numbers that were
 * filled from the form and are remembered are tallies as their masks were. Linear in the length of the document.
 * @param fields what is remembered of filled places in plain text (`fieldsOf`)
 */
export function findTallies(snapshot: DocumentSnapshot, fields: readonly FilledField[] = []): readonly Tally[] {
  const filled = filledSpans(snapshot, fields);
  const sections = sectionsOf(snapshot);
  const byId = new Map<string, Sighting[]>();
  const counts = new Map<string, number>();
  snapshot.paragraphs.forEach((paragraph, index) => {
    const section = sections[index] ?? { title: "", path: "" };
    const sentences = sentencesOf(paragraph.text);
    const sightings = [
      ...controlSightings(paragraph, section, sentences),
      ...maskSightings(paragraph, section, sentences, rowTitleOf(paragraph, snapshot.paragraphs[index - 1]), filled.get(index)),
    ].sort((a, b) => a.place.range.start - b.place.range.start);
    for (const { alone = false, ...sighting } of sightings) {
      const id = alone ? ownId(sighting.id, counts) : sighting.id;
      const earlier = byId.get(id);
      if (earlier === undefined) byId.set(id, [{ ...sighting, id }]);
      else earlier.push({ ...sighting, id });
    }
  });
  return [...byId.values()].flatMap(tallyOf);
}

/** Tells things that nothing names apart by their order. */
function ownId(id: string, counts: Map<string, number>): string {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count === 1 ? id : `${id}#${count}`;
}

function tallyOf(sightings: readonly Sighting[]): readonly Tally[] {
  const [first] = sightings;
  if (first === undefined) return [];
  const { place, ...facts } = first;
  const isSame = sightings.every((sighting) => sameNumber(sighting.place.value, place.value));
  return [{ ...facts, value: isSame ? place.value : null, places: sightings.map((sighting) => sighting.place) }];
}

/** 三 and 3 are one number. */
function sameNumber(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  const amount = amountOf(a);
  return amount !== null && amount === amountOf(b);
}
