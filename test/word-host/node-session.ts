import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { covers } from "./engine/batch/members";
import { declaredApi } from "./later-sets/declared-api";
import { eventNumber } from "./later-sets/event-numbers";
import { installLaterSets } from "./later-sets/install-later-sets";
import type { ExtensibleLibrary } from "./later-sets/install-later-sets";
import type { OfficeStandIn } from "./office-stand-in";
import { officeStandIn } from "./office-stand-in";
import type { DocumentHost, RichApiBody } from "./types";
import { HostLost } from "./types";

/** The real proxies of the npm library, and an `Office` object, over one host. */
export type NodeSession = {
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: OfficeStandIn;
  /** Resolves when every event that the host has fired so far is with its handlers, and their first batches are answered. */
  delivered(): Promise<void>;
  /** Ends the session; proxies that are still alive fail from then on. */
  close(): void;
};

type Executor = (customData: string, flags: number, message: { Body: RichApiBody }) => Promise<unknown>;
type Messages = { readonly entries: readonly { readonly messageCategory: number; readonly messageType: number; readonly targetId: string; readonly message: string }[] };
type Library = {
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension & {
    SessionBase: { new (): object; _overrideSession: object | null; prototype: object };
    GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(messages: Messages): void;
  };
};

/** The category of events among the messages of the library. */
const eventCategory = 65_536;

/** By declared set of WordApi: what the later sets add stays with the hosts that declare them. */
const libraries = new Map<string, Library>();
let open: { readonly host: DocumentHost } | null = null;

/**
 * Routes the real Word proxies to a host. The library has one place for a session, so only one session is open at a time:
 * a second one before `close` throws.
 */
export function openNodeSession(host: DocumentHost): NodeSession {
  if (open !== null) throw new Error("close the open session first: the library holds one at a time");
  const { Word, OfficeExtension } = load(host.options.requirements["WordApi"] ?? "1.3");
  const own = { host };
  open = own;
  let lost = false;
  const session = new OfficeExtension.SessionBase();
  const executeAsync: Executor = async (_customData, _flags, message) => {
    if (open !== own) throw new Error("the session is closed");
    await pause(host.options.delayMs);
    try {
      const body = host.execute(message.Body);
      lost = false;
      return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: null, Body: body };
    } catch (cause) {
      if (!(cause instanceof HostLost)) throw cause;
      lost = true;
      // What the client makes of the session error that Word on the web answers.
      return { HttpStatusCode: 408, ErrorCode: "InvalidOrTimedOutSession", ErrorMessage: cause.message, Headers: null, Body: null };
    }
  };
  Object.assign(session, {
    _createRequestExecutorOrNull: () => ({ executeAsync }),
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
  });
  OfficeExtension.SessionBase._overrideSession = session;
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const stop = host.onEvent(({ name, args }) => {
    // As over a wire: after what is under way now.
    setTimeout(() => {
      if (open !== own) return;
      const message = { messageCategory: eventCategory, messageType: eventNumber(name), targetId: "", message: JSON.stringify(args) };
      OfficeExtension._testTriggerRichApiMessageEvent({ entries: [message] });
    }, 0);
  });
  return {
    Word,
    OfficeExtension,
    Office: officeStandIn(host, () => !lost && open === own),
    delivered: async () => {
      for (let turn = 0; turn < 20; turn += 1) await pause(1);
    },
    close: () => {
      if (open !== own) return;
      stop();
      OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
      open = null;
      OfficeExtension.SessionBase._overrideSession = null;
    },
  };
}

/** Puts Word, Office and OfficeExtension on globalThis for code under test; the returned function takes them away again. */
export function installGlobals(session: NodeSession): () => void {
  const globals = globalThis as unknown as Record<string, unknown>;
  const names = ["Word", "Office", "OfficeExtension"] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globals, name));
  for (const name of names) Object.defineProperty(globals, name, { value: session[name], configurable: true, writable: true });
  return () => {
    names.forEach((name, index) => {
      const old = before[index];
      if (old === undefined) Reflect.deleteProperty(globals, name);
      else Object.defineProperty(globals, name, old);
    });
  };
}

/**
 * Loads the library, once a process and declared set, into a context with the little of a window that it asks for. Up to WordApi 1.3 it
 * stays unmodified; what it lacks of a later declared set is added (later-sets).
 */
function load(declared: string): Library {
  const later = covers(declared, "1.4");
  const known = libraries.get(later ? declared : "1.3");
  if (known !== undefined) return known;
  const file = join(process.cwd(), "node_modules/@microsoft/office-js/dist/word-web-16.00.js");
  const window: Record<string, unknown> = {
    Promise,
    setTimeout,
    clearTimeout,
    console,
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", hostname: "localhost" },
    navigator: { userAgent: "node" },
    document: { cookie: "", getElementsByTagName: () => [], createElement: () => ({}), URL: "https://localhost/" },
    sessionStorage: null,
    addEventListener: () => undefined,
  };
  window["window"] = window;
  window["self"] = window;
  const context = createContext(window);
  runInContext(readFileSync(file, "utf8"), context, { filename: "word-web-16.00.js" });
  const library = { Word: window["Word"], OfficeExtension: window["OfficeExtension"] } as Library;
  if (later) installLaterSets(library as unknown as ExtensibleLibrary, declaredApi(), declared);
  libraries.set(later ? declared : "1.3", library);
  return library;
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
}
