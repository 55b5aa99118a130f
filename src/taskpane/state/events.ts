import type { ScopePart } from "../../checks/scope/types";
import type { Profile } from "../../checks/types";
import type { Capabilities, DocumentRecord, MarkRecord } from "../../word/word-host";
import type { Notice } from "./notice";
import type { DrawnEvent } from "./drawn";
import type { RecordChanged } from "./merge-record";
import type { OwnSkeletonsEvent } from "./own-skeletons";
import type { BringInEvent } from "./reduce-bring-in";
import type { RollOverEvent } from "./reduce-roll-over";
import type { SectionPickerEvent } from "./reduce-section-picker";
import type { LayoutEvent } from "./reduce-layout";
import type { ReportEvent } from "./reduce-report";
import type { LiveSwitched } from "./live";
import type { SettingsEvent } from "./reduce-settings";
import type { SubmitEvent } from "./reduce-submit";
import type { WalkEvent } from "./reduce-walk";
import type { WorkEvent } from "./work";
import type { Kept, SkeletonTab, View } from "./pane-state";
import type { Reading } from "./reading";

/** What happens to the frame, with or without a document. */
export type FrameEvent =
  | { readonly type: "viewChosen"; readonly view: View }
  | { readonly type: "skeletonTabChosen"; readonly tab: SkeletonTab }
  | ReportEvent
  | OwnSkeletonsEvent
  | LayoutEvent
  | SettingsEvent
  | LiveSwitched
  | { readonly type: "profileChanged"; readonly profile: Profile }
  | { readonly type: "scopePartSwitched"; readonly part: ScopePart; readonly on: boolean }
  | { readonly type: "hostMissing" }
  | { readonly type: "pageIncomplete" }
  | { readonly type: "hostReady"; readonly capabilities: Capabilities };

/** What happens to the open document; without one these events are dropped. */
export type DocumentEvent =
  | { readonly type: "recordLoaded"; readonly record: DocumentRecord | null }
  | { readonly type: "kept"; readonly kept: Kept }
  | RecordChanged
  | DrawnEvent
  | { readonly type: "leftoverSettled" }
  | { readonly type: "marksCleared"; readonly marks: readonly MarkRecord[] }
  | { readonly type: "readStarted"; readonly request: number }
  | { readonly type: "readDone"; readonly request: number; readonly reading: Reading; /** Milliseconds, of a whole reading. */ readonly took?: number }
  | { readonly type: "readDropped"; readonly request: number }
  | WorkEvent
  | { readonly type: "noticed"; readonly notice: Notice; readonly where: View }
  | { readonly type: "noticeClosed" }
  | { readonly type: "typed"; readonly id: string; readonly text: string }
  /** Values that are in the document now, or that the writer took back. */
  | { readonly type: "typedDropped"; readonly ids: readonly string[] }
  | WalkEvent
  | SubmitEvent
  | RollOverEvent
  | SectionPickerEvent
  | BringInEvent;

export type PaneEvent = FrameEvent | DocumentEvent;
