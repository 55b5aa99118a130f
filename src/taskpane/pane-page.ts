import type { PanePage } from "./actions/live-check";

/** Fields in which the keyboard writes, and not boxes to tick. */
const fields = "input:not([type=checkbox], [type=radio], [type=file]), textarea, select, [contenteditable=true]";

/** The browser's page of the pane. Inside Word the pane and the document have the focus in turn. */
export function panePage(page: Window): PanePage {
  const { document } = page;
  return {
    isHidden: () => document.visibilityState === "hidden",
    isInField: () => document.hasFocus() && document.activeElement?.matches(fields) === true,
    watch(listener) {
      // Who has not been here yet comes from elsewhere.
      let isElsewhere = !document.hasFocus();
      const left = (): void => {
        isElsewhere = true;
      };
      const came = (): void => {
        if (isElsewhere) listener("returned");
        isElsewhere = false;
      };
      const freed = (): void => {
        listener("free");
      };
      page.addEventListener("blur", left);
      page.addEventListener("focus", came);
      document.addEventListener("visibilitychange", freed);
      document.addEventListener("focusout", freed);
      return () => {
        page.removeEventListener("blur", left);
        page.removeEventListener("focus", came);
        document.removeEventListener("visibilitychange", freed);
        document.removeEventListener("focusout", freed);
      };
    },
  };
}
