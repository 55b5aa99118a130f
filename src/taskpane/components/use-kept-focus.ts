import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the focus in the view when the element that has it goes away, for example a row whose number was just written: it goes
 * to the next step that the view offers, not to nowhere. The focus is never taken from the document.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const isInside = useRef(false);
  useEffect(() => {
    const isNowhere = document.activeElement === document.body && document.hasFocus();
    if (isInside.current && isNowhere) root.current?.querySelector<HTMLElement>("[data-next-step], input:not([type=file])")?.focus();
    isInside.current = root.current?.contains(document.activeElement) ?? false;
  });
}
