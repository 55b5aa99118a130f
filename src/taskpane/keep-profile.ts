import type { Profile } from "../checks/types";
import { profileKey } from "./kept-profile";
import { readProfile } from "./load-profile";
import type { Store } from "./state/store";

/** Keeps the office's settings on this computer as they change. To be started once those that are kept are in the state. */
export function keepProfile(store: Store, storage: () => Storage): void {
  let last = store.getState().profile;
  store.subscribe(() => {
    const { profile } = store.getState();
    if (profile === last) return;
    last = profile;
    saveProfile(storage, profile);
  });
}

/**
 * Takes over what another pane on this computer sets, at once.
 * @param page where the browser tells of other pages' changes
 * @param take what to do with the new settings
 */
export function followProfile(page: Pick<Window, "addEventListener">, storage: () => Storage, take: (profile: Profile) => void): void {
  page.addEventListener("storage", ({ key }) => {
    // No key: everything was cleared.
    if (key !== profileKey && key !== null) return;
    void readProfile(storage).then((loaded) => {
      if (loaded.kind === "read") take(loaded.profile);
    });
  });
}

/** A browser that keeps nothing (private window, full, policy) only means that the settings end with the pane. */
function saveProfile(storage: () => Storage, profile: Profile): void {
  try {
    const text = Object.keys(profile).length === 0 ? null : JSON.stringify(profile);
    // Nothing to say about what another pane has just written.
    if (storage().getItem(profileKey) === text) return;
    if (text === null) storage().removeItem(profileKey);
    else storage().setItem(profileKey, text);
  } catch {
    return;
  }
}
