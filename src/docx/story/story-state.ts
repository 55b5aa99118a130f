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
  /** Complex fields that are open, outermost first, and whether their code or their result is being read. */
  fields: ("code" | "result")[];
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
  return { paragraphs, paragraph: null, inRun: false, inParagraphProperties: false, tables: 0, deletions: 0, fields: [], controls: [] };
}

/** Adds characters to the paragraph that is being read, unless they belong to a field's code. */
export function appendText({ flow }: StoryState, text: string): void {
  if (flow.paragraph !== null && (flow.fields.length === 0 || !flow.fields.includes("code"))) flow.paragraph.text += text;
}
