import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** What every language of the pane has to say; the compiler finds what is missing. */
export type Strings = typeof zhCN;

/** The words for a language of Office: Chinese in all its kinds, else English. */
export function stringsFor(language: string): Strings {
  return /^zh\b/i.test(language) ? zhCN : enUS;
}
