import type { Level } from "../checks/types";
import { colourOf, piecesOf, queueCharacters } from "./character-colours";
import { queuePlaces, type WordPlace } from "./find-places";
import { inWord } from "./in-word";
import type { Reading } from "./read-snapshot";
import { setHighlight } from "./set-highlight";
import type { BeforeWrite, ColourPiece, MarkOutcome, MarkRecord, MarkRequest } from "./word-host";

/** Highlight by level. Only colours that survive Word on Windows, on the web and a reload. */
export const markColours: Readonly<Record<Level, string>> = { must: "#FFFF00", should: "#00FF00", hint: "#00FF00" };

/** How much text on either side of a mark is remembered, in UTF-16 units. */
const contextLength = 16;

interface Target {
  readonly request: MarkRequest;
  readonly place: WordPlace;
}

/**
 * Highlights places and hands out, before it writes, what is needed to put the earlier colours back.
 * Two round trips; three when a place has more than one earlier colour.
 * @throws WordFailure; also when `beforeWrite` fails, and then nothing was written
 */
export async function markPlaces(reading: Reading, requests: readonly MarkRequest[], beforeWrite: BeforeWrite<readonly MarkRecord[]>): Promise<MarkOutcome> {
  if (requests.length === 0) return { marked: [], stale: [], unsupported: [] };
  return inWord(async (context) => {
    const places = queuePlaces(context, reading, requests, "text,font/highlightColor");
    await context.sync();

    const stale: string[] = [];
    const unsupported: string[] = [];
    const targets: Target[] = [];
    places().forEach((found, index) => {
      const request = requests[index];
      if (!request) return;
      if (found.kind === "found") targets.push({ request, place: found.target });
      else (found.kind === "stale" ? stale : unsupported).push(request.id);
    });

    const colours = await readColours(context, targets);
    const reachable = targets.filter((_, index) => colours[index]);
    unsupported.push(...targets.filter((_, index) => !colours[index]).map((target) => target.request.id));
    const records = targets.flatMap((target, index) => {
      const before = colours[index];
      return before ? [recordOf(reading, target.request, before)] : [];
    });
    if (records.length === 0) return { marked: [], stale, unsupported };

    await beforeWrite(records);
    for (const { request, place } of reachable) setHighlight(place.font, markColours[request.level]);
    await context.sync();
    return { marked: records, stale, unsupported };
  });
}

/** Earlier colours of each target; null where they cannot be read for certain. */
async function readColours(context: Word.RequestContext, targets: readonly Target[]): Promise<(readonly ColourPiece[] | null)[]> {
  const queued = targets.map(({ request, place }) => (isMixed(place) ? queueCharacters(place, request.excerpt) : undefined));
  if (queued.some(Boolean)) await context.sync();
  return targets.map(({ request, place }, index) => {
    const characters = queued[index];
    if (!characters) return [{ length: request.excerpt.length, colour: colourOf(place.font.highlightColor) }];
    const found = characters();
    return found && piecesOf(found);
  });
}

/** Word reads "" for a range whose characters differ. */
function isMixed(place: WordPlace): boolean {
  return place.font.highlightColor === "";
}

function recordOf(reading: Reading, request: MarkRequest, before: readonly ColourPiece[]): MarkRecord {
  const { range, excerpt } = request;
  const paragraph = reading.snapshot.paragraphs[range.paragraph];
  const text = paragraph?.text ?? "";
  return {
    id: request.id,
    story: paragraph?.story ?? { kind: "body" },
    indexInStory: paragraph?.indexInStory ?? 0,
    start: range.start,
    excerpt,
    ...(request.controlId === undefined ? {} : { controlId: request.controlId }),
    colour: markColours[request.level],
    before,
    left: text.slice(Math.max(0, range.start - contextLength), range.start),
    right: text.slice(range.end, range.end + contextLength),
  };
}
