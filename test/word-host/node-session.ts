import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { OfficeStandIn } from "./office-stand-in";
import { officeStandIn } from "./office-stand-in";
import type { DocumentHost, RichApiBody } from "./types";
import { HostLost } from "./types";

/** The real proxies of the npm library, and an `Office` object, over one host. */
export type NodeSession = {
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: OfficeStandIn;
  /** Ends the session; proxies that are still alive fail from then on. */
  close(): void;
};

type Executor = (customData: string, flags: number, message: { Body: RichApiBody }) => Promise<unknown>;
type Library = {
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension & { SessionBase: { new (): object; _overrideSession: object | null; prototype: object } };
};

let library: Library | null = null;
let open: { readonly host: DocumentHost } | null = null;

/**
 * Routes the real Word proxies to a host. The library has one place for a session, so only one session is open at a time:
 * a second one before `close` throws.
 */
export function openNodeSession(host: DocumentHost): NodeSession {
  if (open !== null) throw new Error("close the open session first: the library holds one at a time");
  const { Word, OfficeExtension } = load();
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
  return {
    Word,
    OfficeExtension,
    Office: officeStandIn(host, () => !lost && open === own),
    close: () => {
      if (open !== own) return;
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

/** Loads the library unmodified, once a process, into a context with the little of a window that it asks for. */
function load(): Library {
  if (library !== null) return library;
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
  library = { Word: window["Word"], OfficeExtension: window["OfficeExtension"] } as Library;
  return library;
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
}
