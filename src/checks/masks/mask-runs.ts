import { characterClass } from "../scan/character-class";
import { isOf, nextOf } from "../scan/next-of";

/** What a mask is made of; each kind has its own innocent uses. */
export type MaskKind = "star" | "cross" | "letter" | "box" | "blank";

/** Consecutive mask characters; UTF-16 offsets, half-open. The kind is that of the first character. */
export interface MaskRun {
  readonly start: number;
  readonly end: number;
  readonly kind: MaskKind;
}

const KINDS: ReadonlyMap<string, MaskKind> = new Map([
  ...kindOf("*＊✱﹡", "star"),
  ...kindOf("×✕╳", "cross"),
  ...kindOf("XxＸｘ", "letter"),
  ...kindOf("□○◯", "box"),
  ...kindOf("_＿﹍", "blank"),
]);

function kindOf(chars: string, kind: MaskKind): [string, MaskKind][] {
  return Array.from(chars, (char) => [char, kind]);
}

/** The kind of mask that one character can be part of; undefined for every other character. */
export function maskKindOf(char: string): MaskKind | undefined {
  return KINDS.get(char);
}

/**
 * All runs of mask characters in a text, in order, whatever they mean there.
 */
export function maskRuns(text: string): readonly MaskRun[] {
  const runs: MaskRun[] = [];
  for (let start = nextOf(text, characterClass.mask, 0); start >= 0; ) {
    const kind = KINDS.get(text.charAt(start));
    let end = start + 1;
    if (kind !== undefined) {
      while (isOf(text, end, characterClass.mask) && KINDS.has(text.charAt(end))) end += 1;
      runs.push({ start, end, kind });
    }
    start = nextOf(text, characterClass.mask, end);
  }
  return runs;
}
