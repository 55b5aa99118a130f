import { isStoppable, reduceWork, type Work, type WorkStep } from "../../../src/taskpane/state/work";
import { zhCN } from "../../../src/taskpane/strings/zh-CN";
import { workText } from "../../../src/taskpane/strings/work-text";

const work = (verb: Work["verb"], step: WorkStep | null, isStopping = false): Work => ({ verb, began: 1, step, isStopping });

describe("work", () => {
  it.each([
    ["while it reads", work("fix", { kind: "reading" }), true],
    ["while it checks", work("check", { kind: "checking", count: 5000 }), true],
    ["while places are looked up", work("fill", { kind: "finding", count: 3 }), true],
    ["while marks are set, which then go again", work("mark", { kind: "writing", count: 3 }), true],
    ["not while text is written", work("fill", { kind: "writing", count: 3 }), false],
    ["not in a step that is not told", work("restore", null), false],
    ["not twice", work("check", { kind: "reading" }, true), false],
  ])("can be stopped %s", (_, at, expected) => {
    expect(isStoppable(at)).toBe(expected);
  });

  it("goes from step to step and ends; without work there are no steps", () => {
    const begun = reduceWork(null, { type: "workStarted", verb: "mark", began: 7 });
    expect(begun).toEqual({ verb: "mark", began: 7, step: null, isStopping: false });
    const stopping = reduceWork(reduceWork(begun, { type: "workStep", step: { kind: "finding", count: 2 } }), { type: "workStopping" });
    expect(stopping).toEqual({ verb: "mark", began: 7, step: { kind: "finding", count: 2 }, isStopping: true });
    expect(reduceWork(stopping, { type: "workEnded" })).toBeNull();
    expect(reduceWork(null, { type: "workStep", step: { kind: "reading" } })).toBeNull();
  });

  it.each([
    [work("check", { kind: "reading" }), "正在检查文稿…"],
    [work("check", { kind: "checking", count: 49 }), "正在检查文稿…"],
    [work("check", { kind: "checking", count: 5000 }), "正在检查文稿…共 5000 段"],
    [work("mark", { kind: "finding", count: 120 }), "正在标记…先核对 120 处"],
    [work("mark", { kind: "writing", count: 120 }), "正在标记…共 120 处"],
    [work("mark", { kind: "writing", count: 120 }, true), "正在停下…"],
  ])("is told in words", (at, text) => {
    expect(workText(at, zhCN)).toBe(text);
  });
});
