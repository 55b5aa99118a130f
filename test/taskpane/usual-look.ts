import { webLightTheme } from "@fluentui/react-components";
import { zhCN } from "../../src/taskpane/strings/zh-CN";

/** What the pane is drawn with unless a test is about it: Chinese, light, 2026. */
export const usualLook = { strings: zhCN, theme: webLightTheme, thisYear: 2026 } as const;
