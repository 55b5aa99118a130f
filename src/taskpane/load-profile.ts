import type { Message, Profile } from "../checks/types";
import { loadPart } from "./actions/load-part";
import { damagedProfileKey, profileKey } from "./kept-profile";

export type LoadedProfile =
  /** With the text that was read; null when nothing is kept. */
  | { readonly kind: "read"; readonly profile: Profile; readonly text: string | null }
  /** What was kept cannot be used; the line counts from 1. */
  | { readonly kind: "damaged"; readonly line: number; readonly reason: Message }
  /** The part of the add-in that reads it did not come, or failed: what is kept must be left as it is, and the pane goes on. */
  | { readonly kind: "unread" };

/**
 * The office's settings as this computer keeps them; none where storage is forbidden. What reads them is loaded only when there
 * are any.
 */
export function readProfile(storage: () => Storage): Promise<LoadedProfile> {
  return parseStored(storedText(storage));
}

/** The settings that a kept text stands for. */
export async function parseStored(text: string | null): Promise<LoadedProfile> {
  if (text === null) return { kind: "read", profile: {}, text };
  try {
    const { readKeptProfile } = await loadPart("office");
    const parsed = readKeptProfile(text);
    return parsed.ok ? { kind: "read", profile: parsed.profile, text } : { kind: "damaged", line: parsed.line, reason: parsed.reason };
  } catch {
    return { kind: "unread" };
  }
}

/** As `readProfile`, for the start: what cannot be read is put aside, so that it is named once and not overwritten. */
export async function loadProfile(storage: () => Storage): Promise<LoadedProfile> {
  const loaded = await readProfile(storage);
  if (loaded.kind === "damaged") putAside(storage);
  return loaded;
}

/** The kept text; null when nothing is kept or storage is forbidden. */
export function storedText(storage: () => Storage): string | null {
  try {
    return storage().getItem(profileKey);
  } catch {
    return null;
  }
}

/** The copy first: where it finds no room, the text stays where it is. */
function putAside(storage: () => Storage): void {
  try {
    const text = storage().getItem(profileKey);
    if (text === null) return;
    storage().setItem(damagedProfileKey, text);
    storage().removeItem(profileKey);
  } catch {
    return;
  }
}
