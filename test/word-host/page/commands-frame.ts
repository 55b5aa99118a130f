import type { DocumentHost } from "../types";
import { createPane, type Pane } from "./pane";
import type { Dialogs } from "./dialogs";

/** The hidden page of the ribbon buttons that run a function, as Word on the web keeps it. */
export type CommandsFrame = Pane & {
  /** Runs the function of that name; resolves when the add-in says that it is over, whatever it answers. */
  run(functionName: string, controlId: string): Promise<void>;
  /** Resolves when no function is under way. */
  done(): Promise<void>;
};

/** office.js' keys of a finished command by number: id, status, data. */
type Completed = { readonly id: string; readonly status: number };

export function createCommandsFrame(place: HTMLElement, host: () => DocumentHost, dialogs: Dialogs, url: string, locale: string): CommandsFrame {
  let ready: Promise<void> | null = null;
  let became: () => void = () => undefined;
  const waiting = new Map<string, { readonly over: Promise<void>; readonly end: () => void }>();

  const completed = ({ id }: Completed): void => {
    waiting.get(id)?.end();
    waiting.delete(id);
  };
  const pane = createPane(place, host, {
    title: "加载项的命令",
    onRegister: (event, data) => {
      if (event === "appCommandInvoked") became();
      else dialogs.registered(pane, event, data);
    },
    onUnregister: (event) => { dialogs.unregistered(pane, event); },
    onCommandCompleted: completed,
  });

  /** The page is loaded at the first press. A function can be called once office.js listens and the page's own script has run. */
  const opened = (): Promise<void> => {
    ready ??= Promise.all([
      new Promise<void>((resolve) => { became = resolve; }),
      new Promise<void>((resolve) => {
        pane.open(url, locale);
        place.querySelector("iframe")?.addEventListener("load", () => { resolve(); }, { once: true });
      }),
    ]).then(() => undefined);
    return ready;
  };

  return {
    ...pane,
    close: () => {
      pane.close();
      ready = null;
      for (const id of [...waiting.keys()]) completed({ id, status: 0 });
    },
    run: async (functionName, controlId) => {
      const id = crypto.randomUUID();
      let end: () => void = () => undefined;
      const over = new Promise<void>((resolve) => { end = resolve; });
      waiting.set(id, { over, end });
      await opened();
      pane.fire("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
      await over;
    },
    done: async () => {
      while (waiting.size > 0) await Promise.all([...waiting.values()].map(({ over }) => over));
    },
  };
}
