import { executeBatch } from "./engine/batch/execute-batch";
import type { Strike } from "./engine/batch/execute-batch";
import type { MemberRules } from "./engine/batch/members";
import { References } from "./engine/batch/references";
import { applicationObject } from "./engine/classes/application";
import { documentObject } from "./engine/classes/document";
import { searchOptionsObject } from "./engine/classes/search-options";
import { customXmlStore } from "./engine/custom-xml";
import { Engine } from "./engine/engine";
import { OfficeError, accessDenied } from "./engine/office-error";
import { writerOf } from "./engine/writer";
import type { DocumentHost, Fault, HostOptions, RichApiBody, RichApiResponse } from "./types";
import { HostLost } from "./types";

/** A host that a test may also ask what it had to refuse. */
export type InspectableHost = DocumentHost & {
  /** "Class.member" for every member that was asked for and is unknown or above the declared set, in order. */
  readonly unknownMembers: readonly string[];
  /** References that the client has not given back yet. */
  readonly references: () => number;
};

/**
 * Opens a .docx behind the Word API.
 * @param docx bytes of a package with a main document part; throws when there is none
 * @param options see the contract; WordApi 1.3 and an unprotected, writable document when left out
 */
export function createDocumentHost(docx: Uint8Array, options: HostOptions = {}): InspectableHost {
  const settled = {
    requirements: options.requirements ?? { WordApi: "1.3" },
    readOnly: options.readOnly ?? false,
    protected: options.protected ?? false,
    delayMs: options.delayMs ?? 0,
    locale: options.locale ?? "zh-CN",
    undo: options.undo ?? ("off" as const),
  };
  const engine = new Engine(docx, settled.locale, settled.requirements["WordApi"] ?? "1.3", settled.undo);
  const references = new References();
  const counts = { syncs: 0, cleanups: 0, actions: 0 };
  const lastBatch = { requestBytes: 0, responseBytes: 0 };
  const listeners = new Set<() => void>();
  const selectionListeners = new Set<() => void>();
  const unknown: string[] = [];
  let fault: Fault | null = null;
  let untilFault = 0;
  let lost = false;

  const rules: MemberRules = { requirements: settled.requirements, unknown, denied };

  /** Whether Word answers AccessDenied for both is unverified; the messages tell them apart for people only. */
  function denied(): OfficeError | null {
    if (settled.readOnly) return accessDenied("The document is read-only.");
    return settled.protected || engine.isProtected() ? accessDenied("The document is protected against editing.") : null;
  }

  const newObject = (typeName: string) => {
    if (typeName === "Microsoft.WordServices.Application") return applicationObject();
    return typeName === "Microsoft.WordServices.SearchOptions" ? searchOptionsObject() : null;
  };

  const notify = (): void => {
    engine.undoSteps.settle();
    engine.annotations.settle();
    engine.watch.settle();
    for (const listener of listeners) listener();
  };

  const moved = (): void => {
    for (const listener of selectionListeners) listener();
  };

  function run(body: RichApiBody, strike: Strike | null): RichApiResponse {
    const before = engine.version;
    const { selection } = engine;
    const response = executeBatch(body, { engine, rules, references, documentObject: documentObject(), newObject }, strike);
    lastBatch.requestBytes = bytesOf(body);
    lastBatch.responseBytes = bytesOf(response);
    if (engine.version !== before) notify();
    if (engine.selection !== selection) moved();
    return response;
  }

  function strikeNow(): Fault | null {
    if (fault === null) return null;
    untilFault -= 1;
    return untilFault === 0 ? fault : null;
  }

  const changed = (): void => {
    engine.touch("");
    notify();
  };

  return {
    options: settled,
    counts,
    lastBatch,
    settings: new Map(),
    customXml: customXmlStore(engine, changed),
    writer: writerOf(engine, notify, moved),
    opened: engine.opened,
    unknownMembers: unknown,
    references: () => references.size,
    execute: (sent) => {
      if (lost) throw new HostLost("the host answers no more");
      // The client goes on changing its objects: work on a copy.
      const body = JSON.parse(JSON.stringify(sent)) as RichApiBody;
      if (isCleanup(body)) {
        counts.cleanups += 1;
        return run(body, null);
      }
      const struck = strikeNow();
      if (struck?.code === "lost") {
        lost = true;
        run({ ...body, Actions: body.Actions.slice(0, struck.afterActions ?? 0) }, null);
        throw new HostLost("the host was lost");
      }
      counts.syncs += 1;
      counts.actions += body.Actions.length;
      if (struck === null) return run(body, null);
      fault = null;
      return run(body, { after: struck.afterActions ?? 0, error: new OfficeError(struck.code, `A fault that was asked for: ${struck.code}.`, 500) });
    },
    setFault: (next) => {
      fault = next;
      untilFault = next?.batch ?? 0;
      lost = false;
    },
    annotations: () => engine.annotations.drawn(),
    onEvent: (listener) => engine.events.listen(listener),
    save: () => engine.save(),
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    onSelectionChange: (listener) => {
      selectionListeners.add(listener);
      return () => {
        selectionListeners.delete(listener);
      };
    },
  };
}

/** Only references are given back: the batch that office.js sends by itself after Word.run. */
function isCleanup(body: RichApiBody): boolean {
  return body.Actions.some((action) => action.Name === "_RemoveReference") && body.Actions.every((action) => action.ActionType === 1 || action.Name === "_RemoveReference");
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
