import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { mayBeginPhrase } from "../text/phrase-index";
import { bearOut, HINTED } from "./bear-out";
import { classOf } from "./character-class";
import { comesAgain, endText } from "./comes-again";
import { BEFORE_TEXT, BEHIND_TEXT, LEFT, RIGHT, trait } from "./traits";

/** What one pass over the text of a snapshot tells. */
export interface Scan {
  /** For each paragraph, in order: the classes of all its characters, joined. */
  readonly classes: Readonly<Uint16Array>;
  /** For each paragraph: the traits of all pairs of neighbours, joined. */
  readonly traits: Readonly<Int32Array>;
  /** Where landmark characters stand: paragraph, offset, paragraph, offset … */
  readonly landmarks: readonly number[];
  /** Where phrases may begin, in the same way. */
  readonly phrases: readonly number[];
}

const scans = new WeakMap<DocumentSnapshot, Scan>();

/** The one pass over the text. The result is kept with the snapshot, which never changes, so that many rules share it. */
export function scanOf(snapshot: DocumentSnapshot): Scan {
  const known = scans.get(snapshot);
  if (known) return known;
  const scan = read(snapshot.paragraphs);
  scans.set(snapshot, scan);
  return scan;
}

/** The paragraphs that hold a character of at least one of the classes. */
export function paragraphsWith(snapshot: DocumentSnapshot, classes: number): readonly Paragraph[] {
  return chosen(snapshot, scanOf(snapshot).classes, classes);
}

/** The paragraphs that show at least one of the traits, and, when `alsoOf` is given, one of those as well. */
export function paragraphsShowing(snapshot: DocumentSnapshot, traits: number, alsoOf = -1): readonly Paragraph[] {
  return chosen(snapshot, scanOf(snapshot).traits, traits, alsoOf);
}

/** True when a paragraph shows at least one of the traits. */
export function shows(snapshot: DocumentSnapshot, { index }: Paragraph, traits: number): boolean {
  return ((scanOf(snapshot).traits[index] ?? 0) & traits) !== 0;
}

function chosen({ paragraphs }: DocumentSnapshot, bits: Readonly<Uint16Array | Int32Array>, wanted: number, also = -1): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (let index = 0; index < bits.length; index += 1) {
    const own = bits[index] ?? 0;
    const paragraph = (own & wanted) === 0 || (own & also) === 0 ? undefined : paragraphs[index];
    if (paragraph !== undefined) found.push(paragraph);
  }
  return found;
}

/** The offsets in a text of the characters of at least one of the classes, in order. */
export function positionsOf(text: string, classes: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (((classOf[text.charCodeAt(at)] ?? 0) & classes) !== 0) found.push(at);
  }
  return found;
}

const NOTED = trait.landmark | trait.phrase | HINTED;

function read(paragraphs: readonly Paragraph[]): Scan {
  const classes = new Uint16Array(paragraphs.length);
  const traits = new Int32Array(paragraphs.length);
  const landmarks: number[] = [];
  const phrases: number[] = [];
  for (let index = 0; index < paragraphs.length; index += 1) {
    const text = paragraphs[index]?.text ?? "";
    let shown = 0;
    let held = 0;
    let previous = BEFORE_TEXT;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const here = (LEFT[previous] ?? 0) & (RIGHT[code] ?? 0);
      held |= classOf[code] ?? 0;
      shown |= here & ~HINTED;
      if ((here & NOTED) !== 0) {
        if ((here & HINTED) !== 0) shown |= bearOut(text, at, here);
        if ((here & trait.landmark) !== 0) landmarks.push(index, at);
        if ((here & trait.phrase) !== 0 && mayBeginPhrase(previous, code)) phrases.push(index, at - 1);
      }
      if (comesAgain(code)) shown |= trait.repeated;
      previous = code;
    }
    classes[index] = held;
    const last = (LEFT[previous] ?? 0) & (RIGHT[BEHIND_TEXT] ?? 0);
    traits[index] = shown | (last & ~HINTED) | bearOut(text, text.length, last);
    endText();
  }
  return { classes, traits, landmarks, phrases };
}
