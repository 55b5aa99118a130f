import { webLightTheme, type Theme } from "@fluentui/react-components";

/** The pane's colours. The dark ones come from a file of their own; where that does not come, the pane is light. */
export async function loadTheme(isDark: boolean): Promise<Theme> {
  if (!isDark) return webLightTheme;
  try {
    return (await import(/* webpackChunkName: "dark" */ "./dark-theme")).darkTheme;
  } catch {
    return webLightTheme;
  }
}
