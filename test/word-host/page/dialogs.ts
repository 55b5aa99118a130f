import type { DocumentHost } from "../types";
import { createPane, type Pane } from "./pane";

/** Dialogs of the add-in that are shown inside the page (displayInIframe), one for each page that opens them. */
export type Dialogs = {
  /** The add-in's page registered for an event: for that of dialogs it asks for one. */
  registered(opener: Pane, event: string, data: unknown): void;
  /** It closed its dialog. */
  unregistered(opener: Pane, event: string): void;
  closeAll(): void;
  quiet(): Promise<void>;
};

const event = "dialogMessageReceived";
/** office.js' types of that event: a message of the dialog; closed by the writer. */
const message = 0;
const closedByWriter = 12006;

type Request = { readonly url: string; readonly width: number; readonly height: number };
type Shown = { readonly pane: Pane; readonly remove: () => void };

export function createDialogs(place: HTMLElement, host: () => DocumentHost, locale: string): Dialogs {
  const shown = new Map<Pane, Shown>();

  const open = (opener: Pane, { url, width, height }: Request): void => {
    const frame = element("div", "dialog-frame");
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "×";
    close.setAttribute("aria-label", "关闭对话框");
    const title = element("div", "pane-title");
    title.append(element("span", ""), close);
    const box = element("div", "dialog");
    box.setAttribute("role", "dialog");
    box.setAttribute("aria-label", "加载项的对话框");
    // Of the screen, and never smaller than Word's 150 × 250 pixels.
    box.style.width = `max(150px, ${width}vw)`;
    box.style.height = `max(250px, ${height}vh)`;
    box.append(title, frame);
    place.append(box);
    const pane = createPane(frame, host, {
      title: "加载项的对话框",
      isDialog: true,
      onMessageParent: (messageContent) => { opener.fire(event, { messageType: message, messageContent, messageOrigin: new URL(url).origin }); },
    });
    const remove = (): void => {
      pane.close();
      box.remove();
      shown.delete(opener);
    };
    close.addEventListener("click", () => {
      remove();
      opener.fire(event, { messageType: closedByWriter });
    });
    shown.set(opener, { pane, remove });
    pane.open(url, locale);
  };

  return {
    registered: (opener, name, data) => {
      if (name !== event) return;
      const { targetId } = data as { readonly targetId: string };
      open(opener, JSON.parse(targetId) as Request);
    },
    unregistered: (opener, name) => {
      if (name === event) shown.get(opener)?.remove();
    },
    closeAll: () => { for (const { remove } of [...shown.values()]) remove(); },
    quiet: async () => { await Promise.all([...shown.values()].map(({ pane }) => pane.quiet())); },
  };
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
