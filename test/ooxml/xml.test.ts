import fc from "fast-check";
import { parseXmlDocument } from "slimdom";
import { escapeXml, w } from "../../src/ooxml/xml";
import { fragment, value } from "./parts-in";

describe("text in XML", () => {
  it("is read back as it was, without the characters that XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const kept = Array.from(text.replace(/\r\n?/g, "\n"))
          .filter((char) => /[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(char))
          .join("");
        expect(parseXmlDocument(`<a>${escapeXml(text.replace(/\r\n?/g, "\n"))}</a>`).documentElement?.textContent).toBe(kept);
      }),
    );
  });

  it.each([
    ["\u000b\u0000党支部\uffff", "党支部"],
    ["\ud800甲", "甲"],
    ["𠮷&<>\"'", "𠮷&amp;&lt;&gt;&quot;'"],
  ])("%j is written as %j", (text, written) => {
    expect(escapeXml(text)).toBe(written);
  });

  it("is safe in attributes", () => {
    expect(value(fragment(w("tag", { val: 'a"<b>&' })), "tag")).toBe('a"<b>&');
  });

  it("leaves out attributes without a value", () => {
    expect(w("ind", { left: 0, right: undefined })).toBe('<w:ind w:left="0"/>');
  });
});
