import type { ReportedFinding } from "../../checks/types";
import type { CritiqueMark, KnownAnnotation } from "../../word/critique-types";
import type { OpenDocument, PaneState } from "./pane-state";

/** A finding that Word draws beside the text. It is in no file: what is known of it is known to this pane alone. */
export interface Drawn extends CritiqueMark {
  /** null for one that an earlier pane drew: it can be taken away, and that is all. */
  readonly finding: ReportedFinding | null;
}

/** What an earlier pane drew and Word still shows; nothing is known of its place. */
export function drawnEarlier({ annotation, paragraphId, indexInStory }: KnownAnnotation): Drawn {
  return { id: annotation, annotation, paragraphId, indexInStory, story: { kind: "body" }, start: 0, excerpt: "", left: "", right: "", finding: null };
}

/** What happens to the drawn findings. */
export type DrawnEvent =
  | { readonly type: "findingsDrawn"; readonly drawn: readonly Drawn[] }
  /** By Word's ids. */
  | { readonly type: "drawnGone"; readonly annotations: readonly string[] }
  /** Word does not draw here; findings are highlighted from now on. */
  | { readonly type: "drawingRefused" };

/** The open document after an event of the drawn findings. */
export function reduceDrawn(open: OpenDocument, event: DrawnEvent): OpenDocument {
  switch (event.type) {
    case "findingsDrawn":
      return { ...open, drawn: [...open.drawn, ...event.drawn] };
    case "drawnGone": {
      const gone = new Set(event.annotations);
      return { ...open, drawn: open.drawn.filter(({ annotation }) => !gone.has(annotation)) };
    }
    case "drawingRefused":
      return { ...open, isDrawingRefused: true };
  }
}

/** Whether marking draws beside the text; else it highlights, or does nothing where the writer wants no marks. */
export function isDrawing({ marks, phase }: Pick<PaneState, "marks" | "phase">): boolean {
  return marks === "auto" && phase.kind === "open" && phase.capabilities.drawing === true && !phase.isDrawingRefused;
}

/** How many places are marked in the document, in colour or drawn. */
export function countMarks({ kept, drawn }: Pick<OpenDocument, "kept" | "drawn">): number {
  return kept.marks.length + drawn.length;
}
