/**
 * Calls the listener whenever the cursor or the selection moves. Word tells of every step, so the caller waits for a rest.
 * Where the host does not take the handler the listener is never called; whoever follows the cursor reads it before a write anyway.
 * @returns ends it; may be called more than once
 */
export function onSelectionChange(listener: () => void): () => void {
  let isOver = false;
  const handler = (): void => {
    if (!isOver) listener();
  };
  const { document } = Office.context;
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler, () => {
    // Ended before Word answered: the handler is there only now.
    if (isOver) remove();
  });
  return () => {
    if (isOver) return;
    isOver = true;
    remove();
  };

  function remove(): void {
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler });
  }
}
