import { outlineOf } from "../checks/numbering/outline";
import type { DocumentSnapshot } from "../snapshot/types";
import { cutsList } from "./cuts-list";
import { type Head, headsOf, isUnder } from "./heads";
import { writeNumber } from "./number-style";
import { type Cursor, headingAt, placeAfter, placeBefore, placeInBareText, placeUnder } from "./place-beside";
import { valueOf, wordsStart } from "./renumberings";
import { isBlank, type TextPart, textPartsOf } from "./text-parts";
import type { SectionPlace } from "./types";

/**
 * The sensible places of a new section at a cursor, the one that a writer expects first, then deeper before higher ones.
 *
 * A section comes behind the whole section that holds the cursor, so that no text of the document changes hands; where the
 * cursor stands in its middle, the place directly behind the cursor's paragraph is offered last, with the number of paragraphs
 * that would come to stand in the new one. Directly behind a heading with nothing under it the section becomes its first
 * sub-section; before the first sub-heading, the new first one. An empty paragraph at the cursor makes room where the section
 * goes just there; a number that waits for its heading, typed or automatic, becomes the section's. In a text without headings
 * 一、 comes first.
 * @param cursorParagraph index of a body paragraph
 * @returns at least one place
 */
export function placesForSection(snapshot: DocumentSnapshot, cursorParagraph: number): readonly [SectionPlace, ...SectionPlace[]] {
  const part = partAt(textPartsOf(snapshot), cursorParagraph);
  const cursor = cursorIn(snapshot, part, cursorParagraph);
  const heads = headsOf(snapshot).filter(({ paragraph }) => paragraph >= part.start && paragraph < part.end);
  const at: Cursor = { snapshot, part, heads, cursor };
  const own = heads.filter(({ paragraph }) => paragraph <= cursor).at(-1);
  if (own !== undefined) return besideHead(at, own);
  const first = heads[0];
  return first === undefined ? placeInBareText(at) : [placeBefore(at, first)];
}

/** Where a new section at the cursor goes when the writer says nothing else. */
export function placeSection(snapshot: DocumentSnapshot, cursorParagraph: number): SectionPlace {
  return placesForSection(snapshot, cursorParagraph)[0];
}

function partAt(parts: readonly TextPart[], paragraph: number): TextPart {
  const part = parts.filter(({ start }) => start <= paragraph).at(-1) ?? parts[0];
  if (!part) throw new RangeError(`no text at paragraph ${paragraph}`);
  return part;
}

/** In the signature or behind it the end of the text counts; an empty line directly behind the text stays where it is. */
function cursorIn({ paragraphs }: DocumentSnapshot, { lastOfText }: TextPart, cursor: number): number {
  if (cursor <= lastOfText) return cursor;
  const between = paragraphs.slice(lastOfText + 1, cursor + 1);
  return between.every(isBlank) ? cursor : lastOfText;
}

function besideHead(at: Cursor, own: Head): readonly [SectionPlace, ...SectionPlace[]] {
  const waiting = waitingNumberAt(at, own);
  if (waiting !== null) return [waiting];
  const chain: Head[] = [];
  for (let head: Head | null = own; head !== null; head = head.parent) chain.push(head);
  const after = chain.map((head) => placeAfter(at, head));
  const child = own.row.level < 3 && !holdsPoints(at, own, after[0]?.behind ?? own.paragraph) ? placeUnder(at, own) : null;
  const isChildFirst = child !== null && (at.heads.some((head) => head.parent === own) || isBare(at, own));
  const inMiddle = placeAfter(at, own, at.cursor);
  const places = [...(child !== null && isChildFirst ? [child] : []), ...after, ...(child !== null && !isChildFirst ? [child] : [])];
  // In a heading, or directly behind one, there is no text to part; and a list stays in one piece.
  const isParting = inMiddle.takesOver > 0 && at.cursor > own.paragraph && !isChildFirst;
  if (isParting && !cutsList(at.snapshot, { from: own.paragraph, behind: at.cursor, end: after[0]?.behind ?? at.cursor })) places.push(inMiddle);
  const [first, ...others] = places;
  return first ? [first, ...others] : placeInBareText(at);
}

/** A list of points stands under the heading: a sub-heading behind it would read as one more point. */
function holdsPoints({ snapshot, heads }: Cursor, own: Head, end: number): boolean {
  const known = new Set(heads.map(({ paragraph }) => paragraph));
  return outlineOf(snapshot).numbered.some(({ paragraph }) => paragraph > own.paragraph && paragraph <= end && !known.has(paragraph)) && !heads.some(({ parent }) => parent === own);
}

/** Nothing but empty lines stands under the heading. */
function isBare({ snapshot, part, heads }: Cursor, head: Head): boolean {
  if (head.row.shape === "runIn") return false;
  const next = heads.find(({ paragraph }) => paragraph > head.paragraph);
  const end = next?.paragraph ?? part.lastOfText + 1;
  return !heads.some((other) => isUnder(other, head)) && snapshot.paragraphs.slice(head.paragraph + 1, end).every(isBlank);
}

/** The number is there already and waits for its heading: an empty item of an automatic list, or 三、 alone in its paragraph. */
function waitingNumberAt(at: Cursor, own: Head): SectionPlace | null {
  const { snapshot, cursor } = at;
  const paragraph = snapshot.paragraphs[cursor];
  const value = valueOf(own);
  if (own.paragraph !== cursor || !paragraph || value === null || paragraph.text.slice(wordsStart(own)).trim() !== "") return null;
  const place = placeAfter(at, own, cursor);
  const isDrawn = own.number?.kind === "drawn";
  const number = isDrawn || place.look.style === null ? "" : writeNumber(place.look.style, value);
  return {
    ...place,
    listFrom: isDrawn ? cursor : null,
    number,
    shownNumber: isDrawn ? (paragraph.listLabel ?? "") : number.trimEnd(),
    isReplacing: !isDrawn,
    renumberings: [],
    neighbour: neighbourBefore(at, own),
  };
}

function neighbourBefore({ snapshot }: Cursor, own: Head): SectionPlace["neighbour"] {
  const before = own.row.heads[own.row.heads.indexOf(own) - 1];
  if (before) return { relation: "after", heading: headingAt(snapshot, before) };
  return own.parent ? { relation: "under", heading: headingAt(snapshot, own.parent) } : { relation: "cursor", heading: "" };
}
