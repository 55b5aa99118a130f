import { buildReport } from "../../src/skeletons/build-report";
import { skeletons } from "../../src/skeletons/index";
import { reportForms, type ReportForm } from "../../src/skeletons/report-forms";
import type { Section } from "../../src/skeletons/section-types";
import { sectionById, sections, sectionTopics } from "../../src/skeletons/sections/index";
import { parseTag, tagLimit, tallyTitle } from "../../src/skeletons/tags";
import { blocksOf, inlinesOf, lengthsOf, promptsIn, sentencesOf, talliesIn, textOf, writer } from "./section-texts";

const named = sections.map((section) => [section.id, section] as const);
const ofSkeletons = skeletons.flatMap((skeleton) => buildReport(skeleton, writer));
/** What a unit counts in 人次 one person may have done in 次. */
const ofUnits = skeletons.filter(({ group }) => group !== "duty").flatMap((skeleton) => buildReport(skeleton, writer));

/** Every section in both lengths, as each of its forms has it. */
const texts = sections.flatMap((section) => lengthsOf(section).flatMap((one) => one.forms.map((form) => ({ section, form, blocks: blocksOf(one, form) }))));

/** Whether one person speaks in it. */
const isPersonal = ({ topic, forms }: Section): boolean => topic === "self" || forms.every((form) => form === "person" || form === "secretary" || form === "selfReview");

/** Names of one thing that have been two: the left is no longer used. */
const otherNames: readonly (readonly [string, string])[] = [
  ["党建工作督查", "党建工作检查"],
  ["支部工作检查", "党建工作检查"],
  ["修订制度", "修订完善制度"],
  ["新建制度", "制定制度"],
  ["压减办事材料", "精简申请材料"],
  ["青年学习小组", "青年理论学习小组"],
];

/** What stands before a number of the same thing at another time or of another speaker. */
const coreOf = (label: string): string => label.replace(/^(?:下半年|下年|计划|本人)/, "");

describe("the library of sections", () => {
  it("has at least a hundred and twenty sections with ids of their own, by which they are found", () => {
    expect(sections.length).toBeGreaterThanOrEqual(120);
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

  it.each<[ReportForm, number]>([["year", 60], ["half", 60], ["plan", 25], ["secretary", 50], ["person", 14], ["selfReview", 10], ["story", 40]])(
    "offers a report of the form %s at least %d sections",
    (form, least) => {
      expect(sections.filter(({ forms }) => forms.includes(form)).length).toBeGreaterThanOrEqual(least);
    },
  );

  it("has a short form of at least fifty sections", () => {
    expect(sections.filter(({ brief }) => brief !== undefined).length).toBeGreaterThanOrEqual(50);
  });

  it("has no name and no heading twice, and none that a skeleton has", () => {
    const headings = sections.flatMap(({ heading, parts = [] }) => [heading, ...parts.map((part) => part.heading)]);
    expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
    expect(new Set(sections.map(({ name }) => name.zh)).size).toBe(sections.length);
    expect(new Set(sections.map(({ name }) => name.en)).size).toBe(sections.length);
    const known = new Set(sentencesOf(ofSkeletons));
    // What every plan calls so.
    expect(headings.filter((heading) => known.has(heading) && !["总体要求", "工作目标"].includes(heading))).toEqual([]);
  });

  it("says no sentence twice, and none that a skeleton says", () => {
    const own = sections.flatMap((section) => [...new Set(lengthsOf(section).flatMap((one) => sentencesOf(blocksOf(one))))]);
    expect(own.filter((sentence, at) => own.indexOf(sentence) !== at)).toEqual([]);
    const known = new Set(sentencesOf(ofSkeletons));
    expect(own.filter((sentence) => known.has(sentence) && !["总体要求", "工作目标"].includes(sentence))).toEqual([]);
  });

  it("counts one thing under one label in one unit, whatever the form, as the skeletons do", () => {
    const units = new Map<string, Set<string>>();
    for (const { label, unit } of talliesIn(ofSkeletons)) units.set(label, (units.get(label) ?? new Set()).add(unit));
    for (const { label, unit } of texts.flatMap(({ blocks }) => talliesIn(blocks))) {
      expect([label, unit, units.get(label)?.has(unit) ?? true]).toEqual([label, unit, true]);
      units.set(label, new Set([unit]));
    }
  });

  it("counts what is planned in the unit in which it was done, as the skeletons do", () => {
    const units = new Map<string, string>();
    for (const { label, unit } of [...talliesIn(ofUnits), ...texts.flatMap(({ blocks }) => talliesIn(blocks))]) {
      const core = coreOf(label);
      expect([label, unit]).toEqual([label, units.get(core) ?? unit]);
      units.set(core, unit);
    }
  });

  it("has one name for one thing, and the skeletons have no other", () => {
    const labels = new Set([...talliesIn(ofSkeletons), ...texts.flatMap(({ blocks }) => talliesIn(blocks))].map(({ label }) => coreOf(label)));
    for (const [other, name] of otherNames) {
      expect([other, labels.has(other)]).toEqual([other, false]);
      expect([name, labels.has(name)]).toEqual([name, true]);
    }
  });

  it("counts people in 名 or 人次, and never in 人", () => {
    for (const { label, unit } of texts.flatMap(({ blocks }) => talliesIn(blocks))) {
      expect([label, unit === "人"]).toEqual([label, false]);
      if (/(?:党员|干部|职工|人士|网格员|指导员)$/.test(label)) expect([label, /^(?:名|人次|户)$/.test(unit)]).toEqual([label, true]);
    }
  });

  it("asks one thing under one key, as the skeletons do", () => {
    const known = new Map<string, Set<string>>();
    for (const { key, text } of promptsIn(ofSkeletons)) known.set(key, (known.get(key) ?? new Set()).add(text));
    for (const form of reportForms) {
      const asked = new Map(known);
      for (const { key, text } of texts.filter((one) => one.form === form).flatMap(({ blocks }) => promptsIn(blocks))) {
        // The key of a plan's prompts says no year; a report's own year has another word in a plan.
        const isOther = form === "plan" || form === "half";
        expect([form, key, text, isOther || (asked.get(key)?.has(text) ?? true)]).toEqual([form, key, text, true]);
        asked.set(key, new Set([text]));
      }
    }
  });

  it("counts what is planned under labels of its own", () => {
    const prefix: Readonly<Record<ReportForm, RegExp>> = {
      ...{ year: /^(?:下年|建议)/, secretary: /^下年/, person: /^下年/, selfReview: /^下年/, story: /^下年/ },
      ...{ half: /^(?:下半年|建议)/, plan: /^计划/ },
    };
    for (const { section, form, blocks } of texts)
      for (const { label } of talliesIn(blocks)) expect([section.id, form, label, prefix[form].test(label)]).toEqual([section.id, form, label, section.topic === "plan"]);
  });

  it("asks no superior for money, people or help", () => {
    for (const { section, blocks } of texts) {
      const text = blocks.map(textOf).join("");
      expect([section.id, /恳请|请上级|望上级|请求|增加.{0,8}(?:经费|编制)|拨付/.exec(text)?.[0]]).toEqual([section.id, undefined]);
    }
  });
});

describe.each(named)("section %s", (_id, section) => {
  const blocks = blocksOf(section);
  const tallies = talliesIn(blocks);
  const prompts = promptsIn(blocks);
  const text = blocks.map(textOf).join("");

  it("has an id, names, words to search by, forms, and kinds that exist", () => {
    expect(section.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(section.name.zh).toMatch(/^[\u4e00-\u9fff（）：]{2,}$/);
    expect(section.name.en).toMatch(/^[A-Z][A-Za-z ,:’-]+$/);
    expect(section.words.length).toBeGreaterThanOrEqual(3);
    expect(new Set(section.words).size).toBe(section.words.length);
    expect(section.forms.length).toBeGreaterThanOrEqual(1);
    expect(new Set(section.forms).size).toBe(section.forms.length);
    for (const kind of section.kinds ?? []) expect(skeletons.map(({ id }) => id)).toContain(kind);
  });

  it("has one to three paragraphs of a length that fits beside others", () => {
    for (const paragraphs of [section.text, ...(section.parts ?? []).map((part) => part.text)]) {
      expect(paragraphs.length).toBeGreaterThanOrEqual(1);
      expect(paragraphs.length).toBeLessThanOrEqual(3);
    }
    const length = text.replace(/^（三）/, "").length;
    expect(length).toBeGreaterThanOrEqual(120);
    expect(length).toBeLessThanOrEqual(section.parts === undefined ? 280 : 500);
  });

  it("is in its short form at most two thirds as long, and counts and asks nothing else", () => {
    for (const brief of lengthsOf(section).slice(1)) {
      expect(section.parts).toBeUndefined();
      const short = blocksOf(brief);
      const length = short.map(textOf).join("").length;
      expect(length).toBeGreaterThanOrEqual(50);
      expect(length * 3).toBeLessThanOrEqual(text.length * 2);
      for (const { key } of talliesIn(short)) expect(tallies.map((tally) => tally.key)).toContain(key);
      expect(promptsIn(short).length).toBeGreaterThanOrEqual(1);
    }
  });

  it("has two to five facts to count and one to three things to say; a shortcoming or a way of working may go without numbers", () => {
    const facts = new Set(tallies.map(({ key }) => key)).size;
    expect(facts).toBe(tallies.length);
    expect(facts).toBeGreaterThanOrEqual(section.topic === "problems" ? 0 : section.id === "suggestions" ? 1 : 2);
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
    expect(section.brief ?? "。").toMatch(/。$/);
  });

  it("has full-width marks only, no mask of its own, and speaks in the first person where one person speaks, nowhere else", () => {
    for (const one of lengthsOf(section)) {
      const plain = inlinesOf(blocksOf(one)).map((inline) => (inline.kind === "text" ? inline.text : "甲")).join("");
      expect(plain).not.toMatch(/[,;:!?()！"'<>&\s]|。。|，，|、、|，。|；。|[*＊×□○_【】{}|]|[XxＸ]{2}|某/);
      expect(plain.replaceAll(/自我(?:批评|革命)/g, "")).not.toMatch(/我|咱/);
      expect([section.id, plain.includes("本人")]).toEqual([section.id, isPersonal(section) && !/^review-/.test(section.id)]);
      expect(plain).not.toMatch(/如下|下列|[二三四五六七八九十两几]个方面/);
    }
    const markup = [section.heading, ...section.text, section.brief ?? "", ...(section.parts ?? []).flatMap((part) => [part.heading, ...part.text])].join("");
    expect(markup).not.toMatch(/\d/);
  });
});
