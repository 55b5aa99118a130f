import { supports } from "./api-sets";
import type { CritiqueAction } from "./critique-types";
import { readInWord } from "./in-word";

/** As Word tells it; "Accept" or "Reject". */
interface PopupAction {
  readonly id: string;
  readonly action: string;
}

type Registered = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/**
 * Calls the listener for each choice in the pop-up of an annotation. Where the host has no such event (below WordApi 1.8), or does
 * not take the handler, the listener is never called. One round trip.
 * @returns when Word has answered: what ends it; may be called more than once
 */
export async function onCritiqueAction(listener: (action: CritiqueAction) => void): Promise<() => void> {
  let isOver = false;
  const tell = ({ id, action }: PopupAction): Promise<void> => {
    if (!isOver && (action === "Accept" || action === "Reject")) listener({ annotation: id, action: action === "Accept" ? "accept" : "reject" });
    return Promise.resolve();
  };
  const registered = await register(tell).catch(() => null);
  return () => {
    if (isOver) return;
    isOver = true;
    // What Word does not take back goes on being ignored.
    unregister(registered).catch(() => undefined);
  };
}

async function register(tell: (action: PopupAction) => Promise<void>): Promise<Registered | null> {
  return readInWord(async (context) => {
    let handler: Registered | null = null;
    if (supports("1.8")) {
      handler = context.document.onAnnotationPopupAction.add(tell);
      await context.sync();
    }
    return handler;
  });
}

async function unregister(handler: Registered | null): Promise<void> {
  handler?.remove();
  await handler?.context.sync();
}
