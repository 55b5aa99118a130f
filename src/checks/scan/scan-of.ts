import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { classOf } from "./character-class";

/** For each paragraph of a snapshot, in order: the classes of all its characters, joined. */
export type Scan = Readonly<Uint16Array>;

const scans = new WeakMap<DocumentSnapshot, Scan>();

/** The one pass over the text. The result is kept with the snapshot, which never changes, so that many rules share it. */
export function scanOf(snapshot: DocumentSnapshot): Scan {
  const known = scans.get(snapshot);
  if (known) return known;
  const scan = new Uint16Array(snapshot.paragraphs.length);
  snapshot.paragraphs.forEach(({ text }, index) => {
    scan[index] = classesIn(text);
  });
  scans.set(snapshot, scan);
  return scan;
}

/** The paragraphs that hold a character of at least one of the classes. */
export function paragraphsWith(snapshot: DocumentSnapshot, classes: number): readonly Paragraph[] {
  const scan = scanOf(snapshot);
  return snapshot.paragraphs.filter((_, index) => ((scan[index] ?? 0) & classes) !== 0);
}

/** The offsets in a text of the characters of at least one of the classes, in order. */
export function positionsOf(text: string, classes: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (((classOf[text.charCodeAt(at)] ?? 0) & classes) !== 0) found.push(at);
  }
  return found;
}

function classesIn(text: string): number {
  let classes = 0;
  for (let at = 0; at < text.length; at += 1) classes |= classOf[text.charCodeAt(at)] ?? 0;
  return classes;
}
