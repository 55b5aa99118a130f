import { bringInFile, bringInText } from "../../../src/taskpane/actions/bring-in-table";
import { bringInValues, takeBackValues } from "../../../src/taskpane/actions/bring-in-values";
import { chooseSheet, confirmColumns } from "../../../src/taskpane/actions/choose-columns";
import { keepTyped } from "../../../src/taskpane/actions/keep-typed";
import { openBringIn } from "../../../src/taskpane/actions/open-bring-in";
import { writeTallies } from "../../../src/taskpane/actions/write-tallies";
import type { BringInStep } from "../../../src/taskpane/state/bring-in";
import { createFakeDoors, fileOf } from "../fake-doors";
import { startPane, type StartedPane } from "../start-pane";

/** No titles to go by, one column of numbers: clear by itself. */
const plainTable = "集中学习\t12\t次\n专题研讨\t4\t次\n招商引资\t3\t亿元";
/** Two columns of numbers: the writer must say which. */
const yearsTable = "项目,去年,今年,单位\n集中学习,10,12,次\n专题研讨,3,4,次";

async function startWithDoors() {
  const pane = await startPane(undefined, "fill");
  const doors = createFakeDoors();
  return { ...pane, doors, deps: { ...pane.deps, doors } };
}

function stepOf<Kind extends BringInStep["kind"]>(pane: StartedPane, kind: Kind): Extract<BringInStep, { kind: Kind }> {
  const step = pane.open().bringIn?.step;
  if (step?.kind !== kind) throw new Error(`the panel is at ${step?.kind}, not at ${kind}`);
  return step as Extract<BringInStep, { kind: Kind }>;
}

describe("a table that is pasted", () => {
  it("goes straight to the matches when its columns are clear, certain ones ticked", async () => {
    const pane = await startWithDoors();
    openBringIn(pane.deps);
    expect(stepOf(pane, "start").refusal).toBeNull();
    await bringInText(pane.deps, plainTable);
    expect(stepOf(pane, "matches").rows.map(({ label, value, ticked }) => [label, value, ticked])).toEqual([
      ["集中学习", "12", true],
      ["专题研讨", "4", true],
      ["招商引资", "3", false],
    ]);
    expect(pane.open().typed).toEqual({});
  });

  it("comes into the form as if typed, is kept with the document, and nothing is written", async () => {
    const pane = await startWithDoors();
    const before = pane.host.texts();
    await bringInText(pane.deps, plainTable);
    await bringInValues(pane.deps);
    const typed = { [pane.tally("集中学习")]: "12", [pane.tally("专题研讨")]: "4" };
    expect(pane.open().typed).toEqual(typed);
    expect(pane.host.saved.at(-1)?.typed).toEqual(typed);
    expect(pane.open().bringIn).toBeNull();
    expect(pane.host.texts()).toEqual(before);
    expect(pane.message()).toBe("已带入 2 个数。核对后点下面的“写入文稿”，文稿现在还没有改动。");
  });

  it("asks which column when several hold numbers, and remembers the answer", async () => {
    const pane = await startWithDoors();
    await bringInText(pane.deps, yearsTable);
    const { columns } = stepOf(pane, "columns");
    await confirmColumns(pane.deps, { ...columns, value: 2 });
    expect(stepOf(pane, "matches").rows.map(({ value }) => value)).toEqual(["12", "4"]);

    await bringInText(pane.deps, yearsTable.replace("12", "13"));
    expect(stepOf(pane, "matches").rows.map(({ value }) => value)).toEqual(["13", "4"]);
  });

  it("is refused in the panel, with what was pasted still there", async () => {
    const pane = await startWithDoors();
    await bringInText(pane.deps, "没有数字的话");
    expect(stepOf(pane, "start").refusal).toBe("no-numbers");
    expect(pane.open().bringIn?.pasted).toBe("没有数字的话");
  });
});

describe("taking back", () => {
  it("puts back what was typed before and leaves alone what the writer changed or wrote since", async () => {
    const pane = await startWithDoors();
    const [first, second] = [pane.tally("集中学习"), pane.tally("专题研讨")];
    await keepTyped(pane.deps, first, "10");
    await bringInText(pane.deps, plainTable);
    await bringInValues(pane.deps);
    await keepTyped(pane.deps, second, "5");
    await takeBackValues(pane.deps);
    expect(pane.open().typed).toEqual({ [first]: "10", [second]: "5" });
    expect(pane.host.saved.at(-1)?.typed).toEqual({ [first]: "10", [second]: "5" });
    expect(pane.message()).toBe("已撤回带入的 1 个数。");
  });

  it("takes back nothing that is in the document", async () => {
    const pane = await startWithDoors();
    await bringInText(pane.deps, plainTable);
    await bringInValues(pane.deps);
    await writeTallies(pane.deps);
    await takeBackValues(pane.deps);
    expect(pane.host.texts()[2]).toBe("（一）组织学习。全年集中学习12次，专题研讨4次。");
    expect(pane.message()).toBe("已撤回带入的 0 个数。");
  });

  it("of a value that could not be kept says so, and the value stays in the form", async () => {
    const pane = await startWithDoors();
    await bringInText(pane.deps, plainTable);
    pane.host.fail("saveRecord", "readOnly");
    await bringInValues(pane.deps);
    expect(pane.open().typed[pane.tally("集中学习")]).toBe("12");
    expect(pane.message()).toMatch(/^保存填写的内容没有完成。/);
  });
});

describe("a file", () => {
  it.each([
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "not-a-spreadsheet"],
    ["an empty file", new Uint8Array(), "empty"],
  ])("that is %s is refused by name", async (_, bytes, reason) => {
    const pane = await startWithDoors();
    await bringInFile(pane.deps, fileOf("台账.xlsx", bytes));
    expect(stepOf(pane, "start").refusal).toBe(reason);
    expect(pane.open().bringIn?.fileName).toBe("台账.xlsx");
  });

  it("that is far too large is not even taken into memory", async () => {
    const pane = await startWithDoors();
    const arrayBuffer = jest.fn();
    await bringInFile(pane.deps, { name: "大表.xlsx", size: 3e9, arrayBuffer });
    expect(stepOf(pane, "start").refusal).toBe("too-large");
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it("that is locked or gone is told so", async () => {
    const pane = await startWithDoors();
    await bringInFile(pane.deps, { name: "台账.csv", size: 10, arrayBuffer: () => Promise.reject(new DOMException("locked", "NotReadableError")) });
    expect(stepOf(pane, "start").refusal).toBe("unreadable");
  });

  it("replaces one that is still being read, and an answer that comes late is dropped", async () => {
    const pane = await startWithDoors();
    let release: (bytes: ArrayBuffer) => void = () => undefined;
    const slow = bringInFile(pane.deps, { name: "慢.csv", size: 10, arrayBuffer: () => new Promise((resolve) => { release = resolve; }) });
    expect(stepOf(pane, "reading").kind).toBe("reading");
    await bringInFile(pane.deps, fileOf("快.csv", "集中学习,12,次\n专题研讨,4,次"));
    release(await fileOf("慢.csv", "集中学习,99,次").arrayBuffer());
    await slow;
    expect(pane.open().bringIn?.fileName).toBe("快.csv");
    expect(stepOf(pane, "matches").rows[0]?.value).toBe("12");
  });

  it("that is still being read when the panel is closed does not open it again", async () => {
    const pane = await startWithDoors();
    const reading = bringInFile(pane.deps, fileOf("台账.csv", yearsTable));
    pane.deps.dispatch({ type: "bringInClosed" });
    await reading;
    expect(pane.open().bringIn).toBeNull();
  });

  it("with titles in the way can be read from another row or sheet", async () => {
    const pane = await startWithDoors();
    await bringInFile(pane.deps, fileOf("台账.csv", yearsTable));
    await chooseSheet(pane.deps, 0);
    const { columns } = stepOf(pane, "columns");
    await confirmColumns(pane.deps, { ...columns, value: 2, firstRow: 2 });
    expect(stepOf(pane, "matches").rows.map(({ label }) => label)).toEqual(["专题研讨"]);
  });
});
