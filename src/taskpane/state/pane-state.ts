import type { WriterInfo } from "../../skeletons/types";
import type { Capabilities, DocumentRecord } from "../../word/word-host";
import type { BringIn, BroughtIn } from "./bring-in";
import type { Chosen } from "./choose-parts";
import type { Notice, Verb } from "./notice";
import type { Reading } from "./reading";

export type View = "skeleton" | "fill" | "check";

export const views: readonly View[] = ["skeleton", "fill", "check"];

/** What the view 骨架 holds: the whole report, single sections, formatting, last year's report turned into this year's. */
export type SkeletonTab = "whole" | "section" | "layout" | "rollOver";

/** What is kept with the document besides the typed values. */
export type Kept = Omit<DocumentRecord, "version" | "typed">;

export interface Work {
  readonly verb: Verb;
  /** True while the document is only being read. */
  readonly cancellable: boolean;
}

/** The open document as the pane knows it. */
export interface OpenDocument {
  readonly kind: "open";
  readonly capabilities: Capabilities;
  /** Number of the last reading that was asked for; answers to older ones are dropped. */
  readonly readRequest: number;
  /** null until the document was read for the first time. */
  readonly reading: Reading | null;
  readonly kept: Kept;
  /** False until the document's own record was loaded: before that it must not be overwritten. */
  readonly keptKnown: boolean;
  /** Typed into the form and not yet written, by tally id. */
  readonly typed: Readonly<Record<string, string>>;
  /** Marks of an earlier pane were found at opening and the writer has not said what to do. */
  readonly leftover: boolean;
  /** Id of the finding where the walk stands. */
  readonly current: string | null;
  readonly work: Work | null;
  /** The panel that brings a table in; null while the form is shown. */
  readonly bringIn: BringIn | null;
  /** What the last table brought into the form, while it can be taken back there. */
  readonly broughtIn: BroughtIn | null;
  readonly notice: { readonly where: View; readonly notice: Notice } | null;
}

/** From the first frame to a document that can be worked on. */
export type Phase =
  | { readonly kind: "starting" }
  /** The page is not inside Word. */
  | { readonly kind: "noHost" }
  | { readonly kind: "tooOld"; readonly wordApi: string }
  | OpenDocument;

export interface PaneState {
  readonly view: View;
  readonly skeletonTab: SkeletonTab;
  readonly writer: WriterInfo;
  readonly skeletonId: string;
  readonly chosen: Chosen;
  readonly phase: Phase;
}

/** The state before office.js answers. */
export function startState(start: { readonly view: View; readonly writer: WriterInfo; readonly skeletonId: string }): PaneState {
  return { ...start, skeletonTab: "whole", chosen: null, phase: { kind: "starting" } };
}

/** A document that was not read yet. */
export function newlyOpen(capabilities: Capabilities): OpenDocument {
  return {
    kind: "open",
    capabilities,
    readRequest: 0,
    reading: null,
    kept: { marks: [], lastWrite: null },
    keptKnown: false,
    typed: {},
    leftover: false,
    current: null,
    work: null,
    bringIn: null,
    broughtIn: null,
    notice: null,
  };
}
