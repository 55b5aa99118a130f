import { covers } from "./engine/batch/members";
import type { DocumentHost } from "./types";
import { HostLost } from "./types";

type Result<T> = { readonly status: "succeeded" | "failed"; readonly value: T; readonly error: { readonly code: number; readonly name: string; readonly message: string } };
type Callback<T> = (result: Result<T>) => void;

/** A custom XML part as the Common API hands it out. */
type Part = {
  readonly id: string;
  readonly namespaceURI: string;
  readonly builtIn: boolean;
  getXmlAsync(first?: unknown, second?: Callback<string>): void;
  deleteAsync(first?: unknown, second?: Callback<undefined>): void;
};

const NO_ERROR = { code: 0, name: "", message: "" };
/** Common API codes: 5001 internal error, 5012 invalid or timed-out session, 7000 no permission. */
const INTERNAL = { code: 5001, name: "InternalError", message: "An internal error has occurred." };
const SESSION_LOST = { code: 5012, name: "InvalidOrTimedOutSession", message: "Your Office session has expired." };
const NO_PERMISSION = { code: 7000, name: "PermissionDenied", message: "The document cannot be changed." };

/** The part of the `Office` object that is not the Word API: custom XML parts, requirement sets, language, theme. */
export function officeStandIn(host: DocumentHost, alive: () => boolean) {
  const parts = customXmlParts(host, alive);
  return {
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    CoercionType: { Text: "text", Matrix: "matrix", Table: "table", Html: "html", Ooxml: "ooxml", XmlSvg: "xmlSvg" },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" },
    HostType: { Word: "Word" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    onReady: (callback?: (info: { host: string; platform: string }) => void): Promise<{ host: string; platform: string }> => {
      const info = { host: "Word", platform: "OfficeOnline" };
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      displayLanguage: host.options.locale,
      contentLanguage: host.options.locale,
      officeTheme: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424", controlBackgroundColor: "#F5F5F5", controlForegroundColor: "#242424" },
      diagnostics: { host: "Word", platform: "OfficeOnline", version: "16.0.0.0" },
      requirements: {
        isSetSupported: (name: string, version = "1.1"): boolean => {
          const declared = host.options.requirements[name];
          return declared !== undefined && covers(declared, version);
        },
      },
      document: { mode: host.options.readOnly ? "readOnly" : "readWrite", customXmlParts: parts, ...selectionHandlers(host, alive) },
    },
  };
}

type Handler = (event: { readonly type: string }) => void;

/** addHandlerAsync and removeHandlerAsync for the one event that the stand-in has; another type fails. */
function selectionHandlers(host: DocumentHost, alive: () => boolean) {
  const handlers = new Map<Handler, () => void>();
  const known = (type: string): void => {
    if (type !== "documentSelectionChanged") throw new Error(`The Word stand-in has no event ${type}.`);
  };
  const drop = (handler: Handler): void => {
    handlers.get(handler)?.();
    handlers.delete(handler);
  };
  return {
    addHandlerAsync: (type: string, handler: Handler, first?: unknown, second?: Callback<undefined>): void => {
      answer(host, alive, callbackOf(first, second), false, () => {
        known(type);
        handlers.set(handler, host.onSelectionChange(() => { handler({ type }); }));
        return undefined;
      });
    },
    /** Without a handler in the options, all of the type go, as documented. */
    removeHandlerAsync: (type: string, options?: { readonly handler?: Handler }, callback?: Callback<undefined>): void => {
      answer(host, alive, callbackOf(callback, undefined), false, () => {
        known(type);
        for (const handler of options?.handler ? [options.handler] : [...handlers.keys()]) drop(handler);
        return undefined;
      });
    },
  };
}

export type OfficeStandIn = ReturnType<typeof officeStandIn>;

function customXmlParts(host: DocumentHost, alive: () => boolean) {
  const partOf = (found: { id: string; namespace: string }): Part => ({
    id: found.id,
    namespaceURI: found.namespace,
    builtIn: false,
    getXmlAsync: (first, second) => {
      answer(host, alive, callbackOf(first, second), false, () => host.customXml.xml(found.id));
    },
    deleteAsync: (first, second) => {
      answer(host, alive, callbackOf(first, second), true, () => {
        host.customXml.remove(found.id);
        return undefined;
      });
    },
  });
  return {
    addAsync: (xml: string, first?: unknown, second?: Callback<Part>): void => {
      answer(host, alive, callbackOf(first, second), true, () => {
        const id = host.customXml.add(xml);
        return partOf(host.customXml.byId(id) ?? { id, namespace: "" });
      });
    },
    getByNamespaceAsync: (namespace: string, first?: unknown, second?: Callback<Part[]>): void => {
      answer(host, alive, callbackOf(first, second), false, () => host.customXml.byNamespace(namespace).map(partOf));
    },
    /** An id that is not there succeeds with null, as documented for getByIdAsync. */
    getByIdAsync: (id: string, first?: unknown, second?: Callback<Part | null>): void => {
      answer(host, alive, callbackOf(first, second), false, () => {
        const found = host.customXml.byId(id);
        return found === null ? null : partOf(found);
      });
    },
  };
}

/** The callback may stand behind an options object. */
function callbackOf<T>(first: unknown, second: Callback<T> | undefined): Callback<T> {
  if (typeof first === "function") return first as Callback<T>;
  return second ?? (() => undefined);
}

function answer<T>(host: DocumentHost, alive: () => boolean, callback: Callback<T>, writes: boolean, work: () => T): void {
  setTimeout(() => {
    if (!alive()) { failed(callback, SESSION_LOST); return; }
    // A protected document takes no custom XML either: belief.
    if (writes && (host.options.readOnly || host.options.protected)) { failed(callback, NO_PERMISSION); return; }
    let value: T;
    try {
      value = work();
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      failed(callback, cause instanceof HostLost ? SESSION_LOST : { ...INTERNAL, message }); return;
    }
    callback({ status: "succeeded", value, error: NO_ERROR });
  }, host.options.delayMs);
}

function failed<T>(callback: Callback<T>, error: Result<T>["error"]): void {
  callback({ status: "failed", value: undefined as T, error });
}
