import { buildReport } from "../../src/skeletons/build-report";
import { skeletonById, skeletons } from "../../src/skeletons/index";
import { parseTag, tagLimit, tallyTitle } from "../../src/skeletons/tags";
import type { Inline, ReportBlock, SkeletonPart } from "../../src/skeletons/types";

const writer = { unit: "河湾镇党支部", superiors: "镇党委、镇政府", year: 2031, date: "2031年12月3日" };
const nothing = { unit: "", superiors: "", year: 2031, date: "" };

function flat(parts: readonly SkeletonPart[]): SkeletonPart[] {
  return parts.flatMap((part) => [part, ...flat(part.parts ?? [])]);
}

function inlinesIn(blocks: readonly ReportBlock[]): Inline[] {
  return blocks.flatMap(({ inlines }) => inlines);
}

/** The words of the report; `filled` stands in every control. */
function plainText(blocks: readonly ReportBlock[], filled = ""): string {
  return blocks
    .map(({ inlines }) =>
      inlines.map((inline) => (inline.kind === "text" ? inline.text : inline.kind === "mayBreak" ? "" : filled)).join(""),
    )
    .join("\n");
}

it("skeleton ids are unique and find their skeleton", () => {
  expect(new Set(skeletons.map(({ id }) => id)).size).toBe(skeletons.length);
  for (const skeleton of skeletons) expect(skeletonById(skeleton.id)).toBe(skeleton);
  expect(skeletonById("none")).toBeUndefined();
});

describe.each(skeletons.map((skeleton) => [skeleton.id, skeleton] as const))("skeleton %s", (_id, skeleton) => {
  const parts = flat(skeleton.parts);
  const blocks = buildReport(skeleton, writer);
  const inlines = inlinesIn(blocks);
  const tallies = inlines.filter((inline) => inline.kind === "tally");
  const prompts = inlines.filter((inline) => inline.kind === "prompt");

  it("has parts with unique ASCII ids, and levels that agree with their forms and their place", () => {
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    for (const part of parts) {
      expect(part.id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect([part.id, part.form === "plain"]).toEqual([part.id, part.level === 0]);
      for (const sub of part.parts ?? []) expect([sub.id, sub.level > part.level]).toEqual([sub.id, true]);
    }
  });

  it("has headings without a mark at the end and texts that end a sentence", () => {
    for (const part of parts) {
      expect(part.heading).toMatch(/[^。；：，、.]$/);
      for (const text of part.text) expect(text).toMatch(/[。：]$/);
    }
  });

  it("uses only full-width marks between Chinese words, and no exclamation marks", () => {
    expect(plainText(blocks, "甲")).not.toMatch(/[,;:!?()！"'<>&]|。。|，，|、、|，。/);
  });

  it("has no mask in its text apart from its controls", () => {
    expect(plainText(blocks)).not.toMatch(/[*＊×□○_【】{}|]|[XxＸ]{2}|某/);
  });

  it("has titles within Word's limit and tags that can be read", () => {
    for (const { key, label, unit } of tallies) {
      expect(tallyTitle(label, unit).length).toBeLessThanOrEqual(tagLimit);
      expect(parseTag(key)).toEqual({ kind: "tally", label, unit });
    }
    for (const { key, title } of prompts) {
      expect(title.length).toBeLessThanOrEqual(tagLimit);
      expect(parseTag(key)?.kind).toBe("prompt");
    }
  });

  it("counts one thing under one label, in one unit", () => {
    const units = new Map<string, string>();
    for (const { label, unit } of tallies) {
      expect([label, units.get(label) ?? unit]).toEqual([label, unit]);
      units.set(label, unit);
    }
  });

  it("has its unit behind every tally", () => {
    for (const { inlines: line } of blocks) {
      line.forEach((inline, at) => {
        if (inline.kind !== "tally") return;
        const next = line[at + 1];
        expect(next?.kind === "text" && next.text.startsWith(inline.unit)).toBe(true);
      });
    }
  });

  it("asks one thing under one key, with a plain verb", () => {
    expect(new Set(prompts.map(({ key }) => key)).size).toBe(prompts.length);
    for (const { text } of prompts) expect(text).toMatch(/^【(?:写明|填写|列出|说明)[^【】]{2,}】$/);
  });

  it("says the year, next year, unit and superiors, and asks for what is not given", () => {
    const text = plainText(blocks);
    for (const words of ["2031年", "2032年", writer.unit, writer.superiors, writer.date]) expect(text).toContain(words);
    expect(text.match(/20\d\d/g)?.every((year) => year === "2031" || year === "2032")).toBe(true);
    const asked = new Set(
      inlinesIn(buildReport(skeleton, nothing)).flatMap((inline) => (inline.kind === "prompt" ? [inline.key] : [])),
    );
    for (const key of ["cw.p.unit", "cw.p.superiors", "cw.p.date"]) expect([...asked]).toContain(key);
  });

  it("numbers 一是 … without a gap in every paragraph", () => {
    for (const block of blocks) {
      const found = [...plainText([block]).matchAll(/(?:^|[。；：])([一二三四五六七八九])是/g)].map((match) => match[1]);
      expect(found.join("")).toBe("一二三四五六七八九".slice(0, found.length));
      expect(found).not.toHaveLength(1);
    }
  });

  it("numbers its first level without a gap, whichever part is left out", () => {
    for (const left of skeleton.parts) {
      const kept = new Set(flat(skeleton.parts.filter((part) => part !== left)).map(({ id }) => id));
      const built = buildReport(skeleton, writer, kept).filter(({ style }) => style === "heading1");
      const numbers = built.map((block) => plainText([block]).charAt(0)).join("");
      expect(numbers).toBe(
        "一二三四五六七八九".slice(0, skeleton.parts.filter((part) => part !== left && part.level === 1).length),
      );
    }
  });

  it("still builds with a single part", () => {
    for (const part of parts.filter(({ parts: subs }) => subs === undefined)) {
      const built = buildReport(skeleton, writer, new Set([part.id]));
      expect(built.length).toBeGreaterThan(skeleton.signed ? 3 : 1);
      expect(plainText(built).match(/[一二三四五六七八九]、|（[一二三四五六七八九]）/g) ?? []).toEqual(
        part.level === 0 ? [] : part.level === 1 ? ["一、"] : ["一、", "（一）"],
      );
    }
  });
});

describe("the skeleton of a party branch's year", () => {
  const skeleton = skeletonById("branch-annual");
  const tallies =
    skeleton === undefined ? [] : inlinesIn(buildReport(skeleton, writer)).filter((inline) => inline.kind === "tally");

  it("has at least fifteen facts to count", () => {
    expect(new Set(tallies.map(({ key }) => key)).size).toBeGreaterThanOrEqual(15);
  });

  it("states some facts in two places under one tag", () => {
    for (const label of ["主题党日", "集中学习", "办实事"])
      expect([label, tallies.filter((tally) => tally.label === label).length]).toEqual([label, 2]);
  });
});
