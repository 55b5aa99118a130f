import type { Strings } from "./strings";
import { zhCN } from "./zh-CN";

/** The words for a language of Office: Chinese in all its kinds, else English, which comes from a file of its own; where that does not come, Chinese. */
export async function loadStrings(language: string): Promise<Strings> {
  if (/^zh\b/i.test(language)) return zhCN;
  try {
    return (await import(/* webpackChunkName: "english" */ "./en-US")).enUS;
  } catch {
    return zhCN;
  }
}
