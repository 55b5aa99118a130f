import type { ColourPiece } from "./word-host";
import { searchText, type WordPlace } from "./find-places";

/** One character of a place as Word's own proxy, for reading and setting its highlight alone. */
export interface Character {
  readonly text: string;
  readonly range: Word.Range;
}

/**
 * Queues one search for each distinct character of an excerpt inside its place. WordApi 1.3 knows no range by offset, and
 * a mixed highlight can only be read and put back piece by piece.
 * @returns after the sync: the characters in order, or null when the searches do not cover the excerpt
 */
export function queueCharacters(target: WordPlace, excerpt: string): () => readonly Character[] | null {
  const characters = Array.from(excerpt);
  const searches = new Map<string, Word.RangeCollection>();
  for (const character of new Set(characters)) {
    const hits = target.search(searchText(character), { matchCase: true });
    hits.load("text,font/highlightColor");
    searches.set(character, hits);
  }
  return () => {
    const queues = new Map([...searches].map(([character, hits]) => [character, hits.items.filter((hit) => hit.text === character)]));
    const found = characters.flatMap((text) => {
      const range = queues.get(text)?.shift();
      return range ? [{ text, range }] : [];
    });
    const covered = found.length === characters.length && [...queues.values()].every((rest) => rest.length === 0);
    return covered ? found : null;
  };
}

/** What the host says of a highlight, as a record keeps it: null for none, "#RRGGBB" else. */
export function colourOf(highlight: string | null): string | null {
  return highlight === null || highlight === "" ? null : highlight.toUpperCase();
}

/** The colours of neighbouring characters, equal ones joined; lengths in UTF-16 units. */
export function piecesOf(characters: readonly Character[]): readonly ColourPiece[] {
  const pieces: { length: number; colour: string | null }[] = [];
  for (const { text, range } of characters) {
    const colour = colourOf(range.font.highlightColor);
    const last = pieces.at(-1);
    if (last && last.colour === colour) last.length += text.length;
    else pieces.push({ length: text.length, colour });
  }
  return pieces;
}

/** The colour that each character had, from the pieces of a record. */
export function colourAt(pieces: readonly ColourPiece[], offset: number): string | null {
  let end = 0;
  for (const piece of pieces) {
    end += piece.length;
    if (offset < end) return piece.colour;
  }
  return pieces.at(-1)?.colour ?? null;
}
