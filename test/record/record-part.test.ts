import { createHash } from "node:crypto";
import fc from "fast-check";
import { readRecordPart, recordNamespace, recordXml } from "../../src/record/record-part";
import { sha256 } from "../../src/record/sha-256";
import type { DocumentRecord } from "../../src/word/word-host";

const record: DocumentRecord = { version: 1, marks: [], typed: { "<a>&\"": "引号“”]]>", 7: "12" }, lastWrite: null };
const secret = "0123456789abcdef";
const part = (json: string): string => `<chengwen xmlns="${recordNamespace}">${json}</chengwen>`;

it("adds up a text as SHA-256 does", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme", minLength: 20, maxLength: 200 })), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(Buffer.from(text, "utf16le").swap16()).digest("hex"));
    }),
  );
});

it("knows a part that was written with the same secret, and no other", () => {
  const xml = recordXml({ revision: 3, record, aside: [] }, secret);
  expect(readRecordPart(xml, secret)).toMatchObject({ kind: "read", revision: 3, record, isSealed: true, dropped: [] });
  expect(readRecordPart(xml, "fedcba9876543210")).toMatchObject({ record, isSealed: false });
  expect(readRecordPart(xml.replace("12", "13"), secret)).toMatchObject({ isSealed: false });
  expect(readRecordPart(xml.replace('"revision":3', '"revision":4'), secret)).toMatchObject({ isSealed: false });
  expect(readRecordPart(recordXml({ revision: 3, record, aside: [] }, null), null)).toMatchObject({ isSealed: false });
});

it("keeps what was dropped aside, through the next writing, as far as there is room", () => {
  const first = readRecordPart(part(JSON.stringify({ revision: 1, record: { ...record, ignored: [null], fields: "q" } })), secret);
  expect(first).toMatchObject({ aside: ['{"path":"fields","value":"q"}', '{"path":"ignored[0]","value":null}'] });
  const again = readRecordPart(recordXml({ revision: 2, record, aside: first.aside }, secret), secret);
  expect(again).toMatchObject({ kind: "read", aside: first.aside, dropped: [], isSealed: true });
  const large = readRecordPart(part(JSON.stringify({ revision: 1, record: { ...record, fields: "q".repeat(300_000), apart: [1] } })), secret);
  expect(large).toMatchObject({ aside: ['{"path":"apart[0]","value":1}'] });
});

it.each([
  ["no JSON", part("{")],
  ["a later version", part('{"revision":1,"record":{"version":2,"marks":[]}}')],
  ["a revision that is none", part('{"revision":"1","record":{"version":1,"marks":[]}}')],
  ["an endless revision", part('{"revision":1e999,"record":{"version":1,"marks":[]}}')],
  ["brackets without end", part("[".repeat(200_000) + "]".repeat(200_000))],
  ["brackets inside a record", part(`{"revision":1,"record":{"version":1,"fields":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`)],
  ["an empty element", `<chengwen xmlns="${recordNamespace}"/>`],
  ["another element", "<other/>"],
  ["nothing", ""],
])("reads nothing from %s, and does not throw", (_, xml) => {
  const reading = readRecordPart(xml, secret);
  expect(reading.kind === "unreadable" || reading.dropped.length > 0).toBe(true);
});
