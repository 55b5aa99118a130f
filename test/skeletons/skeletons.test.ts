import { inlineText } from "../../src/ooxml/inline-text";
import { buildReport } from "../../src/skeletons/build-report";
import { skeletonById, skeletonGroups, skeletons } from "../../src/skeletons/index";
import { parseTag, tagLimit, tallyTitle } from "../../src/skeletons/tags";
import type { Inline, ReportBlock, Skeleton, SkeletonPart } from "../../src/skeletons/types";

const writer = { unit: "河湾镇", party: "河湾镇党支部", superiors: "镇党委、镇政府", year: 2031, date: "2031年12月3日" };
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

/** The part with this id below those that it stands under, the outermost first. */
function pathTo(id: string, parts: readonly SkeletonPart[]): readonly SkeletonPart[] {
  for (const part of parts) {
    if (part.id === id) return [part];
    const below = pathTo(id, part.parts ?? []);
    if (below.length > 0) return [part, ...below];
  }
  return [];
}

/** The numbers above and before a part that comes in alone. */
function numbersAlone(id: string, { parts, scheme }: Skeleton): readonly string[] {
  const firsts = { "一、": "一、", "（一）": "（一）", "1.": "1.", "（1）": "（1）", 一是: "", "": "" };
  const path = pathTo(id, parts);
  return path
    .map(({ level }, at) => (level === 0 ? "" : firsts[path[at - 1]?.numbers ?? scheme[level - 1] ?? ""]))
    .filter((number) => number !== "");
}

/** Characters of the report while nothing is filled in. */
function lengthOf(blocks: readonly ReportBlock[]): number {
  return inlinesIn(blocks).map(inlineText).join("").length;
}

/** The kinds that clerks pass round most, written out at length. */
const full = ["branch-annual", "park-committee", "secretary-duty", "general-branch", "bureau-annual"];
/** The others, shorter. */
const short = [
  ...["year-summary", "half-year", "personal-duty", "integrity-report"],
  ...["key-points", "work-plan", "situation-report", "field-study"],
  ...["body-review", "personal-review", "experience"],
];
/** A brief is one sheet, two at most. */
const shortest = ["briefing"];
/** Kinds that speak of one year only. */
const oneYear = new Set(["half-year", "key-points", "situation-report", "field-study", "body-review", "personal-review", "experience", "briefing"]);

it("there is a skeleton for each of the seventeen kinds", () => {
  expect(skeletons.map(({ id }) => id).sort()).toEqual([...full, ...short, ...shortest].sort());
});

it("the pane lists the kinds group by group, and a new pane shows the party branch's year", () => {
  const order = skeletons.map(({ group }) => skeletonGroups.indexOf(group));
  expect(order).toEqual([...order].sort());
  expect(new Set(order)).toEqual(new Set(skeletonGroups.keys()));
  expect(skeletons[0]?.id).toBe("branch-annual");
});

it.each(full)("%s is written out: 1,800 to 3,000 characters, with problems, plan and closing", (id) => {
  const skeleton = skeletonById(id);
  if (skeleton === undefined) throw new Error(id);
  const length = lengthOf(buildReport(skeleton, writer));
  expect(length).toBeGreaterThanOrEqual(1800);
  expect(length).toBeLessThanOrEqual(3000);
  const headings = flat(skeleton.parts).map(({ heading }) => heading);
  for (const words of [/^导语$/, /问题|不足/, /计划|打算|安排|思路/, /^结语$/]) expect(headings.some((heading) => words.test(heading))).toBe(true);
  expect(plainText(buildReport(skeleton, writer))).toMatch(/现将[^。]+(?:报告|述职|总结|汇报)如下：/);
});

it.each(short)("%s is whole in 900 to 1,800 characters", (id) => {
  const skeleton = skeletonById(id);
  if (skeleton === undefined) throw new Error(id);
  const length = lengthOf(buildReport(skeleton, writer));
  expect(length).toBeGreaterThanOrEqual(900);
  expect(length).toBeLessThanOrEqual(1800);
});

it.each(shortest)("%s is whole in 500 to 900 characters", (id) => {
  const skeleton = skeletonById(id);
  if (skeleton === undefined) throw new Error(id);
  const length = lengthOf(buildReport(skeleton, writer));
  expect(length).toBeGreaterThanOrEqual(500);
  expect(length).toBeLessThanOrEqual(900);
});

it("what is told to others as an example has neither problems nor a plan", () => {
  const headings = flat(skeletonById("experience")?.parts ?? []).map(({ heading }) => heading);
  expect(headings.filter((heading) => /(?<!坚持)问题|不足|打算|计划|下一步/.test(heading))).toEqual([]);
});

it("a brief begins with its issue, who edits it and the date, and says at the end to whom it goes", () => {
  const brief = skeletonById("briefing");
  if (brief === undefined) throw new Error("no brief");
  const blocks = buildReport(brief, writer);
  expect(blocks.slice(0, 4).map(({ style }) => style)).toEqual(["title", "subtitle", "imprint", "title"]);
  expect(blocks.slice(-4).map(({ style, inlines }) => [style, inlines.map(inlineText).join("").slice(0, 2)])).toEqual(
    ["报：", "送：", "发：", "共印"].map((words) => ["recipient", words]),
  );
});

it("a third of the party secretary's report is problems and their causes, and the secretary speaks", () => {
  const skeleton = skeletonById("secretary-duty");
  const problems = skeleton?.parts.find(({ id }) => id === "problems");
  if (skeleton === undefined || problems === undefined) throw new Error("no problems");
  const length = (parts: readonly SkeletonPart[]) => lengthOf(buildReport({ ...skeleton, title: "", parts, signature: "none" }, writer));
  expect(length([problems])).toBeGreaterThanOrEqual(length(skeleton.parts) / 3);
  expect(plainText(buildReport(skeleton, writer))).not.toMatch(/我们|我支部|党支部将/);
});

it("what a plan counts is named as planned, as the sections name it", () => {
  for (const id of ["key-points", "work-plan"]) {
    const skeleton = skeletonById(id);
    if (skeleton === undefined) throw new Error(id);
    for (const inline of inlinesIn(buildReport(skeleton, writer)))
      if (inline.kind === "tally") expect([id, inline.label, inline.label.startsWith("计划")]).toEqual([id, inline.label, true]);
  }
});

it("what must have no problems has none", () => {
  const skeleton = skeletonById("key-points");
  expect(flat(skeleton?.parts ?? []).filter(({ heading }) => /问题$|不足|成效/.test(heading) && !/^解决/.test(heading))).toEqual([]);
  expect(skeleton?.signature).toBe("none");
});

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
      expect([part.id, part.form !== "standalone" && part.form !== "runIn"]).toEqual([part.id, part.level === 0]);
      for (const sub of part.parts ?? []) expect([sub.id, sub.level > part.level]).toEqual([sub.id, true]);
    }
  });

  it("has headings without a mark at the end and texts that end a sentence", () => {
    for (const part of parts) {
      expect(part.heading).toMatch(/[^。；：，、.]$/);
      for (const text of part.text) if (part.form !== "subtitle" && part.form !== "imprint" && part.form !== "headline") expect(text).toMatch(/[。：]$/);
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
    for (const { text } of prompts) expect(text).toMatch(/^【(?:写明|填写|列出)[^【】]{2,}】$/);
  });

  it("says the year, next year, who writes and superiors, and asks for what is not given", () => {
    const text = plainText(blocks);
    const dated = skeleton.signature === "none" ? [] : [writer.date];
    const isOfParty = skeleton.organisation !== undefined;
    const said = isOfParty ? [writer.party, "镇党委"] : [writer.unit, writer.superiors];
    for (const words of ["2031年", ...said, ...dated]) expect(text).toContain(words);
    const years = new Set(text.match(/20\d\d/g));
    expect([...years].sort()).toEqual(oneYear.has(skeleton.id) ? ["2031"] : ["2031", "2032"]);
    const asked = new Set(
      inlinesIn(buildReport(skeleton, nothing)).flatMap((inline) => (inline.kind === "prompt" ? [inline.key] : [])),
    );
    for (const key of isOfParty ? ["cw.p.party", "cw.p.partySuperiors"] : ["cw.p.unit", "cw.p.superiors"]) expect([...asked]).toContain(key);
    expect(asked.has("cw.p.date")).toBe(skeleton.signature !== "none");
    expect(asked.has("cw.p.person")).toBe(skeleton.signature === "person");
  });

  it("numbers 一是 … without a gap in every paragraph, and over paragraphs that begin so", () => {
    const beginnings: (string | undefined)[] = [];
    for (const block of blocks) {
      const text = plainText([block]);
      const first = /^([一二三四五六七八九])是/.exec(text);
      if (first !== null) beginnings.push(first[1]);
      const found = [...text.slice(first?.[0].length ?? 0).matchAll(/(?:^|[。；：])([一二三四五六七八九])是/g)].map((match) => match[1]);
      expect(found.join("")).toBe("一二三四五六七八九".slice(0, found.length));
      expect(found).not.toHaveLength(1);
    }
    expect(beginnings.join("")).toBe("一二三四五六七八九".slice(0, beginnings.length));
    expect(beginnings).not.toHaveLength(1);
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
      expect(built.length).toBeGreaterThan(skeleton.signature === "none" ? 1 : 3);
      expect(plainText(built).match(/^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|[0-9]+\.|[一二三四五六七八九]是)/gm) ?? []).toEqual(
        numbersAlone(part.id, skeleton),
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
