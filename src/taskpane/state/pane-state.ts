import type { PartOrder } from "../../skeletons/arrange-skeleton";
import type { Profile } from "../../checks/types";
import type { Skeleton, WriterInfo } from "../../skeletons/types";
import type { Capabilities, DocumentRecord } from "../../word/word-host";
import type { BringIn, BroughtIn } from "./bring-in";
import type { Chosen } from "./choose-parts";
import type { Notice, Verb } from "./notice";
import type { OwnDialog } from "./own-skeletons";
import type { Reading } from "./reading";
import type { Fixing } from "./reduce-walk";
import { newRollOver, type RollOverChoice } from "./roll-over";
import { newSectionPicker, type SectionPicker } from "./section-picker";
import type { MarkStyle, SettingsPanel } from "./settings-panel";
import type { Submit } from "./submit";
import { partsOf, type OwnChoice, type RememberedParts } from "./reduce-report";

export type View = "skeleton" | "fill" | "check";

export const views: readonly View[] = ["skeleton", "fill", "check"];

/** What the view 骨架 holds: the whole report, single sections, formatting, last year's report turned into this year's. */
export type SkeletonTab = "whole" | "section" | "layout" | "rollOver";

/** What is kept with the document besides the typed values. */
export type Kept = Omit<DocumentRecord, "version" | "typed">;

export interface Work {
  readonly verb: Verb;
  /** Milliseconds since 1970. */
  readonly began: number;
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
  /** What was chosen in 年度滚动. */
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
  | { readonly kind: "tooOld"; readonly wordApi: string }
  | OpenDocument;

export interface PaneState {
  readonly view: View;
  readonly skeletonTab: SkeletonTab;
  readonly writer: WriterInfo;
  /** What this office wants checked. */
  readonly profile: Profile;
  /** How findings are shown in the document. */
  readonly marks: MarkStyle;
  /** The panel 设置; null while the views are shown. */
  readonly settingsPanel: SettingsPanel | null;
  readonly skeletonId: string;
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
  readonly parts?: RememberedParts;
  readonly profile?: Profile;
  readonly marks?: MarkStyle;
  readonly layout?: unknown;
}

/** The state before office.js answers. */
export function startState({ view, writer, skeletonId, parts = {}, profile = {}, marks = "highlight", layout }: Start): PaneState {
  const phase: Phase = { kind: "starting" };
  const ownSkeletons: readonly Skeleton[] = [];
  const choice = { writer, skeletonId, ownSkeletons, ownDialog: null, parts, ...partsOf({ phase, parts, ownSkeletons }, skeletonId), own: null, isChoiceTouched: false };
  return { view, skeletonTab: "whole", profile, marks, settingsPanel: null, layout, ...choice, phase };
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
