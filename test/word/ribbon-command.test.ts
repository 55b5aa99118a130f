import { onRibbonCommand } from "../../src/word/ribbon-command";
import { showDialog } from "../../src/word/show-dialog";

type Handler = (event?: unknown) => void;

/** The few members of Office that a ribbon command needs, written down as they are called. */
function installOffice(dialogFails = false) {
  const actions = new Map<string, Handler>();
  const handlers = new Map<string, Handler>();
  const calls: unknown[] = [];
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => void handlers.set(type, handler),
    close: () => {
      calls.push("close");
      if (calls.filter((call) => call === "close").length > 1) throw new Error("closed already");
    },
  };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
      actions: { associate: (name: string, action: Handler) => void actions.set(name, action) },
      context: {
        ui: {
          displayDialogAsync: (address: string, options: unknown, done: Handler) => {
            calls.push([address, options]);
            done(dialogFails ? { status: "failed", error: { code: 12007, name: "", message: "" } } : { status: "succeeded", value: dialog });
          },
        },
      },
    },
  });
  return { actions, handlers, calls };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const rest = () => new Promise((resolve) => { setImmediate(resolve); });

it("Word is told that the work is over, and not before", async () => {
  const { actions } = installOffice();
  let end: () => void = () => undefined;
  onRibbonCommand("checkAll", () => new Promise((resolve) => { end = resolve; }));
  const completed = jest.fn();
  actions.get("checkAll")?.({ completed });
  await rest();
  expect(completed).not.toHaveBeenCalled();
  end();
  await rest();
  expect(completed).toHaveBeenCalledTimes(1);
});

it("a dialog is shown inside Word's page and is closed by its own message", async () => {
  const { handlers, calls } = installOffice();
  const dialog = await showDialog("https://a/verdict.html", { width: 32, height: 32 });
  expect(calls).toEqual([["https://a/verdict.html", { width: 32, height: 32, displayInIframe: true }]]);
  handlers.get("message")?.();
  await dialog.closed;
  expect(calls).toContain("close");
});

it("a dialog that is closed already is not closed again", async () => {
  for (const way of ["message", "event"]) {
    const { handlers, calls } = installOffice();
    const dialog = await showDialog("https://a/verdict.html", { width: 32, height: 32 });
    handlers.get(way)?.();
    await dialog.closed;
    const before = calls.length;
    dialog.close();
    expect(calls).toHaveLength(before);
  }
});

it("a dialog that Word does not show is a failure of Word", async () => {
  installOffice(true);
  await expect(showDialog("https://a/verdict.html", { width: 32, height: 32 })).rejects.toMatchObject({ name: "WordFailure" });
});
