import { bringInFile } from "../../../src/taskpane/actions/bring-in-table";
import { bringInValues } from "../../../src/taskpane/actions/bring-in-values";
import { copyTable, handOutMissing, handOutValues } from "../../../src/taskpane/actions/hand-out";
import { keepTyped } from "../../../src/taskpane/actions/keep-typed";
import { tabText } from "../../../src/taskpane/actions/tab-text";
import { fillMissingSheet } from "../../fixtures/fill-missing-sheet";
import { createFakeDoors, fileOf } from "../fake-doors";
import { startPane } from "../start-pane";

const wish = { language: "zh", fileName: "表.xlsx" } as const;

async function startWithDoors(text?: string) {
  const pane = await startPane(text, "fill");
  const doors = createFakeDoors();
  return { ...pane, doors, deps: { ...pane.deps, doors } };
}

describe("待补数据表", () => {
  it("goes out with what is missing only, and comes back in where it belongs without a question", async () => {
    const pane = await startWithDoors();
    await keepTyped(pane.deps, pane.tally("集中学习"), "12");
    await handOutMissing(pane.deps, wish);
    const [file] = pane.doors.saved;
    expect(file?.name).toBe("表.xlsx");
    expect(pane.message()).toBe("已导出待补数据表，共 2 项。文件在“下载”文件夹里。没有看到，就复制为表格，再粘贴到 Excel。");

    const asked: string[] = [];
    const filled = fillMissingSheet(file?.bytes ?? new Uint8Array(), (row) => {
      const label = ["集中学习", "专题研讨", "志愿服务"].find((name) => row.includes(` ${name} `));
      if (label !== undefined) asked.push(label);
      return label === undefined ? undefined : label.length + asked.length;
    });
    expect(asked).toEqual(["专题研讨", "志愿服务"]);

    await bringInFile(pane.deps, fileOf("填好.xlsx", filled));
    expect(pane.open().bringIn?.step).toMatchObject({ kind: "matches", columns: null });
    await bringInValues(pane.deps);
    expect(pane.open().typed).toEqual({ [pane.tally("集中学习")]: "12", [pane.tally("专题研讨")]: "5", [pane.tally("志愿服务")]: "6" });
  });

  it("is not handed out when nothing is missing", async () => {
    const pane = await startWithDoors("全年集中学习**次。");
    await keepTyped(pane.deps, pane.tally("集中学习"), "12");
    await handOutMissing(pane.deps, wish);
    expect(pane.doors.saved).toEqual([]);
    expect(pane.message()).toBe("没有要补的数，不用导出。");
  });

  it("can be copied as a table where downloads are dropped", async () => {
    const pane = await startWithDoors();
    await copyTable(pane.deps, "missing", "zh");
    const [titles, ...rows] = (pane.doors.copied[0] ?? "").split("\r\n").map((line) => line.split("\t"));
    expect(titles?.slice(1, 4)).toEqual(["项目", "数值", "单位"]);
    expect(rows.map((row) => row[1])).toEqual(["集中学习", "专题研讨", "志愿服务"]);
    expect(pane.message()).toBe("已复制 3 项。请到 Excel 里粘贴。");
  });

  it("stands in the panel to be copied by hand where the clipboard is forbidden too", async () => {
    const pane = await startWithDoors();
    pane.doors.forbidCopy();
    await copyTable(pane.deps, "missing", "zh");
    expect(pane.open().bringIn?.step).toMatchObject({ kind: "byHand", text: expect.stringContaining("志愿服务") as string });
  });
});

describe("the numbers that are filled in", () => {
  it("go out as a table, typed ones as well", async () => {
    const pane = await startWithDoors();
    await keepTyped(pane.deps, pane.tally("集中学习"), "12");
    await handOutValues(pane.deps, { ...wish, fileName: "数.csv" });
    const text = new TextDecoder().decode(pane.doors.saved[0]?.bytes);
    expect(text).toContain("集中学习");
    expect(text).toContain("12");
    expect(text).not.toContain("专题研讨");
  });

  it("are not handed out while there are none", async () => {
    const pane = await startWithDoors();
    await handOutValues(pane.deps, wish);
    expect(pane.doors.saved).toEqual([]);
    expect(pane.message()).toBe("还没有填好的数可以导出。");
  });
});

it.each([
  [[["=1+1", "@x", "-3.5", "-甲"]], "'=1+1\t'@x\t-3.5\t'-甲"],
  [[["a\tb", "一\n二"], ["c"]], "a b\t一 二\r\nc"],
])("a table of %j is %j on the clipboard", (rows, expected) => {
  expect(tabText(rows)).toBe(expected);
});
