import type { DocumentHost, Fault, HostOptions } from "../types";

/** What the page offers to tests and scripts as `window.wordHost`; everything is plain data, so that it crosses over. */
export type WordHostApi = {
  /** Opens a document given as base64 and closes the pane. Options that are left out keep the page's. */
  load(base64: string, options?: HostOptions): Promise<void>;
  /** The document as it stands, as base64. */
  save(): string;
  counts(): DocumentHost["counts"];
  setFault(fault: Fault | null): void;
  readonly writer: DocumentHost["writer"];
  selection(): ReturnType<DocumentHost["writer"]["selection"]>;
  /** What Word draws beside the text. */
  annotations(): ReturnType<DocumentHost["annotations"]>;
  /** Opens the pane afresh at a view, as after it was closed. */
  reopenPane(view: string): void;
  closePane(): void;
  /** Documents that the pane opened as new ones, as base64. */
  opened(): string[];
  /** Resolves when the pane has asked nothing for a moment, and every answer is out. */
  quiet(): Promise<void>;
  /** Resolves when no ribbon button's function is under way. */
  commandsDone(): Promise<void>;
  /** Resolves when the page shows the document as it stands. */
  settled(): Promise<void>;
};

declare global {
  interface Window {
    wordHost: WordHostApi;
  }
}
