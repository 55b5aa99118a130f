/** Whether the system asks for dark colours; used where Office does not tell its theme. */
export interface DarkScheme {
  isDark(): boolean;
}

/** @param changed called when the system changes over */
export function watchDarkScheme(changed: (isDark: boolean) => void): DarkScheme {
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  query.addEventListener("change", (event) => {
    changed(event.matches);
  });
  return { isDark: () => query.matches };
}
