import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the current card in sight, and keeps the focus in the list: when the card that has it goes away, because it was fixed or
 * ignored, the focus goes to the card where the walk stands now. The focus is never taken from the document.
 */
export function useCurrentCard(root: RefObject<HTMLElement | null>, current: string | null): void {
  const isInside = useRef(false);
  useEffect(() => {
    // Only the list inside the pane scrolls, never the document.
    faceOf(root.current, current)?.closest("[data-card]")?.scrollIntoView({ block: "nearest" });
  }, [root, current]);
  useEffect(() => {
    const isNowhere = document.activeElement === document.body && document.hasFocus();
    if (isInside.current && isNowhere) faceOf(root.current, current)?.focus();
    isInside.current = root.current?.contains(document.activeElement) ?? false;
  });
}

/** The part of a card that takes the focus. */
export function faceOf(root: HTMLElement | null, id: string | null): HTMLElement | undefined {
  if (id === null) return undefined;
  return [...(root?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])].find((card) => card.dataset["finding"] === id);
}
