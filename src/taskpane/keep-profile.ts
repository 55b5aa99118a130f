import type { Profile } from "../checks/types";
import { profileKey } from "./kept-profile";
import { parseStored, storedText } from "./load-profile";
import type { Store } from "./state/store";

/** The office's settings as this pane and the other panes of this computer share them. */
export interface SharedProfile {
  /**
   * Keeps the settings as they change. To be started once those that are kept are in the state.
   * @param text what was read from the storage at the start
   */
  keep(store: Store, text: string | null): void;
  /** What another pane has kept since this one last read or wrote; null when that is nothing, or cannot be read. */
  news(): Promise<Profile | null>;
  /**
   * Takes over what another pane sets, and what it set since the start.
   * @param page where the browser tells of other pages' changes
   */
  follow(page: Pick<Window, "addEventListener">, take: (profile: Profile) => void): Promise<void>;
}

/** Reads and writes the settings that the panes of a computer share. A storage that keeps nothing only means that they end with the pane. */
export function shareProfile(storage: () => Storage): SharedProfile {
  /** The text that this pane last read or wrote; undefined until it keeps anything. */
  let seen: string | null | undefined;

  const write = (profile: Profile): void => {
    const text = Object.keys(profile).length === 0 ? null : JSON.stringify(profile);
    if (text === seen) return;
    try {
      if (text === null) storage().removeItem(profileKey);
      else storage().setItem(profileKey, text);
      seen = text;
    } catch {
      return;
    }
  };
  const news = async (): Promise<Profile | null> => {
    for (;;) {
      const text = storedText(storage);
      if (seen === undefined || text === seen) return null;
      const loaded = await parseStored(text);
      // What was stored while it was being parsed counts.
      if (storedText(storage) !== text) continue;
      if (loaded.kind !== "read") return null;
      seen = text;
      return loaded.profile;
    }
  };

  return {
    news,
    keep: (store, text) => {
      seen = text;
      let last = store.getState().profile;
      store.subscribe(() => {
        const { profile } = store.getState();
        if (profile === last) return;
        last = profile;
        write(profile);
      });
    },
    follow: async (page, take) => {
      const look = async (): Promise<void> => {
        const profile = await news();
        if (profile !== null) take(profile);
      };
      page.addEventListener("storage", ({ key }) => {
        // No key: everything was cleared.
        if (key === profileKey || key === null) void look();
      });
      await look();
    },
  };
}
