import type { DocumentSnapshot, Paragraph } from "../snapshot/types";
import { commonValue } from "./common-value";
import { controlSightings } from "./control-sightings";
import { filledSpans } from "./filled-spans";
import { joinTallies } from "./join-tallies";
import { likelySame } from "./likely-same";
import { maskSightings } from "./mask-sightings";
import { nameDocument } from "./name-document";
import { rowTitleOf } from "./row-title-of";
import { sectionsOf } from "./section-of";
import { sentencesOf } from "./sentences-of";
import { separated } from "./separated";
import type { Sighting } from "./sighting";
import type { FilledField, Sameness, Tally } from "./types";

const MAY_MISS = /[*＊✱×✕╳xXｘＸ□■○◯●◇◆_＿ \u00a0\u3000]/u;

/**
 * The numbers that a document still needs and those in its tally controls, in document order of their first places.
 * Controls with the same tag of ours are one tally; so are masks and blanks before a measure word in plain text that are the same
 * fact to the letter: same section, name and unit, and nothing before them in their sentences that differs. Facts of one sentence are
 * never one. What nothing names stays by itself. Numbers that were filled from the form and are remembered are tallies as their masks
 * were. Linear in the length of the document.
 * @param fields what is remembered of filled places in plain text (`fieldsOf`)
 * @param sameness what the writer joined and separated
 */
export function findTallies(snapshot: DocumentSnapshot, fields: readonly FilledField[] = [], sameness: Sameness = {}): readonly Tally[] {
  const filled = filledSpans(snapshot, fields);
  const sections = sectionsOf(snapshot);
  const named = nameDocument(snapshot, sections, filled, (index) => filled.has(index) || mayMiss(snapshot.paragraphs[index]));
  const byId = new Map<string, Sighting[]>();
  const counts = new Map<string, number>();
  snapshot.paragraphs.forEach((paragraph, index) => {
    const section = sections[index] ?? { title: "", path: "" };
    const sentences = sentencesOf(paragraph.text);
    const own = named[index];
    const inText = own === undefined ? [] : maskSightings(paragraph, own, section, sentences, () => rowTitleOf(paragraph, snapshot.paragraphs[index - 1]));
    const sightings = [...controlSightings(paragraph, section, sentences), ...inText].sort((a, b) => a.place.range.start - b.place.range.start);
    for (const { alone = false, ...sighting } of sightings) {
      const id = alone ? ownId(sighting.id, counts) : sighting.id;
      const earlier = byId.get(id);
      if (earlier === undefined) byId.set(id, [{ ...sighting, id }]);
      else earlier.push({ ...sighting, id });
    }
  });
  const facts = separated([...byId.values()], new Set(sameness.apart));
  const likely = likelySame(facts);
  return joinTallies(facts.flatMap((sightings) => tallyOf(sightings, likely)), sameness.same ?? {});
}

/** A sign that may stand for a number, a blank, or a control. */
function mayMiss(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && (paragraph.controls.length > 0 || MAY_MISS.test(paragraph.text));
}

/** Tells things that nothing names apart by their order. */
function ownId(id: string, counts: Map<string, number>): string {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count === 1 ? id : `${id}#${count}`;
}

function tallyOf(sightings: readonly Sighting[], likely: ReadonlyMap<string, string>): readonly Tally[] {
  const [first] = sightings;
  if (first === undefined) return [];
  const { id, label, unit, approx, section, sentence } = first;
  const same = likely.get(id);
  const places = sightings.map((sighting) => sighting.place);
  const facts = { id, label, unit, ...(approx === undefined ? {} : { approx }), section, sentence };
  return [{ ...facts, value: commonValue(places.map(({ value }) => value)), places, ...(same === undefined ? {} : { likely: same }) }];
}
