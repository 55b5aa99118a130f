import type { zhCN } from "./zh-CN";

/** What every language of the pane has to say; the compiler finds what is missing. */
export type Strings = typeof zhCN;
