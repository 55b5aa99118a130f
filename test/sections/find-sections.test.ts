import { findSections } from "../../src/sections/find-sections";
import { sections as library } from "../../src/skeletons/sections";
import type { Section } from "../../src/skeletons/section-types";

const section = (id: string, more: Partial<Section>): Section => ({ id, topic: "study", forms: ["year"], name: { zh: id, en: id }, words: [], heading: "标题", text: ["正文。"], ...more });

const own: readonly Section[] = [
  section("text", { text: ["全年开展{tally:主题党日:次}。"] }),
  section("heading", { heading: "办好主题党日", kinds: ["year-summary"] }),
  section("part", { parts: [{ heading: "主题党日", text: ["正文。"] }] }),
  section("words", { words: ["主题党日活动"] }),
  section("name", { name: { zh: "主题党日", en: "Theme day" }, topic: "organisation" }),
  section("prompt", { text: ["{prompt:特色:写明主题党日的特色}"] }),
];
const found = (query: string, filter: Partial<Parameters<typeof findSections>[2]> = {}) => findSections(own, query, { form: null, topic: null, kind: null, ...filter }).map(({ id }) => id);

describe("a search for sections", () => {
  it("puts a hit in the name first, then search words, headings, text", () => {
    expect(found("主题党日")).toEqual(["name", "words", "part", "heading", "text"]);
  });

  it.each<[string, string[]]>([
    ["theme DAY", ["name"]],
    ["ＴＨＥＭＥ", ["name"]],
    ["党日 活动", ["words"]],
    ["　主题党日　办好 ", ["heading"]],
    ["没有这样的", []],
  ])("for %j finds %j", (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it("of nothing finds all, what is typical for the kind of report first", () => {
    expect(found("")).toEqual(["text", "part", "words", "name", "prompt", "heading"]);
    expect(found("", { kind: "year-summary" })).toEqual(["text", "heading", "part", "words", "name", "prompt"]);
  });

  it("keeps to the topic", () => {
    expect(found("主题党日", { topic: "organisation" })).toEqual(["name"]);
  });

  it("finds each section of the library by its own name and by each of its words, among the first", () => {
    for (const { id, name, words } of library) {
      expect(findSections(library, name.zh, { form: null, topic: null, kind: null }).slice(0, 3).map((one) => one.id)).toContain(id);
      for (const word of words) expect(findSections(library, word, { form: null, topic: null, kind: null }).map((one) => one.id)).toContain(id);
    }
  });
});
