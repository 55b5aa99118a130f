import type { Work } from "../work";
import type { DraftControl, DraftParagraph, HeaderReference } from "./types";

/** A flow of paragraphs that is being read: the part's own, or a text box inside it. */
export interface Flow {
  readonly paragraphs: DraftParagraph[];
  paragraph: DraftParagraph | null;
  inRun: boolean;
  inParagraphProperties: boolean;
  /** How many tables are open. */
  tables: number;
  /** How many w:del and w:moveFrom are open. */
  deletions: number;
  /** How many complex fields are open. */
  fields: number;
  /** Which of them, from 1, are at their code and not yet at their result; outermost first. */
  codes: number[];
  readonly controls: OpenControl[];
}

export interface OpenControl {
  readonly control: DraftControl;
  /** The paragraph that an inline control stands in; null for one around paragraphs, rows or cells. */
  readonly holder: DraftParagraph | null;
  /** How many paragraphs the flow had where the control begins. */
  readonly before: number;
}

export interface StoryState {
  readonly work: Work;
  root: string;
  flow: Flow;
  readonly outerFlows: Flow[];
  readonly textboxes: DraftParagraph[];
  readonly sections: HeaderReference[][];
  hasDeletions: boolean;
  /** The control whose w:sdtPr is being read. */
  properties: DraftControl | null;
  /** For each open mc:AlternateContent, whether a branch of it has been read. */
  readonly branches: boolean[];
}

export function newFlow(paragraphs: DraftParagraph[]): Flow {
  return { paragraphs, paragraph: null, inRun: false, inParagraphProperties: false, tables: 0, deletions: 0, fields: 0, codes: [], controls: [] };
}

/** Adds characters to the paragraph that is being read, unless they belong to a field's code. */
export function appendText({ flow }: StoryState, text: string): void {
  if (flow.paragraph !== null && flow.codes.length === 0) flow.paragraph.text += text;
}
