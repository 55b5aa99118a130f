import { bringInText } from "../../../src/taskpane/actions/bring-in-table";
import { copyTable, handOutMissing } from "../../../src/taskpane/actions/hand-out";
import { readLastYear } from "../../../src/taskpane/actions/read-last-year";
import { fileOf } from "../fake-doors";
import { startPane } from "../start-pane";

// As when the server that holds the add-in is out of reach.
jest.mock("../../../src/ledger/load-ledger", () => {
  throw new Error("ChunkLoadError");
});
jest.mock("../../../src/docx/read-docx", () => {
  throw new Error("ChunkLoadError");
});

describe("while the parts that read files cannot be loaded", () => {
  it("a table is refused in the panel, which stays usable", async () => {
    const pane = await startPane(undefined, "fill");
    await bringInText(pane.deps, "集中学习\t12");
    expect(pane.open().bringIn).toMatchObject({ pasted: "集中学习\t12", step: { kind: "start", refusal: "not-loaded" } });
  });

  it("last year's report and the tables to hand out say so", async () => {
    const pane = await startPane(undefined, "fill");
    await readLastYear(pane.deps, fileOf("去年.docx", "x"));
    expect(pane.message()).toBe("没有读到上年报告。请确认网络通畅后再试一次；还不行，请关闭本窗格重新打开。");
    for (const action of [handOutMissing(pane.deps, { language: "zh", fileName: "x" }), copyTable(pane.deps, "missing", "zh")]) {
      await action;
      expect(pane.message()).toBe("成文的这一部分没有加载出来。请确认网络通畅后再试一次；还不行，请关闭本窗格重新打开。");
    }
  });
});
