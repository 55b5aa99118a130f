import { readDocx } from "../../src/docx/read-docx";
import { W, p, rels, zipOf } from "./zip-of";

const small = zipOf({ "_rels/.rels": rels([["rId1", "officeDocument", "d.xml"]]), "d.xml": `<w:document ${W}><w:body>${p("甲")}</w:body></w:document>` });

type Part = "size" | "packedSize" | "offset";
interface Options {
  /** Which numbers of the entries stand in their extra fields. */
  readonly large: readonly Part[];
  /** Whether the place of the directory stands in the larger end record. */
  readonly hasLargeEnd: boolean;
  /** Leaves the extra fields or the larger end record out. */
  readonly isBroken?: boolean;
}

/** The same zip as a program writes it that keeps room for files of more than 4 GB. */
function zip64({ large, hasLargeEnd, isBroken = false }: Options): Uint8Array {
  const view = new DataView(small.buffer, small.byteOffset, small.byteLength);
  const end = small.length - 22;
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const out: number[] = Array.from(small.subarray(0, start));
  for (let index = 0, at = start; index < count; index += 1) {
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number];
    const entry = Array.from(small.subarray(at, at + 46 + name));
    const values = ([["size", 24], ["packedSize", 20], ["offset", 42]] as const).filter(([part]) => large.includes(part)).map(([, place]) => {
      const bytes = entry.slice(place, place + 4);
      entry.splice(place, 4, 255, 255, 255, 255);
      return [...bytes, 0, 0, 0, 0];
    });
    const field = isBroken ? [] : [0x99, 0x99, 2, 0, 7, 7, 1, 0, ...u16(8 * values.length), ...values.flat()];
    entry.splice(30, 4, ...u16(field.length), 0, 0);
    out.push(...entry, ...field);
    at += 46 + name + extra + comment;
  }
  const [from, length] = [start, out.length - start];
  if (!hasLargeEnd) return Uint8Array.from([...out, 0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...u16(count), ...u16(count), ...u32(length), ...u32(from), 0, 0]);
  const larger = out.length;
  out.push(0x50, 0x4b, 6, 6, ...u64(44), 45, 0, 45, 0, ...u32(0), ...u32(0), ...u64(count), ...u64(count), ...u64(length), ...u64(from));
  out.push(0x50, 0x4b, 6, 7, ...u32(0), ...u64(isBroken ? 3 : larger), ...u32(1));
  return Uint8Array.from([...out, 0x50, 0x4b, 5, 6, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0]);
}

const u16 = (value: number): number[] => [value & 255, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const u64 = (value: number): number[] => [...u32(value), 0, 0, 0, 0];

describe("row 10: a zip with room for sizes of more than 4 GB", () => {
  it.each<[string, Options]>([
    ["the length", { large: ["size"], hasLargeEnd: false }],
    ["the packed length", { large: ["packedSize"], hasLargeEnd: false }],
    ["the place", { large: ["offset"], hasLargeEnd: false }],
    ["both lengths", { large: ["size", "packedSize"], hasLargeEnd: false }],
    ["everything", { large: ["size", "packedSize", "offset"], hasLargeEnd: true }],
    ["the directory only", { large: [], hasLargeEnd: true }],
  ])("is read when it keeps %s elsewhere", (_, options) => {
    expect(readDocx(zip64(options))).toMatchObject({ kind: "read", snapshot: { paragraphs: [{ text: "甲" }] } });
  });

  it.each<[string, Options]>([
    ["sizes", { large: ["size"], hasLargeEnd: false, isBroken: true }],
    ["the directory", { large: [], hasLargeEnd: true, isBroken: true }],
  ])("is damaged, and not too large, when it says of %s that they stand elsewhere and they do not", (_, options) => {
    expect(readDocx(zip64(options))).toEqual({ kind: "refused", reason: "damaged" });
  });
});
