import { docxOfText } from "../../fixtures/docx-of-text";
import { createDocumentHost } from "../create-document-host";
import type { DocumentHost, HostOptions } from "../types";
import { executeMethod, method } from "./execute-method";
import type { MethodAnswer } from "./execute-method";

const pageUrl = "https://localhost/word-host.html";
const record = '<record xmlns="urn:example:record">十二</record>';

const open = (options?: HostOptions): DocumentHost => createDocumentHost(docxOfText("一行", { plain: true }), options);
const call = (host: DocumentHost, DispatchId: number, params: Record<string, unknown> = {}): MethodAnswer =>
  executeMethod(host, { ...params, DdaMethod: { DispatchId } }, pageUrl);

describe("a call of the Common API", () => {
  it("adds a custom XML part, finds it by namespace, reads it and deletes it", () => {
    const host = open();
    const added = call(host, method.addDataPart, { xml: record })["DataPartProperties"] as { id: string };
    expect(call(host, method.dataPartsByNamespace, { namespace: "urn:example:record" })["DataPartList"]).toEqual([
      { id: added.id, DataPartBuiltIn: false },
    ]);
    expect(call(host, method.dataPartXml, { id: added.id })["Data"]).toContain("十二");
    expect(call(host, method.deleteDataPart, { id: added.id }).Error).toBe(0);
    expect(call(host, method.dataPartsByNamespace, { namespace: "urn:example:record" })["DataPartList"]).toEqual([]);
  });

  it("says that a custom XML part is not there", () => {
    expect(call(open(), method.dataPartXml, { id: "{none}" }).Error).toBe(6000);
  });

  it("refuses to write to a read-only document", () => {
    const host = open({ readOnly: true });
    expect(call(host, method.addDataPart, { xml: record }).Error).toBe(7000);
    expect(call(host, method.saveSettings, { DdaSettingsMethod: { Properties: [["a", "1"]] } }).Error).toBe(7000);
    expect(host.settings.size).toBe(0);
  });

  it("replaces all settings by those that the pane saves", () => {
    const host = open();
    host.settings.set("old", "0");
    call(host, method.saveSettings, { DdaSettingsMethod: { Properties: [["new", "1"]] } });
    expect(call(host, method.loadSettings)["Properties"]).toEqual({ Settings: [["new", "1"]] });
  });

  it("answers an unknown method with an error rather than not at all", () => {
    expect(call(open(), 64).Error).toBe(5001);
  });
});

describe("a batch", () => {
  it("of office.js' own services is acknowledged without touching the document", () => {
    const host = open();
    const body = {
      Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" } },
    };
    const answer = call(host, method.richApi, { ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body)] });
    expect(answer["Data"]).toEqual([200, [], JSON.stringify({ Results: [{ ActionId: 2, Value: null }], TraceIds: [] })]);
    expect(host.counts.syncs).toBe(0);
  });

  it("of the document is carried out and counted", () => {
    const host = open();
    const body = { Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } } };
    expect(call(host, method.richApi, { ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body)] }).Error).toBe(0);
    expect(host.counts.syncs).toBe(1);
  });
});
