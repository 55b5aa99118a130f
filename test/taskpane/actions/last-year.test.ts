import { dropLastYear, settleLastYear } from "../../../src/taskpane/actions/keep-last-year";
import { keepTyped } from "../../../src/taskpane/actions/keep-typed";
import { readLastYear } from "../../../src/taskpane/actions/read-last-year";
import { writeTallies } from "../../../src/taskpane/actions/write-tallies";
import { docxOfText } from "../../fixtures/docx-of-text";
import { fileOf } from "../fake-doors";
import { createFakeWordHost } from "../fake-word-host";
import { draft, startPane } from "../start-pane";

const before = docxOfText(draft.replace("集中学习**次", "集中学习10次").replace("专题研讨**次", "专题研讨3次"));

describe("last year's report", () => {
  it("stands beside this year's fields, fills nothing in, and is kept with the document", async () => {
    const pane = await startPane(draft, "fill");
    await readLastYear(pane.deps, fileOf("去年.docx", before));
    expect(pane.open().kept.lastYear).toEqual({
      [pane.tally("集中学习")]: { text: "10", amount: 10, certain: true },
      [pane.tally("专题研讨")]: { text: "3", amount: 3, certain: true },
    });
    expect(pane.open().typed).toEqual({});
    expect(pane.host.texts().join("\n")).toBe(draft);
    expect(pane.message()).toBe("上年报告里找到 2 个对应的数，已列在各项下面。");

    const again = await startPane(draft, "fill", createFakeWordHost(draft, { record: pane.host.saved.at(-1) ?? null }));
    expect(again.open().kept.lastYear).toEqual(pane.open().kept.lastYear);
  });

  it.each([
    ["has none of the numbers", docxOfText("会议纪要\n没有数字。"), "上年报告里没有找到对应的数。请确认选的是上年的同一种报告。"],
    ["is no document", new TextEncoder().encode("%PDF-1.7 只是别的文件"), "没有读到上年报告。这不是 .docx 文稿，而是其他格式的文件。请用 Word 打开，另存为 .docx 后再试。"],
    ["is empty", new Uint8Array(), "没有读到上年报告。文件是空的，里面没有内容。请确认文件已经保存或下载完整。"],
  ])("that %s is told in one message", async (_, bytes, message) => {
    const pane = await startPane(draft, "fill");
    await readLastYear(pane.deps, fileOf("去年.docx", bytes));
    expect(pane.message()).toBe(message);
    expect(pane.open().kept.lastYear).toBeUndefined();
    expect(pane.open().work).toBeNull();
  });

  it("that cannot be kept is told, and the pane stays usable", async () => {
    const pane = await startPane(draft, "fill");
    pane.host.fail("saveRecord", "readOnly");
    await readLastYear(pane.deps, fileOf("去年.docx", before));
    expect(pane.message()).toMatch(/^读取上年报告没有完成。文稿是只读的/);
    expect(pane.open().work).toBeNull();
  });

  it("gives doubtful values that the writer accepts or drops", async () => {
    const pane = await startPane(draft, "fill");
    const [first, second] = [pane.tally("集中学习"), pane.tally("专题研讨")];
    const doubtful = { text: "9", amount: 9, certain: false };
    pane.deps.dispatch({ type: "kept", kept: { ...pane.open().kept, lastYear: { [first]: doubtful, [second]: doubtful } } });
    await settleLastYear(pane.deps, first, true);
    await settleLastYear(pane.deps, second, false);
    expect(pane.host.saved.at(-1)?.lastYear).toEqual({ [first]: { ...doubtful, certain: true } });
    await dropLastYear(pane.deps);
    expect(pane.host.saved.at(-1)).not.toHaveProperty("lastYear");
    expect(pane.open().kept.lastYear).toBeUndefined();
  });
});

it("the check compares with last year's report once it was read, confirmed values only", async () => {
  const written = "工作总结\n一、开展情况\n（一）组织学习。全年集中学习120次，专题研讨**次，志愿服务**次。";
  const pane = await startPane(written.replace("120", "**"), "fill");
  const old = docxOfText(written.replace("120", "12").replace("专题研讨**次", "专题研讨3次"));
  await readLastYear(pane.deps, fileOf("去年.docx", old));
  await keepTyped(pane.deps, pane.tally("集中学习"), "120");
  await writeTallies(pane.deps);
  expect(pane.host.texts()[2]).toContain("集中学习120次");
  expect(pane.open().reading?.findings.map(({ ruleId }) => ruleId)).toContain("figure-tenfold");
});
