import { newFlow, type Flow, type StoryState } from "../../docx/story/story-state";
import type { DraftParagraph } from "../../docx/story/types";
import type { Work } from "../../docx/work";
import type { StoryKind } from "../../snapshot/types";
import type { LeftKind, LeftStretch } from "./types";

/** A stretch whose paragraph is still being read. */
export interface OpenStretch {
  readonly kind: LeftKind;
  readonly colour: string;
  readonly story: StoryKind;
  readonly paragraph: DraftParagraph;
  readonly indexInStory: number;
  readonly start: number;
  end: number;
}

/** What a run says of its looks. */
export interface RunLook {
  readonly start: number;
  highlight: string;
  shading: string | null;
  hidden: boolean;
  changed: boolean;
}

/** What is open in one flow of paragraphs: text boxes stand inside runs of another. */
interface OpenParts {
  look: RunLook | null;
  /** Where revisions around runs began. */
  readonly revisions: number[];
  /** What is said of the paragraph as a whole, told at its end. */
  readonly ofParagraph: Map<LeftKind, string>;
}

export interface LeftState extends StoryState {
  readonly story: StoryKind;
  readonly found: OpenStretch[];
  /** The last stretch of each kind and colour, which the next one may go on. */
  readonly last: Map<string, OpenStretch>;
  readonly flows: Map<Flow, OpenParts>;
  readonly comments: Set<string>;
  readonly tags: Set<string>;
  /** Inside the properties of a paragraph's own mark. */
  inMark: boolean;
}

/** The state before the first element of a part. */
export function newLeftState(story: StoryKind, tags: Set<string>, work: Work): LeftState {
  const paragraphs: DraftParagraph[] = [];
  return {
    work,
    root: "",
    flow: newFlow(paragraphs),
    outerFlows: [],
    textboxes: [],
    sections: [],
    hasDeletions: false,
    properties: null,
    branches: [],
    story,
    found: [],
    last: new Map(),
    flows: new Map(),
    comments: new Set(),
    tags,
    inMark: false,
  };
}

/** What is open in the flow that is being read. */
export function openParts(state: LeftState): OpenParts {
  const known = state.flows.get(state.flow);
  if (known) return known;
  const made: OpenParts = { look: null, revisions: [], ofParagraph: new Map() };
  state.flows.set(state.flow, made);
  return made;
}

/** Puts a stretch of the paragraph that is being read down, from an offset to where the reading is; joins it to one before it. */
export function put(state: LeftState, kind: LeftKind, start: number, colour = ""): void {
  const { paragraph, paragraphs } = state.flow;
  if (paragraph === null) return;
  const end = paragraph.text.length;
  const key = `${kind} ${colour}`;
  const last = state.last.get(key);
  if (last?.paragraph === paragraph && last.end >= start && kind !== "comment") {
    last.end = end;
    return;
  }
  const story = state.outerFlows.length > 0 ? "textbox" : state.story;
  const stretch: OpenStretch = { kind, colour, story, paragraph, indexInStory: paragraphs.length - 1, start, end };
  state.last.set(key, stretch);
  state.found.push(stretch);
}

/** The stretches once their paragraphs are whole. */
export function closed(found: readonly OpenStretch[]): LeftStretch[] {
  return found.map(({ paragraph, ...stretch }) => ({ ...stretch, paragraphText: paragraph.text }));
}
