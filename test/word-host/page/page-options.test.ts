import { pageOptions } from "./page-options";

describe("the address of the Word stand-in's page", () => {
  it("without options is a blank document in Chinese and a pane of 320 pixels that is closed", () => {
    expect(pageOptions("")).toEqual({
      host: { readOnly: false, protected: false, delayMs: 0, locale: "zh-CN" },
      width: 320,
      view: "",
      document: "",
    });
  });

  it("carries requirement sets with their versions as text", () => {
    expect(pageOptions("?requirements=WordApi:1.10,DialogApi:1.1").host.requirements).toEqual({ WordApi: "1.10", DialogApi: "1.1" });
  });

  it("carries every other option", () => {
    const options = pageOptions("?width=450&view=check&readOnly=1&protected=1&delayMs=200&locale=en-US&document=sample.docx");
    expect(options).toEqual({
      host: { readOnly: true, protected: true, delayMs: 200, locale: "en-US" },
      width: 450,
      view: "check",
      document: "sample.docx",
    });
  });

  it.each(["?width=wide", "?delayMs=-1", "?requirements=WordApi"])("refuses %s", (search) => {
    expect(() => pageOptions(search)).toThrow(/^Not a /);
  });
});
