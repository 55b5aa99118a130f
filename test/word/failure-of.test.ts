import { failureOf } from "../../src/word/failure-of";
import { WordFailure } from "../../src/word/word-host";
import { docxOfText } from "../fixtures/docx-of-text";
import { openDocument } from "./open-document";

function kindOf(error: unknown, readOnly = false): string {
  const open = openDocument(docxOfText("正文"), { readOnly });
  try {
    const { kind, code } = failureOf(error);
    return `${kind} ${code}`;
  } finally {
    open.close();
  }
}

describe("failureOf", () => {
  it.each<[string, unknown, boolean, string]>([
    ["a refused write in a read-only document", { code: "AccessDenied" }, true, "readOnly AccessDenied"],
    ["a refused write in a writable document", { code: "AccessDenied" }, false, "protected AccessDenied"],
    ["the Common API's refusal, a number", { code: 7000 }, true, "readOnly 7000"],
    ["a host that is busy", { code: "HostIsBusy" }, false, "busy HostIsBusy"],
    ["a session that is gone", { code: 5012 }, false, "gone 5012"],
    ["an API that the host does not have", { code: "ApiNotFound" }, false, "notSupported ApiNotFound"],
    ["a code that nobody knows", { code: "GeneralException" }, false, "unknown GeneralException"],
    ["a fault of our own", new TypeError("x"), false, "unknown TypeError"],
    ["something that is no error", "text", false, "unknown unknown"],
  ])("names %s", (_name, error, readOnly, expected) => {
    expect(kindOf(error, readOnly)).toBe(expected);
  });

  it("hands a failure on that has its name already", () => {
    const failure = new WordFailure("busy", "NoAnswer");
    expect(failureOf(failure)).toBe(failure);
  });
});
