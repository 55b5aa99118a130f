import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the current card in sight, and keeps the focus in the list: when the card that has it goes away, because it was fixed or
 * ignored, the focus goes to the card where the walk stands now. The focus is never taken from the document, and while it is there
 * the list stays where the writer left it.
 * @param name what the current card is called whatever its id is, for ids change as the document does
 */
export function useCurrentCard(root: RefObject<HTMLElement | null>, current: string | null, name: string | null): void {
  const isInside = useRef(false);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    // Only the list inside the pane scrolls, never the document.
    if (document.hasFocus()) faceOf(root.current, current)?.closest("[data-card]")?.scrollIntoView({ block: "nearest" });
  }, [root, current, name]);
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
