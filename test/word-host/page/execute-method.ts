import type { DocumentHost, RichApiBody, RichApiResponse } from "../types";

/** Parameters of executeMethod as they come over the wire. */
export type MethodCall = Readonly<Record<string, unknown>> & { readonly DdaMethod: { readonly DispatchId: number } };
export type MethodAnswer = Readonly<Record<string, unknown>> & { readonly Error: number };

/** office.js' numbers of methods; named after its MethodDispId table. */
export const method = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  /** A ribbon button's function is over; answered by the frame (pane.ts). */
  commandCompleted: 94,
  closeContainer: 97,
  addDataPart: 128,
  dataPartById: 129,
  dataPartsByNamespace: 130,
  dataPartXml: 131,
  deleteDataPart: 133,
  /** A dialog speaks to the page that opened it; answered by the frame too. */
  messageParent: 144,
} as const;

/** office.js' error numbers (ooeInternalError, ooeNoCapability, ooeCustomXmlNodeNotFound, ooeInvalidOrTimedOutSession). */
const internalError = 5001;
const noCapability = 7000;
const partNotFound = 6000;
const sessionLost = 5012;

/** The answer to a method that went well. */
export const done = (keys: Record<string, unknown> = {}): MethodAnswer => ({ ...keys, Error: 0, Version: 1 });
const failed = (code: number): MethodAnswer => ({ Error: code, Version: 1 });

/** What Word on the web answers when it has lost its session. */
export const lostAnswer: MethodAnswer = failed(sessionLost);

/**
 * Carries out one call of the Common API or one batch on the document. Unknown methods answer "internal error", since
 * office.js waits for ever for a call that nobody answers. HostLost passes through.
 * @param pageUrl what Office.context.document.getFilePropertiesAsync names as the document's address
 */
export function executeMethod(host: DocumentHost, call: MethodCall, pageUrl: string): MethodAnswer {
  const text = (key: string): string => {
    const value = call[key];
    return typeof value === "string" ? value : "";
  };
  const { readOnly } = host.options;
  switch (call.DdaMethod.DispatchId) {
    case method.richApi:
      return richApi(host, call);
    case method.loadSettings:
      return done({ Properties: { Settings: [...host.settings] } });
    case method.saveSettings:
      return readOnly ? failed(noCapability) : saveSettings(host, call);
    case method.fileProperties:
      // The client reads both levels by number: 0 the properties, 1 the address.
      return done({ 0: { 1: pageUrl } });
    case method.closeContainer:
      return done();
    case method.addDataPart:
      return readOnly ? failed(noCapability) : done({ DataPartProperties: dataPart(host.customXml.add(text("xml"))) });
    case method.dataPartById: {
      const part = host.customXml.byId(text("id"));
      return part ? done({ DataPartProperties: dataPart(part.id) }) : failed(partNotFound);
    }
    case method.dataPartsByNamespace:
      return done({ DataPartList: host.customXml.byNamespace(text("namespace")).map((part) => dataPart(part.id)) });
    case method.dataPartXml:
      return host.customXml.byId(text("id")) ? done({ Data: host.customXml.xml(text("id")) }) : failed(partNotFound);
    case method.deleteDataPart: {
      if (readOnly) return failed(noCapability);
      if (!host.customXml.byId(text("id"))) return failed(partNotFound);
      host.customXml.remove(text("id"));
      return done();
    }
    default:
      return failed(internalError);
  }
}

/** The keys under which the client looks for a custom XML part (OSF.DDA.Marshaling.DataPartProperties). */
function dataPart(id: string): Record<string, unknown> {
  return { id, DataPartBuiltIn: false };
}

function richApi(host: DocumentHost, call: MethodCall): MethodAnswer {
  const body = (call["ArrayData"] as readonly unknown[])[4];
  const batch = (typeof body === "string" ? JSON.parse(body) : body) as RichApiBody;
  const response = isLifecycle(batch) ? acknowledged(batch) : host.execute(batch);
  return done({ Data: [200, [], JSON.stringify(response)] });
}

/** At its start office.js tells Word's own services that it listens; nothing of the document is meant. */
function isLifecycle(batch: RichApiBody): boolean {
  return Object.values(batch.ObjectPaths).some((path) => path.Name.startsWith("Microsoft.InternalService."));
}

function acknowledged(batch: RichApiBody): RichApiResponse {
  return { Results: batch.Actions.map((action) => ({ ActionId: action.Id, Value: null })), TraceIds: [] };
}

function saveSettings(host: DocumentHost, call: MethodCall): MethodAnswer {
  const { Properties } = call["DdaSettingsMethod"] as { Properties: readonly (readonly [string, string])[] };
  host.settings.clear();
  for (const [name, json] of Properties) host.settings.set(name, json);
  return done();
}
