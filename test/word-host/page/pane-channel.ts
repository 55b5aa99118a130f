/** A request of the pane: JSON text of this shape, by postMessage. */
export type PaneRequest = {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 call, 1 register for an event, 2 take that back */
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
};

export type PaneChannel = {
  /** Tells the pane of an event, when it has asked for it. */
  fire(event: string, data: unknown): void;
  close(): void;
};

const callFailed = -1;

/**
 * Listens to the pane in `frame` and answers every message of its conversation. `answer` may reject: the pane then
 * gets a transport error, as when the connection to Word breaks.
 */
export function openPaneChannel(
  frame: HTMLIFrameElement,
  paneOrigin: string,
  conversationId: string,
  answer: (action: string, data: unknown) => Promise<unknown>,
  told: { readonly onRegister?: (event: string, data: unknown) => void; readonly onUnregister?: (event: string) => void } = {},
): PaneChannel {
  const events = new Set<string>();

  const send = (message: Record<string, unknown>): void => {
    const envelope = { _messageType: 1, _conversationId: conversationId, _origin: window.location.origin, _serializerVersion: 1 };
    frame.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...message }), paneOrigin);
  };
  const respond = (request: PaneRequest, errorCode: number, data: unknown): void => {
    send({
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _errorCode: errorCode,
      _responseType: 0,
      _data: data,
    });
  };

  const onMessage = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== paneOrigin) return;
    const request = requestOf(event.data);
    if (request?._conversationId !== conversationId) return;
    if (request._actionType !== 0) {
      if (request._actionType === 1) events.add(request._actionName);
      else events.delete(request._actionName);
      respond(request, 0, { Error: 0 });
      if (request._actionType === 1) told.onRegister?.(request._actionName, request._data);
      else told.onUnregister?.(request._actionName);
      return;
    }
    answer(request._actionName, request._data).then(
      (data) => { respond(request, 0, data); },
      (error: unknown) => { respond(request, callFailed, String(error)); },
    );
  };
  window.addEventListener("message", onMessage);

  return {
    fire: (event, data) => {
      if (!events.has(event)) return;
      send({ _actionName: event, _correlationId: 0, _errorCode: 0, _responseType: 1, _data: data });
    },
    close: () => { window.removeEventListener("message", onMessage); },
  };
}

function requestOf(data: unknown): PaneRequest | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as PaneRequest | null;
    return message?._messageType === 0 ? message : null;
  } catch {
    return null;
  }
}
