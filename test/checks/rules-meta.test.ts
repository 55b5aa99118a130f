import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { ruleIndex, rulePage } from "../../scripts/rule-page";
import { allRules } from "../../src/checks/rules/index";

const root = join(__dirname, "../..");
const files = readdirSync(join(root, "src/checks/rules"))
  .map((name) => basename(name, ".ts"))
  .filter((name) => name !== "index");

describe("the rules", () => {
  it("stand one in a file that has the rule's id for its name, all of them in the index, each once", () => {
    expect(allRules.map((rule) => rule.id).sort()).toEqual([...files].sort());
  });

  it("have pages for every rule and for no other", () => {
    expect(readdirSync(join(root, "docs/rules")).sort()).toEqual(["README.md", ...files.map((name) => `${name}.md`)].sort());
    expect(readFileSync(join(root, "docs/rules/README.md"), "utf8")).toBe(ruleIndex(allRules));
  });

  describe.each(allRules.map((rule) => ({ rule, id: rule.id })))("$id", ({ rule, id }) => {
    it("has a test of its own", () => {
      expect(existsSync(join(root, `test/checks/rules/${id}.test.ts`))).toBe(true);
    });

    it("has the page that its data makes", () => {
      expect(readFileSync(join(root, `docs/rules/${id}.md`), "utf8")).toBe(rulePage(rule));
    });

    it("has good and bad examples, and marks what it finds in the bad ones", () => {
      expect(rule.examples.good.length).toBeGreaterThan(0);
      expect(rule.examples.bad.length).toBeGreaterThan(0);
      expect(rule.examples.bad.filter((example) => !/「[^」]*」/.test(example))).toEqual([]);
    });

    it("speaks both languages with the same values, and without exclamation marks or technical words", () => {
      for (const { zh, en } of [rule.title, ...Object.values(rule.messages)]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(en).toMatch(/[a-z]/);
        expect(zh + en).not.toMatch(/[!！]|正则|占位符|token|regex/i);
        const valuesOf = (text: string) => new Set(text.match(/\{[A-Za-z]+\}/g) ?? []);
        for (const name of valuesOf(en)) expect(valuesOf(zh)).toContain(name);
      }
    });
  });
});
