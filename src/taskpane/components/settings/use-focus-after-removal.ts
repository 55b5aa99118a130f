import { type RefObject, useCallback, useEffect, useRef } from "react";

/**
 * Keeps the focus in a list when the row that has it is removed: it goes to the row that comes in its place, or to what
 * `data-after-last` names once the list is empty.
 * @returns to be told the index of the row before it is removed
 */
export function useFocusAfterRemoval(root: RefObject<HTMLElement | null>, count: number): (index: number) => void {
  const removed = useRef<number | null>(null);
  useEffect(() => {
    const index = removed.current;
    removed.current = null;
    if (index === null) return;
    const rows = [...(root.current?.querySelectorAll<HTMLElement>("[data-remove]") ?? [])];
    const next = rows[Math.min(index, rows.length - 1)] ?? root.current?.querySelector<HTMLElement>("[data-after-last]");
    next?.focus();
  }, [root, count]);
  return useCallback((index) => {
    removed.current = index;
  }, []);
}
