import { runChecks } from "../../../src/checks/run-checks";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { cardKeys } from "../../../src/taskpane/state/card-keys";

function keysOf(text: string): string[] {
  const snapshot = snapshotOfText(text);
  return [...cardKeys(runChecks(snapshot, {}), snapshot).values()];
}

describe("the names of cards", () => {
  const text = "全年集中学习**次，专题研讨**次。\n志愿服务*次。";

  it("are different ones", () => {
    const keys = keysOf(text);
    expect(keys.length).toBeGreaterThan(2);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("stay when a place in another paragraph is put right, also one with the same words", () => {
    const keys = keysOf(text);
    const fewer = keysOf(text.replace("志愿服务*次", "志愿服务3次"));
    expect(fewer.length).toBeLessThan(keys.length);
    expect(keys).toEqual(expect.arrayContaining(fewer));
    expect(keysOf("学习**次。\n服务**次。").at(-1)).toBe(keysOf("学习12次。\n服务**次。").at(-1));
  });

  it("stay when a paragraph comes before the places, and ids do not", () => {
    expect(keysOf(`新的一段。\n${text}`)).toEqual(keysOf(text));
    const ids = (of: string) => runChecks(snapshotOfText(of), {}).map(({ id }) => id);
    expect(ids(`新的一段。\n${text}`)).not.toEqual(ids(text));
  });
});
