import { readExample } from "../../src/checks/read-example";
import { runChecks } from "../../src/checks/run-checks";
import { allRules } from "../../src/checks/rules/index";

const ofRule = (kind: "good" | "bad") => allRules.flatMap((rule) => rule.examples[kind].map((example) => ({ rule, example })));

describe("the examples of the rules", () => {
  it.each(ofRule("good"))("$rule.id says nothing about $example", ({ rule, example }) => {
    const { snapshot } = readExample(example);
    expect(runChecks(snapshot, rule.examples.profile ?? {}).map(({ ruleId, excerpt }) => [ruleId, excerpt])).toEqual([]);
  });

  it.each(ofRule("bad"))("$rule.id finds the marked ranges of $example", ({ rule, example }) => {
    const { snapshot, ranges } = readExample(example);
    const found = runChecks(snapshot, rule.examples.profile ?? {}, [rule]);
    expect(found.map(({ range }) => range)).toEqual(ranges);
  });
});
