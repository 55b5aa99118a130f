import type { Skeleton } from "../skeletons/types";
import { readSkeletonFile } from "./file/read-skeleton-file";
import { writeSkeletonFile } from "./file/write-skeleton-file";
import { ownId } from "./own-id";

/** What is kept on the computer: the skeletons that are sound, and the names of those that are not ("" where there is none). */
export interface StoredSkeletons {
  readonly skeletons: readonly Skeleton[];
  readonly damaged: readonly string[];
}

/**
 * Reads the skeletons of the office as they are kept: a JSON list of skeleton files. Each is held against the same rules as a
 * file that is brought in; of two with one name the later counts.
 * @param text null when nothing was ever kept
 */
export function readStoredSkeletons(text: string | null): StoredSkeletons {
  if (text === null || text === "") return { skeletons: [], damaged: [] };
  const stored = parsed(text);
  if (!Array.isArray(stored)) return { skeletons: [], damaged: [""] };
  const skeletons = new Map<string, Skeleton>();
  const damaged: string[] = [];
  for (const one of stored as readonly unknown[]) {
    const file = textOf(one);
    const read = file === null ? null : readSkeletonFile(file);
    if (read?.ok === true) skeletons.set(ownId(read.skeleton.name.zh), { ...read.skeleton, id: ownId(read.skeleton.name.zh) });
    else damaged.push(nameIn(one));
  }
  return { skeletons: [...skeletons.values()], damaged };
}

/** The skeletons of the office as they are kept. */
export function writeStoredSkeletons(skeletons: readonly Skeleton[]): string {
  return JSON.stringify(skeletons.map((skeleton) => JSON.parse(writeSkeletonFile(skeleton)) as unknown));
}

/** null for brackets that are nested beyond all measure. */
function textOf(stored: unknown): string | null {
  try {
    return JSON.stringify(stored);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function nameIn(stored: unknown): string {
  if (typeof stored !== "object" || stored === null || !("name" in stored)) return "";
  const { name } = stored;
  return typeof name === "object" && name !== null && "zh" in name && typeof name.zh === "string" ? name.zh : "";
}
