/** Under this name the office's settings lie in the browser's storage, as the JSON of docs/profile.md. */
export const profileKey = "chengwen.profile";

/** Here goes what could not be read, so that nothing is lost. */
export const damagedProfileKey = "chengwen.profile.damaged";
