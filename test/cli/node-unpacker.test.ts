import { deflateSync, strToU8 } from "fflate";
import { nodeUnpacker } from "../../src/cli/node-unpacker";
import { ownUnpacker } from "../../src/docx/zip/own-unpacker";
import type { Unpacker } from "../../src/docx/zip/unpacker";

const text = "全年召开会议12次，“三会一课”坚持得好。".repeat(500);
const content = strToU8(text);
const packed = deflateSync(content);

describe.each<[string, Unpacker]>([["nodeUnpacker", nodeUnpacker], ["ownUnpacker", ownUnpacker]])("%s", (_, unpacker) => {
  it("gives the content of a deflated file", () => {
    expect(unpacker.text(unpacker.inflate(packed, content.length))).toBe(text);
  });

  it("gives an empty file", () => {
    expect(unpacker.inflate(deflateSync(new Uint8Array(0)), 0).length).toBe(0);
  });

  it("never gives the stated length for content that is longer", () => {
    const lengthOr = (stated: number): number | "error" => {
      try {
        return unpacker.inflate(packed, stated).length;
      } catch {
        return "error";
      }
    };
    expect(lengthOr(content.length - 1)).not.toBe(content.length - 1);
    expect(lengthOr(10)).not.toBe(10);
  });

  it("throws at damaged content or gives other bytes", () => {
    const damaged = packed.slice(0, packed.length >> 1);
    const read = (): Uint8Array => unpacker.inflate(damaged, content.length);
    let sum: number | "error";
    try {
      sum = unpacker.crc32(read());
    } catch {
      sum = "error";
    }
    expect(sum).not.toBe(unpacker.crc32(content));
  });

  it("knows the check sum of the standard's own example", () => {
    expect(unpacker.crc32(strToU8("123456789"))).toBe(0xcbf43926);
  });

  it("leaves out the mark at the beginning of a text", () => {
    expect(unpacker.text(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe("a");
  });
});
