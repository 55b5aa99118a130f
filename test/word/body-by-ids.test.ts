import type { Paragraph } from "../../src/snapshot/types";
import { bodyByIds, type BodyNow, type KnownBody } from "../../src/word/body-by-ids";

const paragraph = (text: string, index: number, more: Partial<Paragraph> = {}): Paragraph => ({ story: { kind: "body" }, index, indexInStory: index, text, inTable: false, style: "正文", controls: [], ...more });

/** A body of these lines, their ids a, b, c … */
function bodyOf(lines: readonly string[], separator = "\n"): KnownBody {
  return { text: lines.join(separator), paragraphs: lines.map((text, index) => paragraph(text, index)), ids: lines.map((_, index) => "abcdefg".charAt(index)) };
}

const control = { id: 7, tag: "", title: "", start: 0, end: 1, placeholder: "" };
const known = bodyOf(["甲", "乙", "丙"]);
const now = (lines: readonly string[], ids: string, read: Readonly<Record<string, Paragraph>> = {}, separator = "\n"): BodyNow => ({ text: lines.join(separator), ids: Array.from(ids), read: new Map(Object.entries(read)) });
const textsOf = (body: readonly Paragraph[] | null) => body?.map(({ index, text }) => `${index}${text}`) ?? null;

describe("the body made of paragraphs that were read and those that were not", () => {
  it.each<[string, BodyNow, string[]]>([
    ["nothing different", now(["甲", "乙", "丙"], "abc"), ["0甲", "1乙", "2丙"]],
    ["one changed", now(["甲", "子", "丙"], "abc", { b: paragraph("子", 1) }), ["0甲", "1子", "2丙"]],
    ["one new in the middle", now(["甲", "子", "乙", "丙"], "axbc", { x: paragraph("子", 0) }), ["0甲", "1子", "2乙", "3丙"]],
    ["one new at the beginning", now(["子", "甲", "乙", "丙"], "xabc", { x: paragraph("子", 0) }), ["0子", "1甲", "2乙", "3丙"]],
    ["one gone", now(["甲", "丙"], "ac"), ["0甲", "1丙"]],
    ["the first gone", now(["乙", "丙"], "bc"), ["0乙", "1丙"]],
  ])("%s", (_, body, expected) => {
    expect(textsOf(bodyByIds(known, body))).toEqual(expected);
  });

  it("uses the separators of the text itself", () => {
    const body = now(["甲", "子", "乙", "丙"], "axbc", { x: paragraph("子", 0) }, "\r");
    expect(textsOf(bodyByIds(bodyOf(["甲", "乙", "丙"], "\r"), body))).toEqual(["0甲", "1子", "2乙", "3丙"]);
  });

  it("keeps the objects that are not different, also of those that were read", () => {
    const body = bodyByIds(known, now(["甲", "乙", "丙"], "abc", { b: paragraph("乙", 0) }));
    expect(body?.every((one, index) => one === known.paragraphs[index])).toBe(true);
  });

  it.each<[string, BodyNow, KnownBody?]>([
    ["a change that nobody told", now(["甲", "子", "丙"], "abc")],
    ["a new one that was not read", now(["甲", "子", "乙", "丙"], "axbc")],
    ["paragraphs that changed places", now(["乙", "甲", "丙"], "bac")],
    ["more ids than paragraphs", now(["甲", "乙", "丙"], "abc"), { ...known, ids: ["a", "b", "c", "d"] }],
    ["a new item of a list", now(["甲", "子", "乙", "丙"], "axbc", { x: paragraph("子", 0, { listLabel: "1." }) })],
    ["another number", now(["甲", "子", "丙"], "abc", { b: paragraph("子", 1, { listLabel: "1." }) })],
    ["another style", now(["甲", "子", "丙"], "abc", { b: paragraph("子", 1, { style: "标题 1" }) })],
    ["a cell", now(["甲", "子", "丙"], "abc", { b: paragraph("子", 1, { inTable: true }) })],
    ["an item of a list gone", now(["甲", "丙"], "ac"), { ...known, paragraphs: known.paragraphs.map((one) => (one.text === "乙" ? { ...one, listLabel: "1." } : one)) }],
    ["a text that is not made of its paragraphs", now(["甲", "子", "丙"], "abc", { b: paragraph("子", 1) }), { ...known, text: "甲注乙\n丙" }],
    ["a control that reaches into another paragraph", now(["甲", "子", "丙"], "abc", { b: paragraph("子", 1, { controls: [control] }) }), { ...known, paragraphs: known.paragraphs.map((one) => (one.text === "丙" ? { ...one, controls: [control] } : one)) }],
  ])("is not told: %s", (_, body, before = known) => {
    expect(bodyByIds(before, body)).toBeNull();
  });
});
