import type { Profile } from "../../checks/types";
import type { RememberedColumns } from "../../ledger/types";

/** What the pane reaches besides Word: the browser's downloads, its clipboard and its storage. Tests put others in place. */
export interface Doors {
  /** Offers bytes as a download. Whether it arrives cannot be known: some hosts drop downloads without a word. */
  save(file: OutFile): void;
  /** Puts text on the clipboard; false when the host forbids it. */
  copy(text: string): Promise<boolean>;
  recallColumns(): RememberedColumns;
  keepColumns(columns: RememberedColumns): void;
  /** The text of the office's own skeletons as it is kept; null when there is none. */
  recallSkeletons(): string | null;
  /** False when it could not be kept. */
  keepSkeletons(text: string): boolean;
  /** The office's settings where another pane has changed them and this one does not know it yet; null else. */
  profileNews(): Promise<Profile | null>;
}

export interface OutFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A file that the writer chose: what a browser's File has. */
export type InFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** No way out and nothing kept, for a pane without a browser around it. */
export const closedDoors: Doors = {
  save: () => undefined,
  copy: () => Promise.resolve(false),
  recallColumns: () => ({}),
  keepColumns: () => undefined,
  recallSkeletons: () => null,
  keepSkeletons: () => false,
  profileNews: () => Promise.resolve(null),
};
