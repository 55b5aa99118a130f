/** Contract between the Word stand-in and whoever drives it (Node session, browser page, tests). */
import type { HostEvent } from "./engine/host-events";

/** A batch as the real office.js sends it (word-host protocol: Rich API body). Deep-copied before it is executed. */
export type RichApiBody = {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly RichApiAction[];
  readonly ObjectPaths: Readonly<Record<string, RichApiObjectPath>>;
};

export type RichApiArguments = {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
};

export type RichApiAction = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: RichApiArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number; readonly Skip?: number };
};

export type RichApiObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: RichApiArguments;
};

export type RichApiResponse = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number; readonly HttpStatusCode: number };
};

/** What goes wrong on purpose. */
export type Fault = {
  /** The how-many-th batch from now fails, from 1; clean-up batches (only _RemoveReference) are not counted. */
  readonly batch: number;
  /** Actions of that batch that are still carried out before it fails; 0 when left out. */
  readonly afterActions?: number;
  /** An Office error code (AccessDenied, GeneralException …), or "lost" for a host that answers no more (transport error from then on). */
  readonly code: string;
};

export type HostOptions = {
  /** Requirement sets that the host declares, for example { WordApi: "1.3" } (the default). */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Opened read-only: every write fails with AccessDenied; client mode 0. */
  readonly readOnly?: boolean;
  /** Protected against editing: every write fails with the code that Word uses for it. Also on when settings.xml says so. */
  readonly protected?: boolean;
  /** Milliseconds before each batch is answered. */
  readonly delayMs?: number;
  readonly locale?: string;
  /** Whether Ctrl+Z is played, and what it takes back at once; needs a copy of the body for every step. */
  readonly undo?: "off" | "batch" | "call";
};

/** A critique as Word.Paragraph.insertAnnotations takes it. */
export type Critique = {
  readonly colorScheme: string;
  readonly start: number;
  readonly length: number;
  readonly popupOptions?: CritiquePopup;
};
export type CritiquePopup = {
  readonly brandingTextResourceId: string;
  readonly titleResourceId: string;
  readonly subtitleResourceId: string;
  readonly suggestions: readonly string[];
};

/** An annotation that Word draws now; paragraph -1 outside the body. */
export type DrawnAnnotation = {
  readonly id: string;
  readonly story: string;
  readonly paragraph: number;
  readonly start: number;
  readonly length: number;
  readonly text: string;
  readonly color: string;
  readonly popup: CritiquePopup | null;
};

/**
 * How Word carries out a suggestion that was accepted in the pop-up: it replaces the text and then tells, tells and then replaces
 * `laterMs` afterwards, or only tells. Reports know all three.
 */
export type PopupChoice = {
  /** Which suggestion, from 0. */
  readonly suggestion?: number;
  readonly word?: "replaces" | "replacesLater" | "onlyTells";
  readonly laterMs?: number;
};

/** Custom XML parts as the Common API sees them. */
export type CustomXmlStore = {
  add(xml: string): string;
  byNamespace(namespace: string): readonly { id: string; namespace: string }[];
  byId(id: string): { id: string; namespace: string } | null;
  xml(id: string): string;
  remove(id: string): void;
};

/** A .docx behind the Word API. */
export type DocumentHost = {
  readonly options: Required<Omit<HostOptions, "requirements">> & { readonly requirements: Readonly<Record<string, string>> };
  /** Carries out one batch now. Throws only for "lost" (HostLost); every other fault is an Error in the response. */
  execute(body: RichApiBody): RichApiResponse;
  /** Batches answered so far, without clean-up batches (`syncs`), and clean-up batches alone. */
  readonly counts: { syncs: number; cleanups: number; actions: number };
  /** Bytes of the request and response bodies of the last batch, as JSON. */
  readonly lastBatch: { requestBytes: number; responseBytes: number };
  setFault(fault: Fault | null): void;
  readonly customXml: CustomXmlStore;
  /** Add-in settings (web extension properties), name → JSON text. */
  readonly settings: Map<string, string>;
  /** The .docx as it stands now. Parts that were not written to keep their bytes. */
  save(): Uint8Array;
  /** Plays the writer. Paragraph numbers count the body's paragraphs from 0, offsets are UTF-16 in the text the API reads. */
  readonly writer: {
    setCursor(paragraph: number, offset?: number): void;
    select(paragraph: number, start: number, end: number): void;
    /** Selects whole paragraphs of the body, the mark of the last one left out. */
    selectParagraphs(first: number, last: number): void;
    setCursorInHeader(section: number, variant: "Primary" | "FirstPage" | "EvenPages"): void;
    /** What is selected: body paragraph and offsets, or the story's name. */
    selection(): { story: string; paragraph: number; start: number; end: number; text: string };
    replace(paragraph: number, start: number, end: number, text: string): void;
    insertParagraph(before: number, text: string): void;
    deleteParagraph(paragraph: number): void;
    /** Ctrl+Z; false when there is nothing to take back. */
    undo(): boolean;
    /** Uses the pop-up of an annotation; throws when it has none, or no such suggestion. WordApi 1.8. */
    usePopup(annotationId: string, action: "Accept" | "Reject", choice?: PopupChoice): void;
    /** Points at an annotation, or clicks it. */
    touchAnnotation(annotationId: string, how: "Clicked" | "Hovered"): void;
  };
  /** What Word draws beside the text now. It is in no file. */
  annotations(): readonly DrawnAnnotation[];
  /** Called for each event of WordApi 1.6 and later that the client has registered for. The session and the page pass them on. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Documents that createDocument(...).open() opened, as .docx bytes. */
  readonly opened: readonly Uint8Array[];
  /** Called after each batch that changed the document. */
  onChange(listener: () => void): () => void;
  /** Called when the writer or a batch puts the selection elsewhere; reading it is no change. */
  onSelectionChange(listener: () => void): () => void;
};

/** Thrown by execute when the host is lost. */
export class HostLost extends Error {}
