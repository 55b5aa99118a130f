import { createDocumentHost } from "../create-document-host";
import { docxOfText } from "../../fixtures/docx-of-text";
import type { DocumentHost, HostOptions } from "../types";
import { base64OfBytes, bytesOfBase64 } from "./base64";
import { createCommandsFrame } from "./commands-frame";
import { createDesk } from "./desk";
import { createDialogs } from "./dialogs";
import { pageOptions } from "./page-options";
import { createPane } from "./pane";
import { ribbonOfManifest } from "./ribbon-of-manifest";
import type { RibbonButton } from "./ribbon-of-manifest";
import { richApiMessage } from "./rich-api-message";
import { showRibbon } from "./show-ribbon";
import "./window-api";

const part = (id: string): HTMLElement => document.getElementById(id)!;

async function start(): Promise<void> {
  const options = pageOptions(window.location.search);
  const { locale } = options.host;
  document.title = locale.startsWith("zh") ? "Word 替身" : "Word stand-in";

  let host: DocumentHost;
  let openedSoFar = 0;
  const desk = createDesk(part("desk"), () => host);
  const dialogs = createDialogs(part("dialogs"), () => host, locale);
  const pane = createPane(part("pane-frame"), () => host, {
    onRegister: (event, data) => { dialogs.registered(pane, event, data); },
    onUnregister: (event) => { dialogs.unregistered(pane, event); },
  });
  part("pane").style.width = `${options.width}px`;

  const ribbon = ribbonOfManifest(await textOf("manifest.xml"), locale);
  part("pane-name").textContent = ribbon.addIn;
  const commands = createCommandsFrame(part("commands"), () => host, dialogs, ribbon.functionFile, locale);
  const closePane = (): void => {
    pane.close();
    part("pane").hidden = true;
    markOn(null);
  };
  const openPane = (button: RibbonButton): void => {
    if (button.paneUrl === null) return;
    part("pane").hidden = false;
    markOn(button);
    pane.open(button.paneUrl, locale);
  };
  const openView = (view: string): void => {
    const button = ribbon.groups.flatMap(({ buttons }) => buttons).find(({ paneUrl }) => paneUrl !== null && new URL(paneUrl).searchParams.get("view") === view);
    if (!button) throw new Error(`The manifest has no button for the view ${view}.`);
    openPane(button);
  };
  const press = (button: RibbonButton): void => {
    if (button.functionName === null) openPane(button);
    else void commands.run(button.functionName, button.id);
  };
  const markOn = showRibbon(part("ribbon"), ribbon, press);
  part("pane-close").addEventListener("click", closePane);

  const open = (name: string, docx: Uint8Array, more: HostOptions = {}): void => {
    host = createDocumentHost(docx, { ...options.host, ...more });
    openedSoFar = 0;
    part("document-name").textContent = name;
    part("notice").textContent = "";
    const shown = host;
    host.onChange(() => {
      if (shown !== host) return;
      desk.refresh();
    });
    host.onSelectionChange(() => {
      if (shown !== host) return;
      pane.selectionChanged();
      commands.selectionChanged();
    });
    host.onEvent((event) => {
      const message = richApiMessage(event);
      // After the answer to the batch that is under way.
      window.setTimeout(() => {
        if (shown !== host) return;
        pane.fire("richApiMessage", message);
        commands.fire("richApiMessage", message);
        desk.refresh();
      });
    });
    desk.refresh();
  };
  /** Selections and new documents come without a change of this one, so they are looked for after each batch. */
  const lookAround = (): void => {
    desk.followSelection();
    if (host.opened.length === openedSoFar) return;
    openedSoFar = host.opened.length;
    offer(host.opened[openedSoFar - 1]);
  };
  const offer = (docx: Uint8Array | undefined): void => {
    if (!docx) return;
    const go = document.createElement("button");
    go.type = "button";
    go.textContent = "转到新文档";
    go.addEventListener("click", () => {
      closePane();
      open("新文档", docx);
    });
    part("notice").replaceChildren("已打开一份新文档。", go);
  };
  pane.onBatch(lookAround);
  commands.onBatch(lookAround);

  part("open").addEventListener("change", ({ target }) => {
    const file = (target as HTMLInputElement).files?.[0];
    if (!file) return;
    closePane();
    void file.arrayBuffer().then((buffer) => { open(file.name, new Uint8Array(buffer)); });
  });
  part("save").addEventListener("click", () => { download(`${nameOf()}.docx`, host.save()); });

  open("空白文档", options.document === "" ? docxOfText("", { plain: true }) : await bytesOf(options.document));
  if (options.document !== "") part("document-name").textContent = options.document;

  window.wordHost = {
    load: async (base64, more) => {
      closePane();
      dialogs.closeAll();
      commands.close();
      open("文档", bytesOfBase64(base64), more);
      await desk.settled();
    },
    save: () => base64OfBytes(host.save()),
    counts: () => ({ ...host.counts }),
    setFault: (fault) => {
      host.setFault(fault);
      pane.reconnect();
      commands.reconnect();
    },
    get writer() {
      return host.writer;
    },
    selection: () => host.writer.selection(),
    annotations: () => host.annotations(),
    reopenPane: openView,
    closePane,
    opened: () => host.opened.map(base64OfBytes),
    quiet: async () => { await Promise.all([pane.quiet(), commands.quiet(), dialogs.quiet()]); },
    commandsDone: () => commands.done(),
    settled: () => desk.settled(),
  };
  if (options.view !== "") openView(options.view);
}

function nameOf(): string {
  return (part("document-name").textContent || "文档").replace(/\.docx$/i, "");
}

function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function textOf(address: string): Promise<string> {
  return (await found(address)).text();
}

async function bytesOf(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await found(address)).arrayBuffer());
}

async function found(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

start().catch((error: unknown) => { part("notice").textContent = `页面没有准备好：${String(error)}`; });
