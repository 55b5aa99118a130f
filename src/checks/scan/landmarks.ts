import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";

/** A character around which some rule looks more closely, and where it stands; UTF-16 offset. */
export interface Landmark {
  readonly paragraph: Paragraph;
  readonly at: number;
}

/** The characters, and the words that each of them stands for. */
export const LANDMARKS = {
  /** 2022年, 周年. */
  年: 1,
  /** 二十大, 二十届三中全会, 十四五. */
  十: 2,
  /** 党史学习教育. */
  育: 3,
  /** 羊街镇. */
  镇: 4,
  乡: 5,
  /** 街道. */
  街: 6,
  县: 7,
  园: 13,
  局: 14,
  /** 省级机关. */
  关: 8,
  /** 在…领导下. */
  领: 9,
  /** 以下, 如下, 下列, 下面. */
  下: 10,
  "：": 11,
  ":": 12,
} as const;

export type LandmarkCharacter = keyof typeof LANDMARKS;

export type Landmarks = Readonly<Record<LandmarkCharacter, readonly Landmark[]>>;

const numberOf = new Uint8Array(0x10000);
const characters = Object.keys(LANDMARKS) as LandmarkCharacter[];
for (const character of characters) numberOf[character.charCodeAt(0)] = LANDMARKS[character];

const known = new WeakMap<DocumentSnapshot, Landmarks>();

/**
 * Where the landmark characters stand in the body, tables left out, in document order: one pass for all the rules that look
 * for rare words. The result is kept with the snapshot, which never changes.
 */
export function landmarksOf(snapshot: DocumentSnapshot): Landmarks {
  const before = known.get(snapshot);
  if (before) return before;
  const lists: Landmark[][] = [[], ...characters.map((): Landmark[] => [])];
  for (const paragraph of snapshot.paragraphs) {
    if (paragraph.story.kind !== "body" || paragraph.inTable) continue;
    const { text } = paragraph;
    for (let at = 0; at < text.length; at += 1) {
      const number = numberOf[text.charCodeAt(at)];
      if (number !== undefined && number !== 0) lists[number]?.push({ paragraph, at });
    }
  }
  const made = Object.fromEntries(characters.map((character) => [character, lists[LANDMARKS[character]] ?? []])) as Record<LandmarkCharacter, Landmark[]>;
  known.set(snapshot, made);
  return made;
}
