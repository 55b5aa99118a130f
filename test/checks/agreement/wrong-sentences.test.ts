import { readExample } from "../../../src/checks/read-example";
import { runChecks } from "../../../src/checks/run-checks";
import { WRONG_SENTENCES } from "./wrong-sentences";

describe.each(Object.entries(WRONG_SENTENCES))("wrong numbers: %s", (_, sentences) => {
  it.each(sentences)("%s", (text) => {
    const { snapshot, ranges } = readExample(text);
    const found = runChecks(snapshot, {});
    expect(found.map(({ range }) => range)).toEqual(ranges);
    expect(found.filter(({ fix, level }) => fix !== undefined || level !== "should")).toEqual([]);
  });
});
