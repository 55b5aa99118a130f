import type { Profile } from "../../../checks/types";
import type { SettingsWords } from "../../strings/settings-zh";

/** Changes the office's settings at once; `said` tells a reader and a screen reader what was done. */
export type ChangeProfile = (change: (profile: Profile) => Profile, said: string) => void;

/** What every section of the panel 设置 is given. */
export interface SectionProps {
  readonly words: SettingsWords;
  readonly profile: Profile;
  readonly change: ChangeProfile;
}
