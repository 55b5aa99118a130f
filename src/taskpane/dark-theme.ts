import { webDarkTheme } from "@fluentui/react-components";

/** In a file of its own, so that only who needs it loads it. */
export const darkTheme = webDarkTheme;
