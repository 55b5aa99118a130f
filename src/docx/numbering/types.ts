/** One level of a list (w:lvl). */
export interface ListLevel {
  /** w:numFmt. */
  readonly format: string;
  /** w:lvlText: "%1" to "%9" stand for the numbers of the levels. */
  readonly text: string;
  readonly start: number;
  /** w:lvlRestart: 0 never, n only after level n or one above it (counted from 1); undefined after any level above. */
  readonly restart?: number;
  /** w:isLgl: all numbers are drawn as 1, 2, 3. */
  readonly legal: boolean;
  /** The paragraph style that carries this level. */
  readonly styleId?: string;
}

/** A list definition (w:abstractNum). */
export interface AbstractList {
  readonly id: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The numbering style that this list stands for. */
  readonly styleLink?: string;
}

/** A use of a list definition (w:num). */
export interface List {
  readonly id: string;
  readonly abstractId: string;
  /** Levels that this use defines anew. */
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin with this number where the list is used first. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly lists: ReadonlyMap<string, List>;
}
