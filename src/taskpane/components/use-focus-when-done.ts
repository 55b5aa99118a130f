import { type RefObject, useEffect, useRef } from "react";

/**
 * Moves the focus from the list to the next step at the moment when the last number is in; whoever goes on changing numbers
 * afterwards is left in the list, and whoever writes in the document there.
 */
export function useFocusWhenDone(isDone: boolean, list: RefObject<HTMLElement | null>, nextStep: RefObject<HTMLElement | null>): void {
  const wasDone = useRef(isDone);
  useEffect(() => {
    if (isDone && !wasDone.current && document.hasFocus() && list.current?.contains(document.activeElement) === true) nextStep.current?.querySelector<HTMLElement>("[data-next-step]")?.focus();
    wasDone.current = isDone;
  }, [isDone, list, nextStep]);
}
