import { settingsEn } from "./settings-en";
import { settingsZh, type SettingsWords } from "./settings-zh";
import type { Strings } from "./strings";

/** The panel's own words in the language of the pane. */
export function settingsWords({ language }: Strings): SettingsWords {
  return language === "zh" ? settingsZh : settingsEn;
}
