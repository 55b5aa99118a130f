import { runChecks } from "../../src/checks/run-checks";
import { inlineText } from "../../src/ooxml/inline-text";
import { buildReport } from "../../src/skeletons/build-report";
import { skeletons } from "../../src/skeletons/index";
import { organisations } from "../../src/skeletons/organisation-words";
import type { Section } from "../../src/skeletons/section-types";
import { sectionById, sections, sectionTopics } from "../../src/skeletons/sections/index";
import { parseTag, tagLimit, tallyTitle } from "../../src/skeletons/tags";
import type { Inline, ReportBlock, Skeleton, WriterInfo } from "../../src/skeletons/types";
import { fillPlausibly, reportAround, type SectionShape } from "./report-around-section";
import { fieldsOf, fillAlike, snapshotOfReport } from "./snapshot-of-report";

const writer: WriterInfo = { unit: "河湾镇党支部", superiors: "镇党委", year: 2026, date: "2026年12月3日" };
const office: WriterInfo = { ...writer, unit: "河湾县水务局" };

const shapes: readonly (readonly [string, SectionShape])[] = [
  ["（三） run-in", { level: 2, form: "runIn" }],
  ["（三） on a line of its own", { level: 2, form: "standalone" }],
  ["3. run-in", { level: 3, form: "runIn" }],
  ["3. on a line of its own", { level: 3, form: "standalone" }],
];
const whole: SectionShape = { level: 1, form: "standalone" };

const shapesOf = ({ parts }: Section): typeof shapes => (parts === undefined ? shapes : [...shapes, ["一、", whole]]);
const named = sections.map((section) => [section.id, section] as const);

/** The paragraphs of a section alone, its heading run-in. */
function blocksOf(section: Section): readonly ReportBlock[] {
  const around = new Set(buildReport(reportAround(undefined, { level: 2, form: "runIn" }), writer).map(textOf));
  return buildReport(reportAround(section, { level: 2, form: "runIn" }), writer).filter((block) => !around.has(textOf(block).replace(/^（四）/, "（三）")));
}

function textOf({ inlines }: ReportBlock): string {
  return inlines.map(inlineText).join("");
}

/** What a paragraph says, sentence by sentence, without numbers and fields. */
function sentencesOf(blocks: readonly ReportBlock[]): string[] {
  return blocks.flatMap((block) =>
    textOf(block)
      .split(/[。；]/)
      .map((sentence) => sentence.replace(/^(?:（[一二三四五六七八九]）|\d\.|[一二三四五六七八九][、是])/, ""))
      .filter((sentence) => sentence !== ""),
  );
}

function talliesIn(blocks: readonly ReportBlock[]) {
  return inlinesOf(blocks).filter((inline) => inline.kind === "tally");
}

function promptsIn(blocks: readonly ReportBlock[]) {
  return inlinesOf(blocks).filter((inline) => inline.kind === "prompt");
}

function inlinesOf(blocks: readonly ReportBlock[]): Inline[] {
  return blocks.flatMap(({ inlines }) => inlines);
}

const built = (skeleton: Skeleton): readonly ReportBlock[] => buildReport(skeleton, writer);
const ofSkeletons = skeletons.flatMap(built);

describe("the library of sections", () => {
  it("has at least fifty-five sections with ids of their own, by which they are found", () => {
    expect(sections.length).toBeGreaterThanOrEqual(55);
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    for (const section of sections) expect(sectionById(section.id)).toBe(section);
    expect(sectionById("none")).toBeUndefined();
  });

  it("lists them topic by topic, at least three of each", () => {
    const order = sections.map(({ topic }) => sectionTopics.indexOf(topic));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const topic of sectionTopics) expect([topic, sections.filter((section) => section.topic === topic).length >= 3]).toEqual([topic, true]);
  });

  it("has eight common shortcomings and eight plan items, and a whole part of each", () => {
    for (const [topic, prefix] of [["problems", /^问题：/], ["plan", /^打算：/]] as const) {
      expect(sections.filter((section) => section.topic === topic && prefix.test(section.name.zh)).length).toBeGreaterThanOrEqual(8);
      expect(sections.filter((section) => section.topic === topic && section.parts !== undefined)).toHaveLength(1);
    }
  });

  it("has no name and no heading twice, and none that a skeleton has", () => {
    const headings = sections.flatMap(({ heading, parts = [] }) => [heading, ...parts.map((part) => part.heading)]);
    expect(new Set(headings).size).toBe(headings.length);
    expect(new Set(sections.map(({ name }) => name.zh)).size).toBe(sections.length);
    expect(new Set(sections.map(({ name }) => name.en)).size).toBe(sections.length);
    const known = new Set(sentencesOf(ofSkeletons));
    expect(headings.filter((heading) => known.has(heading))).toEqual([]);
  });

  it("says no sentence twice, and none that a skeleton says", () => {
    const own = sections.flatMap((section) => sentencesOf(blocksOf(section)));
    expect(own.filter((sentence, at) => own.indexOf(sentence) !== at)).toEqual([]);
    const known = new Set(sentencesOf(ofSkeletons));
    expect(own.filter((sentence) => known.has(sentence))).toEqual([]);
  });

  it("counts one thing under one label in one unit, as the skeletons do", () => {
    const units = new Map<string, Set<string>>();
    for (const { label, unit } of talliesIn(ofSkeletons)) units.set(label, (units.get(label) ?? new Set()).add(unit));
    for (const { label, unit } of sections.flatMap((section) => talliesIn(blocksOf(section)))) {
      expect([label, unit, units.get(label)?.has(unit) ?? true]).toEqual([label, unit, true]);
      units.set(label, new Set([unit]));
    }
  });

  it("asks one thing under one key, as the skeletons do", () => {
    const texts = new Map<string, Set<string>>();
    for (const { key, text } of promptsIn(ofSkeletons)) texts.set(key, (texts.get(key) ?? new Set()).add(text));
    for (const { key, text } of sections.flatMap((section) => promptsIn(blocksOf(section)))) {
      expect([key, text, texts.get(key)?.has(text) ?? true]).toEqual([key, text, true]);
      texts.set(key, new Set([text]));
    }
  });

  it("counts what is planned under labels of its own", () => {
    for (const section of sections)
      for (const { label } of talliesIn(blocksOf(section))) expect([label, /^(?:下年|建议)/.test(label)]).toEqual([label, section.topic === "plan"]);
  });

  it("stands in a neutral report that has nothing to report", () => {
    for (const [, shape] of [...shapes, ["", whole] as const])
      for (const info of [writer, office]) expect(runChecks(snapshotOfReport(buildReport(reportAround(undefined, shape), info)), { reportYear: 2026 })).toEqual([]);
  });
});

describe.each(named)("section %s", (_id, section) => {
  const blocks = blocksOf(section);
  const tallies = talliesIn(blocks);
  const prompts = promptsIn(blocks);
  const text = blocks.map(textOf).join("");

  it("has an id, names, words to search by and kinds that exist", () => {
    expect(section.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(section.name.zh).toMatch(/^[\u4e00-\u9fff（）：]{2,}$/);
    expect(section.name.en).toMatch(/^[A-Z][A-Za-z ,:’-]+$/);
    expect(section.words.length).toBeGreaterThanOrEqual(3);
    expect(new Set(section.words).size).toBe(section.words.length);
    for (const kind of section.kinds ?? []) expect(skeletons.map(({ id }) => id)).toContain(kind);
  });

  it("has one to three paragraphs of a length that fits beside others", () => {
    for (const paragraphs of [section.text, ...(section.parts ?? []).map((part) => part.text)]) {
      expect(paragraphs.length).toBeGreaterThanOrEqual(1);
      expect(paragraphs.length).toBeLessThanOrEqual(3);
    }
    const length = text.replace(/^（三）/, "").length;
    expect(length).toBeGreaterThanOrEqual(120);
    expect(length).toBeLessThanOrEqual(section.parts === undefined ? 260 : 500);
  });

  it("has two to five facts to count and one to three things to say", () => {
    const facts = new Set(tallies.map(({ key }) => key)).size;
    expect(facts).toBe(tallies.length);
    expect(facts).toBeGreaterThanOrEqual(2);
    expect(facts).toBeLessThanOrEqual(5);
    expect(new Set(prompts.map(({ key }) => key)).size).toBe(prompts.length);
    expect(prompts.length).toBeGreaterThanOrEqual(1);
    expect(prompts.length).toBeLessThanOrEqual(section.parts === undefined ? 3 : 5);
  });

  it("has tags that Word keeps and that can be read, and prompts with a plain verb", () => {
    for (const { key, label, unit } of tallies) {
      expect(tallyTitle(label, unit).length).toBeLessThanOrEqual(tagLimit);
      expect(parseTag(key)).toEqual({ kind: "tally", label, unit });
    }
    for (const { key, text: shown } of prompts) {
      expect(parseTag(key)?.kind).toBe("prompt");
      expect(key.length).toBeLessThanOrEqual(tagLimit);
      expect(shown).toMatch(/^【(?:写明|填写|列出)[^【】]{2,}】$/);
    }
  });

  it("has headings without number and end mark, and texts that end a sentence", () => {
    for (const { heading, text: paragraphs } of [section, ...(section.parts ?? [])]) {
      expect(heading).toMatch(/^[^一二三四五六七八九十\d（].*[\u4e00-\u9fff”]$/);
      for (const paragraph of paragraphs) expect(paragraph).toMatch(/。$/);
    }
  });

  it("has full-width marks only, no mask of its own, and nobody who speaks", () => {
    const plain = inlinesOf(blocks).map((inline) => (inline.kind === "text" ? inline.text : "甲")).join("");
    expect(plain).not.toMatch(/[,;:!?()！"'<>&\s]|。。|，，|、、|，。|；。|[*＊×□○_【】{}|]|[XxＸ]{2}|某/);
    expect(plain.replaceAll("自我批评", "")).not.toMatch(/我|本人|咱/);
    expect(plain).not.toMatch(/如下|以下[^意]|下列|[二三四五六七八九十两几]个方面/);
    expect([section.heading, ...section.text, ...(section.parts ?? []).flatMap((part) => [part.heading, ...part.text])].join("")).not.toMatch(/\d/);
  });

  it.each(shapesOf(section))("brings its own fields and nothing else to correct as %s", (_shape, shape) => {
    for (const info of [writer, office]) {
      const report = buildReport(reportAround(section, shape), info);
      const findings = runChecks(snapshotOfReport(report), { unit: info.unit, reportYear: 2026 });
      expect(findings.filter(({ ruleId }) => ruleId !== "placeholder-control")).toEqual([]);
      expect(findings.map(({ excerpt }) => excerpt)).toEqual(fieldsOf(report).map(inlineText));
    }
  });

  it.each(shapesOf(section))("brings nothing to correct as %s once it is filled in", (_shape, shape) => {
    for (const info of [writer, office])
      for (const fill of [fillAlike, fillPlausibly()])
        expect(runChecks(snapshotOfReport(buildReport(reportAround(section, shape), info), fill), { reportYear: 2026 })).toEqual([]);
  });

  it("brings nothing to correct whichever organisation speaks", () => {
    for (const organisation of organisations) {
      const report = buildReport(reportAround(section, { level: 2, form: "runIn" }), { ...office, organisation });
      expect([organisation, runChecks(snapshotOfReport(report, fillPlausibly()), { reportYear: 2026 })]).toEqual([organisation, []]);
    }
  });
});
