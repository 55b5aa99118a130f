import { Refused } from "./refused";

/** What reading one file may cost; counted, not timed, so that a file is read or refused alike on every computer. */
export interface WorkLimits {
  /** UTF-16 units of XML, all parts together. */
  readonly characters: number;
  readonly elements: number;
  /** Elements inside each other. */
  readonly depth: number;
  /** Things that stay in memory: paragraphs, controls, references, cells. */
  readonly kept: number;
  /** UTF-16 units of text that come out: words, drawn numbers, cells. */
  readonly text: number;
  /** UTF-16 units looked at, over and over included. */
  readonly steps: number;
}

/** More than two thousand pages of 22 lines; reading and checking what reaches a limit takes about two seconds and less than 400 MB. */
export const documentLimits: WorkLimits = { characters: 40_000_000, elements: 2_000_000, depth: 500, kept: 120_000, text: 1_500_000, steps: 200_000_000 };

/**
 * Counts what reading one file costs, and refuses the file that costs too much. Whatever is read of a file carries it along: the text of
 * a part is only to be had together with it (`XmlText`).
 */
export class Work {
  /** UTF-16 units looked at so far; the tests hold it against the length of the file. */
  steps = 0;
  private characters = 0;
  private elements = 0;
  private kept = 0;
  private written = 0;

  constructor(private readonly limits: WorkLimits = documentLimits) {}

  /** A part of this many units is about to be read. */
  part(units: number): void {
    this.characters += units;
    if (this.characters > this.limits.characters) throw new Refused("too-large");
    this.look(units);
  }

  /** This many units are looked at once more. */
  look(units: number): void {
    this.steps += units;
    if (this.steps > this.limits.steps) throw new Refused("too-tangled");
  }

  /** An element inside this many others. */
  element(depth: number): void {
    this.elements += 1;
    if (depth > this.limits.depth) throw new Refused("too-deep");
    if (this.elements > this.limits.elements) throw new Refused("too-many");
  }

  /** Something that stays in memory. */
  keep(): void {
    this.kept += 1;
    if (this.kept > this.limits.kept) throw new Refused("too-many");
  }

  /** Text that comes out, also where the file says it once and uses it often. */
  write(units: number): void {
    this.written += units;
    this.steps += units;
    if (this.written > this.limits.text) throw new Refused("too-long");
  }
}
