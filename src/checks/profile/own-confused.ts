import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import type { Profile } from "../types";

/** A word that this office writes wrong, and how it wants it. */
export interface OwnConfused {
  readonly range: TextRange;
  readonly wrong: string;
  readonly right: string;
}

/** Where the office's own wrong words stand; not where the wrong one is part of the right one. */
export function ownConfused(snapshot: DocumentSnapshot, { words }: Profile): readonly OwnConfused[] {
  const found: OwnConfused[] = [];
  for (const { wrong, right } of words?.confused ?? []) {
    if (wrong === "" || wrong === right) continue;
    for (const { text, index } of snapshot.paragraphs) {
      for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
        if (!isInsideRight(text, at, wrong, right)) found.push({ range: { paragraph: index, start: at, end: at + wrong.length }, wrong, right });
      }
    }
  }
  return found;
}

/** 河长 is wrong for 河长制, but not where 河长制 stands already. */
function isInsideRight(text: string, at: number, wrong: string, right: string): boolean {
  const shift = right.indexOf(wrong);
  return shift >= 0 && text.startsWith(right, at - shift);
}
