import type { Doors, InFile, OutFile } from "../../src/taskpane/actions/doors";
import type { RememberedColumns } from "../../src/ledger/types";

/** Doors that keep what goes through them. */
export interface FakeDoors extends Doors {
  readonly saved: OutFile[];
  readonly copied: string[];
  /** From now on the clipboard is forbidden. */
  forbidCopy(): void;
  /** From now on the storage keeps nothing. */
  forbidKeeping(): void;
}

export function createFakeDoors(): FakeDoors {
  let columns: RememberedColumns = {};
  let mayCopy = true;
  let kept: string | null = null;
  let mayKeep = true;
  const saved: OutFile[] = [];
  const copied: string[] = [];
  return {
    saved,
    copied,
    save: (file) => {
      saved.push(file);
    },
    copy: (text) => {
      if (mayCopy) copied.push(text);
      return Promise.resolve(mayCopy);
    },
    recallColumns: () => columns,
    keepColumns: (next) => {
      columns = next;
    },
    recallSkeletons: () => kept,
    keepSkeletons: (text) => {
      if (mayKeep) kept = text;
      return mayKeep;
    },
    profileNews: () => Promise.resolve(null),
    forbidKeeping: () => {
      mayKeep = false;
    },
    forbidCopy: () => {
      mayCopy = false;
    },
  };
}

/** A file as the writer chooses it. */
export function fileOf(name: string, content: string | Uint8Array): InFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
}
