import { strToU8 } from "fflate";
import { readDocx } from "../../src/docx/read-docx";
import { refusalMessages } from "../../src/docx/refusal-messages";
import { docxOfText } from "../fixtures/docx-of-text";
import { W, docxWith, p, rels, zipOf } from "./zip-of";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]);
const ole = (stream: string): Uint8Array => Uint8Array.from([...OLE, ...new Array<number>(504).fill(0), ...utf16("Root Entry"), ...new Array<number>(44).fill(0), ...utf16(stream), 0, 0]);

/** Word's owner file: the length of the user's name in bytes, the name, and again in UTF-16 with its length in characters. */
function ownerFile(name: readonly number[], characters: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(162);
  bytes[0] = name.length;
  bytes.set(name, 1);
  bytes[54] = characters.length;
  for (const [n, code] of characters.entries()) bytes.set([code & 0xff, code >> 8], 56 + 2 * n);
  return bytes;
}

// 张三丰 in GB 18030, two bytes a character, and "user".
const CHINESE_USER = ownerFile([0xd5, 0xc5, 0xc8, 0xfd, 0xb7, 0xe1], [0x5f20, 0x4e09, 0x4e30]);
const LATIN_USER = ownerFile([0x75, 0x73, 0x65, 0x72], [0x75, 0x73, 0x65, 0x72]);

const whole = docxOfText("一、总体要求\n坚持稳中求进。", { plain: true });
const changed = (bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  change(copy);
  return copy;
};
const document = (xml: string): Uint8Array => zipOf({ "_rels/.rels": rels([["rId1", "officeDocument", "word/document.xml"]]), "word/document.xml": xml });
const at = (bytes: Uint8Array, signature: readonly number[]): number => bytes.findIndex((_, index) => signature.every((byte, step) => bytes[index + step] === byte));
const ENTRY = [0x50, 0x4b, 1, 2];
const bomb = (size: number): Uint8Array => document(`<w:document ${W}><w:body>${"<w:p/>".repeat(size / 6)}</w:body></w:document>`);
const stored = zipOf({ "_rels/.rels": rels([["rId1", "officeDocument", "d.xml"]]), "d.xml": `<w:document ${W}><w:body>${p("PLAINTEXT")}</w:body></w:document>` }, 0);

it.each<[string, Uint8Array, string]>([
  ["an empty file", new Uint8Array(), "empty-file"],
  ["Word's owner file of a Chinese user", CHINESE_USER, "owner-file"],
  ["Word's owner file of another user", LATIN_USER, "owner-file"],
  ["a document with a password", ole("EncryptedPackage"), "password-protected"],
  ["an old .doc", ole("WordDocument"), "old-word"],
  ["an old workbook", ole("Workbook"), "other-old-office"],
  ["an OpenDocument text", zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }), "open-document"],
  ["rich text", strToU8("{\\rtf1\\ansi 文}"), "other-format"],
  ["a PDF", strToU8("%PDF-1.7 文"), "other-format"],
  ["a web page with a byte order mark", strToU8("\ufeff<html>文</html>"), "other-format"],
  ["plain ASCII text", strToU8("only words\r\n"), "other-format"],
  ["bytes of an encryption product", Uint8Array.from({ length: 600 }, (_, index) => (index * 197 + 98) % 256), "office-encrypted"],
  ["nothing but zero bytes", new Uint8Array(400), "damaged"],
  ["an empty zip", Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]), "empty-zip"],
  ["a zip cut in its middle", whole.subarray(0, Math.floor(whole.length / 2)), "damaged"],
  ["a zip that lacks its last byte", whole.subarray(0, whole.length - 1), "damaged"],
  ["a zip that lacks its beginning", Uint8Array.from([0x50, 0x4b, ...whole.subarray(200)]), "damaged"],
  ["a changed character in the body", changed(stored, (copy) => { copy[at(copy, Array.from(strToU8("PLAINTEXT")))] = 0x51; }), "damaged"],
  ["an archive with a password", changed(whole, (copy) => { for (let index = 0; index < copy.length; index += 1) if (ENTRY.every((byte, step) => copy[index + step] === byte)) copy[index + 8] = 1; }), "zip-password"],
  ["a part that is longer than the directory states", changed(document(`<w:document ${W}><w:body>${p("甲")}</w:body></w:document>`), (copy) => { copy[at(copy, ENTRY) + 24] = 10; }), "damaged"],
  ["a part that claims 300 MB", changed(whole, (copy) => { for (let index = 0; index < copy.length; index += 1) if (ENTRY.every((byte, step) => copy[index + step] === byte)) copy.set([0, 0xa3, 0xe1, 0x11], index + 24); }), "too-large"],
  ["a bomb of one tag", bomb(12_000_000), "too-large"],
  ["a document type declaration", document(`<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body>${p("&amp;x;")}</w:body></w:document>`), "doctype"],
  ["an archive of pictures", zipOf({ "a.png": "x" }), "no-main-document"],
  ["a main part that is not there", zipOf({ "_rels/.rels": rels([["rId1", "officeDocument", "word/gone.xml"]]) }), "no-main-document"],
  ["a workbook", zipOf({ "_rels/.rels": rels([["rId1", "officeDocument", "xl/workbook.xml"]]), "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' }), "not-word"],
  ["a body that ends in a tag", document(`<w:document ${W}><w:body>${p("甲")}<w:p`), "damaged"],
  ["a body that leaves an element open", document(`<w:document ${W}><w:body>${p("甲")}`), "damaged"],
  ["a body without an element", document(" "), "damaged"],
])("refuses %s", (_, bytes, reason) => {
  expect(readDocx(bytes)).toEqual({ kind: "refused", reason });
});

it("has a sentence for every reason, each its own", () => {
  const sentences = Object.values(refusalMessages).map(({ zh }) => zh);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const { zh, en } of Object.values(refusalMessages)) {
    expect(zh).toMatch(/^[^!！]+。$/u);
    expect(en).toMatch(/^[^!]+\.$/u);
  }
});

it.each<[string, () => Uint8Array]>([
  ["a damaged part that is not needed", () => {
    const docx = zipOf({ "a/picture.bin": "PICTURE", "_rels/.rels": rels([["rId1", "officeDocument", "d.xml"]]), "d.xml": `<w:document ${W}><w:body>${p("甲")}</w:body></w:document>` }, 0);
    docx[at(docx, Array.from(strToU8("PICTURE")))] = 0;
    return docx;
  }],
  ["unbound prefixes in a part that is not needed", () => docxWith(p("甲"), { customXml: "<q:x><unclosed>" })],
  ["a main part under another name and no content types", () => zipOf({ "_rels/.rels": rels([["rId1", "officeDocument", "/text/document2.xml"]]), "text/document2.xml": `<w:document ${W}><w:body>${p("甲")}</w:body></w:document>` })],
  ["the strict namespaces", () => zipOf({
    "_rels/.rels": rels([["rId1", "officeDocument", "word/document.xml"]], "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    "word/document.xml": `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>${p("甲")}</w:body></w:document>`,
  })],
  ["names in capitals and with separators of Windows", () => zipOf({ "_rels\\.rels": rels([["rId1", "officeDocument", "word/document.xml"]]), "Word\\Document.xml": `<w:document ${W}><w:body>${p("甲")}</w:body></w:document>` })],
  ["UTF-16", () => {
    const xml = `\ufeff<w:document ${W}><w:body>${p("甲")}</w:body></w:document>`;
    return zipOf({ "_rels/.rels": rels([["rId1", "officeDocument", "d.xml"]]), "d.xml": new Uint8Array(Uint16Array.from(xml, (sign) => sign.charCodeAt(0)).buffer) });
  }],
  ["numbers without a numbering part", () => docxWith(p("甲", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))],
])("reads a document with %s", (_, make) => {
  const reading = readDocx(make());
  expect(reading.kind === "read" ? reading.snapshot.paragraphs.map(({ text, listLabel }) => [text, listLabel]) : reading.reason).toEqual([["甲", undefined]]);
});
