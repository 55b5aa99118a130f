import fc from "fast-check";
import { skipElement } from "../../../src/docx/xml/skip-element";
import { tagEnd } from "../../../src/docx/xml/tag-end";

describe("tagEnd", () => {
  it.each<[string, string]>([
    ["a plain tag", "<a>"],
    ["values", '<a b="1" c="2">'],
    ["an empty element", '<a b="1"/>'],
    ["a mark inside a value", '<a b="1>2">'],
    ["a value that begins with a mark", '<a b=">" c="2">'],
    ["a value that is empty", '<a b="">'],
    ["a quotation mark inside a value", `<a b='x">y'>`],
    ["a value that ends with an equals sign", '<a b="x=">'],
  ])("finds the end of a tag with %s", (_, tag) => {
    expect(tagEnd(`${tag}text>`, 2)).toBe(tag.length - 1);
  });

  it("refuses a tag that is cut", () => {
    expect(() => tagEnd('<a b="1"', 2)).toThrow("damaged");
  });
});

describe("skipElement", () => {
  it.each<[string, string]>([
    ["nothing inside", "</a>"],
    ["other elements inside", "<b/>x<c></c></a>"],
    ["its own name inside", "<a></a><a/></a>"],
    ["a name that begins like its own inside", "<ab></ab></a>"],
    ["a comment that holds its end", "<!-- </a> --></a>"],
    ["character data that holds its end", "<![CDATA[</a>]]></a>"],
    ["blanks in its end tag", "x</a >"],
  ])("jumps over an element with %s", (_, rest) => {
    expect(skipElement(`<a>${rest}behind</a>`, "a", 3)).toBe(3 + rest.length);
  });

  it("refuses an element that does not end", () => {
    expect(() => skipElement("<a><b></b>", "a", 3)).toThrow("damaged");
  });

  it("ends where the number of its own tags is even", () => {
    const tree: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, fc.constantFrom("", "t", "<a/>", "<ab/>", "<!--<a>-->"), fc.tuple(tie("tree"), tie("tree")).map(([left, right]) => `<a>${left}</a>${right}`)),
    })).tree;
    fc.assert(fc.property(tree, (inner) => { expect(skipElement(`<a>${inner}</a></a>`, "a", 3)).toBe(inner.length + 7); }));
  });
});
