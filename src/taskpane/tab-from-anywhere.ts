const notReached = "-1";

/**
 * office.js takes the Tab key and leads the focus itself, but only from what Tab reaches: from a heading that was given the focus when its
 * panel opened it would leave the pane for the document. For the moment of the key such an element counts as one that Tab reaches.
 * @returns ends it
 */
export function letTabGoOnFromAnywhere(page: Document): () => void {
  // Before office.js, which listens at the window behind everybody else.
  page.addEventListener("keydown", onKey, true);
  return () => {
    page.removeEventListener("keydown", onKey, true);
  };
}

function onKey({ key, target }: KeyboardEvent): void {
  if (key !== "Tab" || !(target instanceof HTMLElement) || target.getAttribute("tabindex") !== notReached) return;
  target.setAttribute("tabindex", "0");
  setTimeout(() => {
    target.setAttribute("tabindex", notReached);
  }, 0);
}
