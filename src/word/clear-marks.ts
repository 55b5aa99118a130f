import { relocatorFor } from "../traces/relocator-for";
import type { Place } from "../snapshot/types";
import { type Character, colourAt, colourOf, queueCharacters } from "./character-colours";
import { queuePlaces, type WordPlace } from "./find-places";
import { inWord } from "./in-word";
import type { Reading } from "./read-snapshot";
import { setHighlight } from "./set-highlight";
import type { ClearOutcome, MarkRecord } from "./word-host";

interface Target {
  readonly record: MarkRecord;
  readonly excerpt: string;
  readonly place: WordPlace;
}

/** A stretch whose earlier colour goes back, and what will tell whether it did. */
interface Restored {
  readonly record: MarkRecord;
  readonly font: Word.Font;
  readonly colour: string | null;
}

/**
 * Puts the earlier colours of marks back and reads them again. Two round trips; three when a mark had several colours.
 * What the writer coloured otherwise in the meantime is left as it is.
 * @param reading a fresh reading of the document
 * @throws WordFailure
 */
export async function clearMarks(reading: Reading, records: readonly MarkRecord[]): Promise<ClearOutcome> {
  const relocate = relocatorFor(reading.snapshot);
  const relocated = records.map((record) => ({ record, place: relocate(record) }));
  const lost = relocated.flatMap(({ record, place }) => (place ? [] : [record]));
  const standing = relocated.flatMap(({ record, place }) => (place && place.excerpt !== "" ? [{ record, place }] : []));
  const emptied = relocated.flatMap(({ record, place }) => (place?.excerpt === "" ? [record.id] : []));
  if (standing.length === 0 && lost.length === 0) return { cleared: [], vanished: emptied, left: [] };

  return inWord(async (context) => {
    const places = queuePlaces(context, reading, standing.map(({ place }) => place), "text,font/highlightColor");
    const remains = queueRemains(context, lost);
    await context.sync();

    const left: MarkRecord[] = [];
    const recoloured: string[] = [];
    const targets: Target[] = [];
    places().forEach((found, index) => {
      const item = standing[index];
      if (!item) return;
      if (found.kind !== "found") left.push(item.record);
      else if (isOurs(found.target, item.record)) targets.push({ record: item.record, excerpt: item.place.excerpt, place: found.target });
      else recoloured.push(item.record.id);
    });

    const restored = await putBack(context, targets);
    const failed = new Set(restored.filter(({ font, colour }) => colourOf(font.highlightColor) !== colour).map(({ record }) => record.id));
    const missed = targets.filter(({ record }) => !restored.some((piece) => piece.record === record) || failed.has(record.id));
    const missedIds = new Set(missed.map(({ record }) => record.id));
    const standingOn = lost.filter((record) => remains(record, standing.map(({ place }) => place)));
    return {
      cleared: [...recoloured, ...targets.map(({ record }) => record.id).filter((id) => !missedIds.has(id))],
      vanished: [...emptied, ...lost.filter((record) => !standingOn.includes(record)).map(({ id }) => id)],
      left: [...left, ...missed.map(({ record }) => record), ...standingOn],
    };
  });
}

/** Mixed counts as ours: the writer has typed or coloured inside the mark. */
function isOurs(place: WordPlace, record: MarkRecord): boolean {
  const colour = place.font.highlightColor as string | null;
  return colour === "" || colourOf(colour) === record.colour;
}

async function putBack(context: Word.RequestContext, targets: readonly Target[]): Promise<Restored[]> {
  const queued = targets.map((target) => (needsCharacters(target) ? queueCharacters(target.place, target.excerpt) : undefined));
  if (queued.some(Boolean)) await context.sync();
  const restored = targets.flatMap((target, index) => {
    const characters = queued[index];
    if (!characters) return [{ record: target.record, font: target.place.font, colour: target.record.before[0]?.colour ?? null }];
    return pieces(target, characters() ?? []);
  });
  for (const { font, colour } of restored) {
    setHighlight(font, colour);
    font.load("highlightColor");
  }
  await context.sync();
  return restored;
}

function needsCharacters({ record, place }: Target): boolean {
  return record.before.length > 1 || (place.font.highlightColor as string | null) === "";
}

/** Only characters that still carry the mark's colour get their earlier one back. */
function pieces({ record, excerpt }: Target, characters: readonly Character[]): Restored[] {
  const sameText = excerpt === record.excerpt;
  let offset = 0;
  return characters.flatMap(({ text, range }) => {
    const colour = sameText ? colourAt(record.before, offset) : (record.before[0]?.colour ?? null);
    offset += text.length;
    return colourOf(range.font.highlightColor) === record.colour || colour === record.colour ? [{ record, font: range.font, colour }] : [];
  });
}

/**
 * Marks whose place is nowhere: their text may be gone, and the mark with it, or it may stand somewhere unexpected.
 * @returns after the sync: whether a coloured copy of the text stands in the body outside the places that are accounted for
 */
function queueRemains(context: Word.RequestContext, lost: readonly MarkRecord[]): (record: MarkRecord, accounted: readonly Place[]) => boolean {
  const hits = new Map<string, Word.RangeCollection>();
  for (const { excerpt } of lost) {
    if (hits.has(excerpt) || excerpt.length > 200 || /\p{Cc}/u.test(excerpt)) continue;
    const found = context.document.body.search(excerpt.replaceAll("^", "^^"), { matchCase: true });
    found.load("text,font/highlightColor");
    hits.set(excerpt, found);
  }
  return (record, accounted) => {
    const coloured = hits.get(record.excerpt)?.items.filter((hit) => colourOf(hit.font.highlightColor) === record.colour) ?? [];
    return coloured.length > accounted.filter((place) => place.excerpt === record.excerpt).length;
  };
}
