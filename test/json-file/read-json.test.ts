import fc from "fast-check";
import { readJson } from "../../src/json-file/read-json";
import type { JsonNode } from "../../src/json-file/types";

function plain(node: JsonNode): unknown {
  if (node.kind === "object") return Object.fromEntries(node.members.map(({ key, node: member }) => [key, plain(member)]));
  if (node.kind === "array") return node.items.map(plain);
  if (node.kind === "word") return node.value === "null" ? null : node.value === "true";
  return node.value;
}

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("readJson", () => {
  it("reads what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        const read = readJson(json);
        expect(read.ok && plain(read.root)).toEqual(JSON.parse(json));
      }),
    );
  });

  it("refuses what JSON.parse refuses, one character left out, put in or changed", () => {
    const json = '{"a": [1, -2.5e3, "x\\n\\u4e2d"], "b": {"c": null, "d": true}}';
    fc.assert(
      fc.property(fc.nat(json.length), fc.constantFrom("", '"', ",", "0", "{", "]", " ", "\\", "\n"), fc.nat(1), (at, put, removed) => {
        const text = json.slice(0, at) + put + json.slice(at + removed);
        expect(readJson(text).ok).toBe(parses(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("tells the line of keys and values, also after Windows line ends", () => {
    const read = readJson('{\r\n  "a":\r\n    1,\r\n  "b": [\r\n 2]\r\n}');
    const members = read.ok && read.root.kind === "object" ? read.root.members : [];
    expect(members.map(({ key, line, node }) => [key, line, node.line])).toEqual([["a", 2, 3], ["b", 4, 4]]);
    const list = members[1]?.node;
    expect(list?.kind === "array" && list.items[0]?.line).toBe(5);
  });
});
