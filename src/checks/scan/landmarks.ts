import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { LANDMARKS } from "./landmark-characters";
import type { LandmarkCharacter } from "./landmark-characters";
import { scanOf } from "./scan-of";

/** A character around which some rule looks more closely, and where it stands; UTF-16 offset. */
export interface Landmark {
  readonly paragraph: Paragraph;
  readonly at: number;
}

export type Landmarks = Readonly<Record<LandmarkCharacter, readonly Landmark[]>>;

const characters = Object.keys(LANDMARKS) as LandmarkCharacter[];
const numberOf = new Uint8Array(0x10000);
for (const character of characters) numberOf[character.charCodeAt(0)] = LANDMARKS[character];

const known = new WeakMap<DocumentSnapshot, Landmarks>();

/**
 * Where the landmark characters stand in the body, tables left out, in document order, for all the rules that look for rare
 * words. The result is kept with the snapshot, which never changes.
 */
export function landmarksOf(snapshot: DocumentSnapshot): Landmarks {
  const before = known.get(snapshot);
  if (before) return before;
  const lists: Landmark[][] = [[], ...characters.map((): Landmark[] => [])];
  const { landmarks } = scanOf(snapshot);
  for (let n = 0; n < landmarks.length; n += 2) {
    const paragraph = snapshot.paragraphs[landmarks[n] ?? 0];
    const at = landmarks[n + 1] ?? 0;
    if (paragraph === undefined || paragraph.story.kind !== "body" || paragraph.inTable) continue;
    lists[numberOf[paragraph.text.charCodeAt(at)] ?? 0]?.push({ paragraph, at });
  }
  const made = Object.fromEntries(characters.map((character) => [character, lists[LANDMARKS[character]] ?? []])) as Record<LandmarkCharacter, Landmark[]>;
  known.set(snapshot, made);
  return made;
}
