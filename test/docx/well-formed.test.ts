import { readDocx } from "../../src/docx/read-docx";
import { W, p, rels, zipOf } from "./zip-of";

const reasonOf = (xml: string | Uint8Array): string => {
  const reading = readDocx(zipOf({ "_rels/.rels": rels([["rId1", "officeDocument", "d.xml"]]), "d.xml": xml }));
  return reading.kind === "read" ? reading.snapshot.paragraphs.map(({ text }) => text).join("|") : reading.reason;
};
const whole = (body: string): string => `<w:document ${W}><w:body>${body}</w:body></w:document>`;

describe("row 15: a part that is no XML", () => {
  it.each<[string, string]>([
    ["an end tag of another element", whole("<w:p><w:r><w:t>甲</w:r></w:t></w:p>")],
    ["an end tag with a longer name", whole("<w:p><w:r><w:t>甲</w:tx></w:r></w:p>")],
    ["an end tag with a shorter name", whole("<w:p></w:>")],
    ["an end tag with another prefix", whole("<w:p></p>")],
    ["an end tag with words in it", whole('<w:p></w:p a="1">')],
    ["an end tag too many", `${whole(p("甲"))}</w:document>`],
    ["an end tag at the beginning", `</w:p>${whole(p("甲"))}`],
    ["two roots", whole(p("甲")) + whole(p("乙"))],
    ["an empty second root", `${whole(p("甲"))}<w:document ${W}/>`],
    ["text behind the root", `${whole(p("甲"))}乙`],
    ["text before the root", `乙${whole(p("甲"))}`],
    ["character data behind the root", `${whole(p("甲"))}<![CDATA[乙]]>`],
    ["a comment that does not end behind the root", `${whole(p("甲"))}<!-- `],
  ])("is refused: %s", (_, xml) => {
    expect(reasonOf(xml)).toBe("damaged");
  });

  it.each<[string, string]>([
    ["space and comments around the root", `\ufeff<?xml version="1.0"?>\n<!-- a -->\n${whole(p("甲"))}\r\n<!-- b -->\n<?x y?>\n`],
    ["space in an end tag", whole("<w:p ><w:r><w:t>甲</w:t\n></w:r></w:p >")],
    ["a mark of the encoding", `\ufeff${whole(p("甲"))}`],
  ])("is not refused for %s", (_, xml) => {
    expect(reasonOf(xml)).toBe("甲");
  });
});

describe("row 10: a part in another encoding", () => {
  // 一、甲 in GB 2312.
  const gb = [0xd2, 0xbb, 0xa1, 0xa2, 0xbc, 0xd7];
  const declared = (encoding: string, quote = '"'): Uint8Array => {
    const [before = "", behind = ""] = whole(p("@")).split("@");
    const bytes = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));
    return Uint8Array.from([...bytes(`<?xml version="1.0" encoding=${quote}${encoding}${quote} standalone="yes"?>${before}`), ...gb, ...bytes(behind)]);
  };
  const utf16 = (text: string, isBig: boolean): Uint8Array => Uint8Array.from(Array.from(text).flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
  }));

  it.each(["GB18030", "gb18030", "GBK", "gb2312", "GB2312"])("is read as it declares itself: %s", (encoding) => {
    expect(reasonOf(declared(encoding))).toBe("一、甲");
    expect(reasonOf(declared(encoding, "'"))).toBe("一、甲");
  });

  it.each([true, false])("is read as UTF-16 without a mark, big end first: %s", (isBig) => {
    expect(reasonOf(utf16(`<?xml version="1.0" encoding="UTF-16"?>${whole(p("一、甲"))}`, isBig))).toBe("一、甲");
    expect(reasonOf(utf16(whole(p("一、甲")), isBig))).toBe("一、甲");
  });

  it.each(["x-unknown", "EBCDIC-CP-US", "utf-7"])("is refused when nobody knows the encoding: %s", (encoding) => {
    expect(reasonOf(declared(encoding))).toBe("encoding");
  });

  it.each(["UTF-8", "utf8", "US-ASCII", "UTF-16"])("is read as UTF-8 when it declares %s in single bytes, lost signs and all", (encoding) => {
    expect(reasonOf(declared(encoding))).toContain("\ufffd");
  });

  it("is read in UTF-16 at a length that used to exhaust the memory", () => {
    const text = "甲".repeat(1_000_000);
    expect(reasonOf(utf16(`\ufeff${whole(p(text))}`, false))).toBe(text);
  });
});
