const key = "chengwen.skeletons";

/** The text of the office's own skeletons as it is kept on this computer; null when there is none or it may not be read. */
export function recallSkeletons(storage: () => Storage): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** Keeps it; false when the browser keeps nothing or has no room. */
export function keepSkeletons(storage: () => Storage, text: string): boolean {
  try {
    storage().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
