import type { PartOrder } from "../../skeletons/arrange-skeleton";
import type { ScopePart } from "../../checks/scope/types";
import type { Profile } from "../../checks/types";
import type { Skeleton, WriterInfo } from "../../skeletons/types";
import type { Capabilities, DocumentRecord, MarkRecord } from "../../word/word-host";
import type { BringIn, BroughtIn } from "./bring-in";
import type { Chosen } from "./choose-parts";
import type { Notice } from "./notice";
import type { OwnDialog } from "./own-skeletons";
import type { Reading } from "./reading";
import type { Drawn } from "./drawn";
import type { Fixing } from "./reduce-walk";
import { newRollOver, type RollOverChoice } from "./roll-over";
import { newSectionPicker, type SectionPicker } from "./section-picker";
import type { MarkStyle, SettingsPanel } from "./settings-panel";
import type { Submit } from "./submit";
import type { Work } from "./work";
import { partsOf, type OwnChoice, type RememberedParts } from "./reduce-report";

export type View = "skeleton" | "fill" | "check";

export const views: readonly View[] = ["skeleton", "fill", "check"];

/** What the view 骨架 holds: the whole report, single sections, formatting, last year's report turned into this year's. */
export type SkeletonTab = "whole" | "section" | "layout" | "rollOver";

/** What is kept with the document besides the typed values. */
export type Kept = Omit<DocumentRecord, "version" | "typed">;

/** The open document as the pane knows it. */
export interface OpenDocument {
  readonly kind: "open";
  readonly capabilities: Capabilities;
  /** Number of the last reading that was asked for; answers to older ones are dropped. */
  readonly readRequest: number;
  /** Number of the reading that is shown. */
  readonly readShown: number;
  /** How long Word took for the last whole reading, in milliseconds; null when it is not known. */
  readonly readTook: number | null;
  /** null until the document was read for the first time. */
  readonly reading: Reading | null;
  readonly kept: Kept;
  /** False until the document's own record was loaded: before that it must not be overwritten. */
  readonly keptKnown: boolean;
  /** Findings that Word draws beside the text. */
  readonly drawn: readonly Drawn[];
  /** Word said that it can draw and did not. */
  readonly isDrawingRefused: boolean;
  /** Typed into the form and not yet written, by tally id. */
  readonly typed: Readonly<Record<string, string>>;
  /** The marks that were taken away last: Ctrl+Z may bring their colours back. */
  readonly clearedMarks: readonly MarkRecord[];
  /** Marks of an earlier pane were found at opening and the writer has not said what to do. */
  readonly leftover: boolean;
  /** What is searched for in the list of findings; null while there is no search. */
  readonly query: string | null;
  /** Id of the finding where the walk stands. */
  readonly current: string | null;
  readonly work: Work | null;
  /** The list of changes that is looked through before they are made; null while the findings are shown. */
  readonly fixing: Fixing | null;
  /** Whether what is set aside is shown instead of the findings. */
  readonly isIgnoredShown: boolean;
  /** The panel 提交前清理; null while the findings are shown. */
  readonly submit: Submit | null;
  /** The document was cleaned and keeps nothing; until there is something new to keep, nothing is saved in it. */
  readonly isForgotten: boolean;
  /** Id of the tally whose field is to get the focus. */
  readonly wantedTally: string | null;
  /** The panel that brings a table in; null while the form is shown. */
  readonly bringIn: BringIn | null;
  /** What the last table brought into the form, while it can be taken back there. */
  readonly broughtIn: BroughtIn | null;
  /** What was chosen in 套用上年报告. */
  readonly rollOver: RollOverChoice;
  /** What was chosen in 小节. */
  readonly sections: SectionPicker;
  readonly notice: { readonly where: View; readonly notice: Notice } | null;
}

/** From the first frame to a document that can be worked on. */
export type Phase =
  | { readonly kind: "starting" }
  /** The page is not inside Word. */
  | { readonly kind: "noHost" }
  /** What works with Word did not come from the add-in's server. */
  | { readonly kind: "incomplete" }
  | { readonly kind: "tooOld"; readonly wordApi: string }
  | OpenDocument;

export interface PaneState {
  readonly view: View;
  readonly skeletonTab: SkeletonTab;
  readonly writer: WriterInfo;
  /** What this office wants checked. */
  readonly profile: Profile;
  /** Parts of the document in which the writer wants nothing checked. */
  readonly without: readonly ScopePart[];
  /** How findings are shown in the document. */
  readonly marks: MarkStyle;
  /** 随写随查: the list follows the document by itself. */
  readonly isLive: boolean;
  /** The panel 设置; null while the views are shown. */
  readonly settingsPanel: SettingsPanel | null;
  readonly skeletonId: string;
  /** The product's kinds of report; none until their file has come. */
  readonly skeletons: readonly Skeleton[];
  /** That file did not come: the server is out of reach, or holds a newer add-in. */
  readonly isWithoutSkeletons: boolean;
  /** The office's own kinds of report, kept on this computer. */
  readonly ownSkeletons: readonly Skeleton[];
  readonly ownDialog: OwnDialog | null;
  readonly chosen: Chosen;
  readonly order: PartOrder;
  /** The user's parts of each kind of report that was worked on. */
  readonly parts: RememberedParts;
  /** Set while the open document shows its own report: what to remember for the user instead of what is shown. */
  readonly own: OwnChoice | null;
  /** The office's layout as it is kept; `readSettings` of src/layout makes settings of it. */
  readonly layout: unknown;
  /** The writer has chosen something since the pane opened: what the document remembers comes too late. */
  readonly isChoiceTouched: boolean;
  readonly phase: Phase;
}

interface Start {
  readonly view: View;
  readonly writer: WriterInfo;
  readonly skeletonId: string;
  readonly skeletons?: readonly Skeleton[];
  readonly parts?: RememberedParts;
  readonly profile?: Profile;
  readonly without?: readonly ScopePart[];
  readonly marks?: MarkStyle;
  readonly isLive?: boolean;
  readonly layout?: unknown;
}

/** The state before office.js answers. */
export function startState({ view, writer, skeletonId, skeletons = [], parts = {}, profile = {}, without = [], marks = "auto", isLive = true, layout }: Start): PaneState {
  const phase: Phase = { kind: "starting" };
  const ownSkeletons: readonly Skeleton[] = [];
  const choice = { writer, skeletonId, skeletons, isWithoutSkeletons: false, ownSkeletons, ownDialog: null, parts, ...partsOf({ phase, parts, skeletons, ownSkeletons }, skeletonId), own: null, isChoiceTouched: false };
  return { view, skeletonTab: "whole", profile, without, marks, isLive, settingsPanel: null, layout, ...choice, phase };
}

/** A document that was not read yet. */
export function newlyOpen(capabilities: Capabilities): OpenDocument {
  return {
    kind: "open",
    capabilities,
    readRequest: 0,
    readShown: 0,
    readTook: null,
    reading: null,
    kept: { marks: [], lastWrite: null },
    keptKnown: false,
    drawn: [],
    isDrawingRefused: false,
    typed: {},
    clearedMarks: [],
    leftover: false,
    query: null,
    current: null,
    work: null,
    fixing: null,
    isIgnoredShown: false,
    submit: null,
    isForgotten: false,
    wantedTally: null,
    bringIn: null,
    broughtIn: null,
    rollOver: newRollOver,
    sections: newSectionPicker,
    notice: null,
  };
}
