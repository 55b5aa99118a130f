import type { WriterInfo } from "../../skeletons/types";
import type { Capabilities, DocumentRecord } from "../../word/word-host";
import type { Notice, Verb } from "./notice";
import type { BringInEvent } from "./reduce-bring-in";
import type { Kept, SkeletonTab, View } from "./pane-state";
import type { Reading } from "./reading";

/** What happens to the frame, with or without a document. */
export type FrameEvent =
  | { readonly type: "viewChosen"; readonly view: View }
  | { readonly type: "skeletonTabChosen"; readonly tab: SkeletonTab }
  | { readonly type: "writerChanged"; readonly change: Partial<WriterInfo> }
  | { readonly type: "skeletonChosen"; readonly id: string }
  | { readonly type: "partToggled"; readonly id: string }
  | { readonly type: "hostMissing" }
  | { readonly type: "hostReady"; readonly capabilities: Capabilities };

/** What happens to the open document; without one these events are dropped. */
export type DocumentEvent =
  | { readonly type: "recordLoaded"; readonly record: DocumentRecord | null }
  | { readonly type: "kept"; readonly kept: Kept }
  | { readonly type: "leftoverSettled" }
  | { readonly type: "readStarted"; readonly request: number }
  | { readonly type: "readDone"; readonly request: number; readonly reading: Reading }
  | { readonly type: "readDropped"; readonly request: number }
  | { readonly type: "workStarted"; readonly verb: Verb }
  | { readonly type: "workEnded" }
  | { readonly type: "noticed"; readonly notice: Notice; readonly where: View }
  | { readonly type: "noticeClosed" }
  | { readonly type: "findingChosen"; readonly id: string | null }
  | { readonly type: "typed"; readonly id: string; readonly text: string }
  /** Values that are in the document now, or that the writer took back. */
  | { readonly type: "typedDropped"; readonly ids: readonly string[] }
  | BringInEvent;

export type PaneEvent = FrameEvent | DocumentEvent;
