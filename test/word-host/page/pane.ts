import { HostLost } from "../types";
import type { DocumentHost } from "../types";
import { appContext } from "./app-context";
import { done, executeMethod, lostAnswer, method } from "./execute-method";
import type { MethodAnswer, MethodCall } from "./execute-method";
import { openPaneChannel } from "./pane-channel";
import type { PaneChannel } from "./pane-channel";

export type Pane = {
  /** Opens the pane afresh, as Word does after it was closed. */
  open(url: string, locale: string): void;
  close(): void;
  /** After a lost connection: answers again. */
  reconnect(): void;
  /** Resolves when no call is under way and none came for a while. */
  quiet(): Promise<void>;
  /** Called after each batch that was answered. */
  onBatch(listener: () => void): void;
  /** Tells the pane that the cursor stands elsewhere, when it has asked for it. */
  selectionChanged(): void;
  /** Tells the pane of any event that it has asked for. */
  fire(event: string, data: unknown): void;
};

/** What sets the pane, the page of the commands and a dialog apart. */
export type PaneRole = {
  /** Name of the frame for who cannot see it. */
  readonly title?: string;
  readonly isDialog?: boolean;
  readonly onRegister?: (event: string, data: unknown) => void;
  readonly onUnregister?: (event: string) => void;
  /** The function of a ribbon button is over. */
  readonly onCommandCompleted?: (completed: { readonly id: string; readonly status: number }) => void;
  readonly onMessageParent?: (message: string) => void;
};

/** A pane asks on within this time; whoever waits for more than the next question looks at the pane itself, as the driver of the tests does. */
const quietMs = 60;
const appId = "chengwen-in-word-host";
/** office.js keeps in the session's storage that an id belongs to a dialog, so a dialog has one of its own. */
const dialogId = "chengwen-dialog-in-word-host";

/** Embeds a page of the add-in in `place` as Word on the web does: an iframe whose name says who the host is. */
export function createPane(place: HTMLElement, host: () => DocumentHost, role: PaneRole = {}): Pane {
  const id = role.isDialog ? dialogId : appId;
  let channel: PaneChannel | null = null;
  let lost: DocumentHost | null = null;
  let underWay = 0;
  let lastCall = 0;
  let afterBatch: () => void = () => undefined;

  const methodAnswer = async (call: MethodCall): Promise<MethodAnswer> => {
    const { DispatchId } = call.DdaMethod;
    if (DispatchId === method.commandCompleted) {
      role.onCommandCompleted?.({ id: String(call["0"]), status: Number(call["1"]) });
      return done();
    }
    if (DispatchId === method.messageParent) {
      role.onMessageParent?.(String(call["messageToParent"]));
      return done();
    }
    const at = host();
    if (lost === at) return lostAnswer;
    if (DispatchId === method.richApi && at.options.delayMs > 0) {
      await new Promise((resolve) => { window.setTimeout(resolve, at.options.delayMs); });
    }
    try {
      const result = executeMethod(at, call, pageUrl());
      if (DispatchId === method.richApi) afterBatch();
      return result;
    } catch (error) {
      if (!(error instanceof HostLost)) throw error;
      lost = at;
      return lostAnswer;
    }
  };
  const answer = async (action: string, data: unknown): Promise<unknown> => {
    if (action === "ContextActivationManager_getAppContextAsync") return appContext(host(), id, pageUrl());
    if (action === "executeMethod") {
      underWay += 1;
      try {
        return await methodAnswer(data as MethodCall);
      } finally {
        underWay -= 1;
        lastCall = performance.now();
      }
    }
    // Notes to the host: focus, keys, telemetry. Any answer will do.
    return null;
  };
  const close = (): void => {
    channel?.close();
    channel = null;
    place.replaceChildren();
  };

  return {
    open: (url, locale) => {
      close();
      lost = null;
      // A new conversation each time: office.js keeps settings by it.
      const conversation = `word-host-${crypto.randomUUID()}`;
      const frame = document.createElement("iframe");
      frame.title = role.title ?? "加载项窗格";
      frame.name = JSON.stringify({
        baseFrameName: "_xdm_f1",
        // type, platform, version, locale, correlation id, dialog?, logging off, flags
        hostInfo: `Word$Web$16.01$${locale}$${crypto.randomUUID()}$${role.isDialog ? "isDialog" : ""}$1$0`,
        xdmInfo: `${conversation}|${id}|${pageUrl()}`,
        serializerVersion: "1",
        flights: "[]",
      });
      place.append(frame);
      channel = openPaneChannel(frame, new URL(url).origin, conversation, answer, role);
      frame.src = url;
    },
    close,
    quiet: async () => {
      const from = performance.now();
      while (underWay > 0 || performance.now() - Math.max(lastCall, from) < quietMs) {
        await new Promise((resolve) => { window.setTimeout(resolve, 20); });
      }
    },
    reconnect: () => { lost = null; },
    onBatch: (listener) => {
      afterBatch = listener;
    },
    selectionChanged: () => {
      channel?.fire("documentSelectionChanged", {});
    },
    fire: (event, data) => {
      channel?.fire(event, data);
    },
  };
}

/** The page's address without its options, which could hold the separators of office.js. */
function pageUrl(): string {
  return `${window.location.origin}${window.location.pathname}`;
}
