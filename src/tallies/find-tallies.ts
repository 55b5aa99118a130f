import type { DocumentSnapshot, Paragraph } from "../snapshot/types";
import { controlSightings } from "./control-sightings";
import { maskSightings } from "./mask-sightings";
import { quantitiesOf } from "./quantities-of";
import { sectionsOf } from "./section-of";
import { sentencesOf } from "./sentences-of";
import type { Sighting } from "./sighting";
import type { Tally } from "./types";

/** A longer cell is text, not the title of a row; in UTF-16 units. */
const LONGEST_ROW_TITLE = 16;

/**
 * The numbers that a document still needs and those in its tally controls, in document order of their first places.
 * Controls with the same tag of ours are one tally; a mask or blank before a measure word in plain text is one tally for each
 * section, label and unit, wherever it stands in that section; one that nothing names stays by itself. Linear in the length of the document.
 */
export function findTallies(snapshot: DocumentSnapshot): readonly Tally[] {
  const sections = sectionsOf(snapshot);
  const byId = new Map<string, Sighting[]>();
  snapshot.paragraphs.forEach((paragraph, index) => {
    const section = sections[index] ?? { title: "", path: "" };
    const sentences = sentencesOf(paragraph.text);
    const sightings = [
      ...controlSightings(paragraph, section, sentences),
      ...maskSightings(paragraph, section, sentences, rowTitle(paragraph, snapshot.paragraphs[index - 1])),
    ].sort((a, b) => a.place.range.start - b.place.range.start);
    for (const sighting of sightings) {
      const earlier = byId.get(sighting.id);
      if (earlier === undefined) byId.set(sighting.id, [sighting]);
      else earlier.push(sighting);
    }
  });
  return [...byId.values()].flatMap(tallyOf);
}

/** The cell before names a cell that holds only a mask and a unit. */
function rowTitle(paragraph: Paragraph, before: Paragraph | undefined): string {
  if (!paragraph.inTable || before?.inTable !== true) return "";
  const title = before.text.trim();
  return title.length > LONGEST_ROW_TITLE || /\d/u.test(title) || quantitiesOf(title).length > 0 ? "" : title;
}

function tallyOf(sightings: readonly Sighting[]): readonly Tally[] {
  const [first] = sightings;
  if (first === undefined) return [];
  const { place, ...facts } = first;
  const value = sightings.every((sighting) => sighting.place.value === place.value) ? place.value : null;
  return [{ ...facts, value, places: sightings.map((sighting) => sighting.place) }];
}
